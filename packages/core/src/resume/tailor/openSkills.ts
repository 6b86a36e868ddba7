import type { ResumeDocument } from '../schema.ts'
import type { AskedSkills } from './asked.ts'

/** A skill the posting asks for and no fact carries: asked, never written in. */
export interface OpenSkill {
  readonly label: string
  readonly skillId: string | null
  readonly quote: string
}

/** What a posting asks for and a canonical résumé shows nowhere. */
export function openSkills({ skills = [], work = [], projects = [] }: ResumeDocument, asked: AskedSkills): OpenSkill[] {
  const { vocabulary, posting } = asked
  const held = [
    ...skills.map(({ name = '' }) => name),
    ...work.flatMap(({ highlights = [] }) => highlights),
    ...projects.flatMap(({ highlights = [], description = '' }) => [...highlights, description]),
  ]
  const found = held.flatMap((text) =>
    [...vocabulary.matchSkills(text).map(({ skillId }) => skillId), vocabulary.findSkill(text)?.skill.id ?? []].flat(),
  )
  const have = new Set(found.flatMap((id) => asked.answeredBy(id)))
  return posting.requirements
    .filter(
      ({ kind, negated, skillId, class: weight }) =>
        kind === 'skill' && !negated && weight !== 'context' && skillId !== null && !have.has(skillId),
    )
    .map(({ label, skillId, quote }) => ({ label, skillId, quote }))
}
