import type { SkillCandidate } from '@mosaic/core/coach/cards'
import type { Target } from '@mosaic/core/delta/target'
import { skillsMet } from '@mosaic/core/fit/skills'
import { monthsCovered } from '@mosaic/core/person/months'
import type { Person } from '@mosaic/core/person/person'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'

const heldMonths = 24

/**
 * Skills worth asking about: what the target asks and nobody answered, then what people who held the same occupation for two years
 * typically do and this person did not mention. Candidates for cards, never facts.
 */
export function skillCandidates(person: Person, target: Target | null, vocabulary: Vocabulary): SkillCandidate[] {
  const said = new Set(person.skills.map(({ skillId }) => skillId))
  const wanted = target ? (skillsMet(person, target.posting.requirements, target.posting.level, vocabulary)?.lines ?? []) : []
  const open = wanted
    .filter(({ isKnown }) => !isKnown)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ requirement }) => ({
      skillId: requirement.skillId,
      label: requirement.label,
      reason: `${target?.title} asks for it.`,
      quote: requirement.quote || null,
    }))
  const typical = heldOccupations(person).flatMap((id) => {
    const occupation = vocabulary.occupation(id)
    return (occupation?.typicalSkills ?? []).map((skillId) => ({
      skillId,
      label: vocabulary.skill(skillId)?.label ?? skillId,
      reason: `Usual in the work of ${occupation?.title.toLowerCase()}.`,
      quote: null,
    }))
  })
  const candidates = [...open, ...typical].flatMap((one) =>
    one.skillId !== null && !said.has(one.skillId) ? [{ ...one, skillId: one.skillId }] : [],
  )
  return [...new Map(candidates.toReversed().map((one) => [one.skillId, one])).values()].toReversed()
}

function heldOccupations({ roles }: Person): string[] {
  const byOccupation = Map.groupBy(roles, ({ occupationId }) => occupationId)
  return [...byOccupation].flatMap(([id, held]) => {
    const months = monthsCovered(held.flatMap(({ interval }) => interval ?? []))
    return id !== null && months >= heldMonths ? [id] : []
  })
}
