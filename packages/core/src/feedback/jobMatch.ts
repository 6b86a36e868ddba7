import { currentFacts, known } from '../facts/current.ts'
import type { Fact } from '../facts/schema.ts'
import { classWeight } from '../fit/skills.ts'
import type { Posting } from '../postings/schema.ts'
import type { ResumeDocument } from '../resume/schema.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { sentencesNaming } from './namedSkills.ts'
import type { Finding, JobMatch, Missing } from './schema.ts'

/** Which of a posting's skills the document names, and what stands behind the others: facts that could be written in, a no, or nothing said yet. */
export function matchJob(
  document: ResumeDocument,
  posting: Posting,
  facts: readonly Fact[],
  vocabulary: Vocabulary,
): { match: JobMatch; missing: Missing[] } {
  const asked = posting.requirements.filter(({ kind, negated, class: kind_ }) => kind === 'skill' && !negated && kind_ !== 'context')
  const naming = sentencesNaming(document, vocabulary)
  const isNamed = (one: (typeof asked)[number]) => naming(one).length > 0
  const weight = (all: typeof asked) => all.reduce((sum, one) => sum + classWeight[one.class], 0)
  const here = asked.filter(isNamed)
  return {
    match: {
      jobId: posting.id,
      covered: weight(asked) === 0 ? null : weight(here) / weight(asked),
      named: here.map(({ id, label, quote }) => ({ requirementId: id, label, quote })),
    },
    missing: asked
      .filter((one) => !isNamed(one))
      .map(({ id, label, skillId, class: kind, quote }) => ({
        requirementId: id,
        label,
        skillId,
        class: kind as Missing['class'],
        quote,
        ...standing(label, skillId, facts, vocabulary),
      })),
  }
}

/** What stands behind a skill that is asked for and not named: facts that carry it, a no, or nothing said yet. */
export function standing(
  label: string,
  skillId: string | null,
  facts: readonly Fact[],
  vocabulary: Vocabulary,
): Pick<Missing, 'state' | 'factIds'> {
  const isIt = (id: string | null, name: string) =>
    skillId !== null && id !== null ? vocabulary.closeness(id, skillId) === 1 : name.toLowerCase() === label.toLowerCase()
  const skills = currentFacts(facts).flatMap((fact) =>
    fact.kind === 'skill' && isIt(fact.payload.skillId, fact.payload.label) ? [fact] : [],
  )
  if (skills.some(({ status, payload }) => status === 'denied' || payload.answer === 'no')) return { state: 'denied', factIds: [] }
  const held = skills.filter((fact) => known(facts, 'skill').some(({ id }) => id === fact.id) && fact.payload.answer !== 'unsure')
  return held.length > 0 ? { state: 'in_facts', factIds: held.map(({ id }) => id) } : { state: 'unspoken', factIds: [] }
}

/** What must be there, is among the facts and not in the text: to be written in where it was used. */
export function mustsToWriteIn(missing: readonly Missing[], { writing: say }: Sentences = english): Finding[] {
  return missing
    .filter(({ state, class: asked }) => state === 'in_facts' && asked === 'must')
    .map(
      ({ label, quote }): Finding => ({
        rule: 'missing_must',
        severity: 'important',
        where: null,
        page: null,
        quote: null,
        ...say.missingMust(label, quote),
      }),
    )
}
