import { reason } from '../../sentences/reason.ts'
import type { Composed } from '../compose.ts'
import type { Change, ResumeDocument } from '../schema.ts'
import type { AskedSkills } from './asked.ts'
import { type Chosen, changeOf } from './changed.ts'

type Skills = NonNullable<ResumeDocument['skills']>

/** The skills of a canonical résumé, those first that the posting asks for most, each by the posting's name for the very same skill. */
export function chooseSkills({ document, citations }: Composed, asked: AskedSkills): Chosen<Skills> {
  const listed = (document.skills ?? []).map(({ name = '' }, line) => {
    const skillId = asked.vocabulary.findSkill(name)?.skill.id ?? null
    const answered = skillId === null ? [] : asked.answeredBy(skillId)
    return { name, line, skillId, answered, weight: Math.max(0, ...answered.map((one) => asked.weights.get(one) ?? 0)) }
  })
  const chosen = listed
    .toSorted((a, b) => b.weight - a.weight || a.line - b.line)
    .map(({ name, line, skillId, answered, weight }, to) => {
      const path = `/skills/${to}/name`
      const factIds = citations[`/skills/${line}/name`] ?? []
      const named = skillId === null ? undefined : nameInPosting(skillId, asked)
      const isRenamed = named !== undefined && named.toLowerCase() !== name.toLowerCase()
      const changes: Change[] = isRenamed
        ? [
            changeOf({
              path,
              operation: 'relabel_skill',
              before: name,
              after: named,
              reason: [reason('itsName')],
              quotes: skillId === null ? [] : asked.quotes([skillId]),
              factIds,
            }),
          ]
        : to < line && weight > 0
          ? [
              changeOf({
                path,
                operation: 'reorder',
                before: `${line + 1}`,
                after: `${to + 1}: ${name}`,
                reason: [reason('asksForIt')],
                quotes: asked.quotes(answered),
                factIds,
              }),
            ]
          : []
      return { name: isRenamed ? named : name, path, factIds, changes }
    })
  return {
    part: chosen.map(({ name }) => ({ name })),
    citations: Object.fromEntries(chosen.map(({ path, factIds }) => [path, factIds])),
    changes: chosen.flatMap(({ changes }) => changes),
  }
}

/** The word by which the posting asks for a skill: only an alias of the very same one, and no title ("Industrial Designer"). */
function nameInPosting(skillId: string, { posting, vocabulary }: AskedSkills): string | undefined {
  return posting.requirements
    .filter((requirement) => requirement.skillId === skillId)
    .flatMap(({ quote }) => vocabulary.matchSkills(quote))
    .find(
      ({ skillId: found, name }) =>
        found === skillId && vocabulary.findSkill(name)?.skill.id === skillId && vocabulary.mapTitle(name) === null,
    )?.name
}
