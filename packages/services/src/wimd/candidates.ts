import type { SkillCandidate } from '@mosaic/core/coach/cards'
import { utter } from '@mosaic/core/coach/step'
import type { Target } from '@mosaic/core/delta/target'
import { skillsMet } from '@mosaic/core/fit/skills'
import { mentionsIn } from '@mosaic/core/mentions/mentions'
import { monthsCovered } from '@mosaic/core/person/months'
import type { Person } from '@mosaic/core/person/person'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'

const heldMonths = 24

/**
 * Skills worth asking about: what the target asks and nobody answered; then what the person's own sentences name or come near to, the
 * nearest first; then what people who held the same occupation for two years typically do and this person did not mention. Candidates for
 * cards, never facts.
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
      reason: utter('skill_asked', { title: target?.title ?? '' }),
      usualIn: null,
      quote: requirement.quote || null,
    }))
  const typical = heldOccupations(person).flatMap((id) => {
    const occupation = vocabulary.occupation(id)
    return (occupation?.typicalSkills ?? []).map((skillId) => ({
      skillId,
      label: vocabulary.skill(skillId)?.label ?? skillId,
      reason: utter('skill_usual'),
      usualIn: id,
      quote: null,
    }))
  })
  const candidates = [...open, ...nearToWords(person, vocabulary), ...typical].flatMap((one) =>
    one.skillId !== null && !said.has(one.skillId) ? [{ ...one, skillId: one.skillId }] : [],
  )
  return [...new Map(candidates.toReversed().map((one) => [one.skillId, one])).values()].toReversed()
}

const nearAtMost = 2

/** Skills that sentences of roles and achievements name or come near to, each with the phrase. */
function nearToWords({ roles }: Person, vocabulary: Vocabulary): SkillCandidate[] {
  const texts = roles.flatMap(({ payload, achievements }) => [payload.summary ?? '', ...achievements.map((one) => one.payload.text)])
  return texts
    .flatMap((text) => mentionsIn(text, vocabulary, 'person'))
    .flatMap(({ text, skillId }) => {
      const named = skillId === null ? undefined : vocabulary.skill(skillId)
      const near = named ? [{ skillId: named.id, label: named.label, score: 1 }] : vocabulary.nearSkills(text, nearAtMost)
      return near.map((one) => ({ ...one, quote: text }))
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ skillId, label, quote }) => ({ skillId, label, reason: utter('skill_near'), usualIn: null, quote }))
}

function heldOccupations({ roles }: Person): string[] {
  const byOccupation = Map.groupBy(roles, ({ occupationId }) => occupationId)
  return [...byOccupation].flatMap(([id, held]) => {
    const months = monthsCovered(held.flatMap(({ interval }) => interval ?? []))
    return id !== null && months >= heldMonths ? [id] : []
  })
}
