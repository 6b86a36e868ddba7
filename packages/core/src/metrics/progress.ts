import { skillsMet } from '../fit/skills.ts'
import type { Person } from '../person/person.ts'
import type { Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { MetricInputs } from './inputs.ts'

const gapWorth = 1
const rungWorth = 0.5

/**
 * What moved forward between two states of a person, on `day`: gaps of the target that were open and are met now (1 each), and skills whose
 * rung rose without closing a gap (.5 each). A gap counts once, however often its rung rose.
 */
export function progressBetween(
  before: Person,
  after: Person,
  target: Pick<Posting, 'requirements' | 'level'> | null,
  vocabulary: Vocabulary,
  day: string,
): MetricInputs['progress'] {
  const met = (person: Person) => {
    const lines = target ? (skillsMet(person, target.requirements, target.level, vocabulary)?.lines ?? []) : []
    return new Set(lines.flatMap(({ requirement, value, isKnown }) => (isKnown && value === 1 ? [requirement.skillId] : [])))
  }
  const earlier = met(before)
  const closed = new Set([...met(after)].filter((skillId) => skillId !== null && !earlier.has(skillId)))
  const rungs = new Map(before.skills.map(({ skillId, label, rung }) => [skillId ?? label, rung]))
  const risen = after.skills.filter(({ skillId, label, rung }) => {
    const old = rungs.get(skillId ?? label)
    return rung !== null && old !== undefined && old !== null && rung > old && !closed.has(skillId)
  })
  return [...Array.from(closed, () => ({ day, weight: gapWorth })), ...risen.map(() => ({ day, weight: rungWorth }))]
}
