import { currentFacts, known } from '../facts/current.ts'
import type { Fact, FactOf } from '../facts/schema.ts'
import { classWeight } from '../fit/skills.ts'
import type { Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { denialsAmong, isDeniedBy } from './gate/denials.ts'

/** A line of work under its role. */
export interface Line {
  readonly fact: FactOf<'achievement'>
  readonly role: FactOf<'experience'> | undefined
}

/** A further line for the same requirement is worth this much of the one before. */
const diminishing = 0.5
const rolesAtMost = 2
/** What was not done is no line of a letter. */
const undone = /^(?:did not|didn['’]t|was not|nicht|kein\p{L}*)(?!\p{L})/iu

/**
 * Lines that nothing denied refuses, by how much of what is asked they show, each requirement counting less once it is shown; then those that tell an
 * outcome, the newest role first among equals. Of two roles at most, a role's lines together.
 */
export function bestLines(facts: readonly Fact[], posting: Posting, vocabulary: Vocabulary, count: number): Line[] {
  const asked = posting.requirements.filter(({ skillId, negated }) => skillId !== null && !negated)
  const roles = new Map(known(facts, 'experience').map((fact) => [fact.id, fact]))
  const denials = denialsAmong(currentFacts(facts))
  const left = known(facts, 'achievement')
    .filter(({ payload }) => !undone.test(payload.text) && !denials.some((denial) => isDeniedBy(payload.text, denial, vocabulary, null)))
    .map((fact) => {
      const shown = vocabulary.matchSkills(fact.payload.text).map(({ skillId }) => skillId)
      const answers = asked.filter(({ skillId }) => shown.some((id) => vocabulary.closeness(id, skillId ?? '') === 1))
      return { fact, role: roles.get(fact.payload.experienceId ?? ''), answers }
    })
  const chosen: typeof left = []
  const covered = (id: string) => chosen.filter(({ answers }) => answers.some((one) => one.id === id)).length
  const worth = ({ answers }: (typeof left)[number]) =>
    answers.reduce((sum, one) => sum + classWeight[one.class] * diminishing ** covered(one.id), 0)
  const tells = ({ fact: { payload } }: Line) => (payload.outcome === null ? 0 : 1)
  const endOf = ({ role }: Line) => (role?.payload.current ? '9999' : (role?.payload.end ?? ''))
  while (chosen.length < count) {
    const known = new Set(chosen.map(({ role }) => role?.id))
    const open = left.filter((one) => !chosen.includes(one) && (known.size < rolesAtMost || known.has(one.role?.id)))
    const [best] = open.toSorted((a, b) => worth(b) - worth(a) || tells(b) - tells(a) || endOf(b).localeCompare(endOf(a)))
    if (!best) break
    chosen.push(best)
  }
  return [...Map.groupBy(chosen, ({ role }) => role?.id).values()].flat().map(({ fact, role }) => ({ fact, role }))
}
