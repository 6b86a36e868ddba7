import type { Skill } from '../vocabulary/schema.ts'
import { PhraseIndex } from './phraseIndex.ts'

/** A skill that words may have meant: never more than a question. */
export interface NearSkill {
  readonly skillId: string
  readonly label: string
  /** How much of a name the words are, 0 to 1: 1 where they are one. */
  readonly score: number
}

/** Skills that a phrase may mean, the nearest first. */
export type NearSkills = (phrase: string, limit: number) => NearSkill[]

/** Below it one everyday word is shared ("hot fixes", a grill; "led programmers", a pastry), and what is found is mostly chance. */
const scoreAtLeast = 0.6

/** Ranks skills by the rare words that a phrase shares with one of their names, endings and a letter or two aside. */
export function skillFinder(skills: readonly Skill[], exactly: (label: string) => Skill | undefined): NearSkills {
  const labels = new Map(skills.map(({ id, label }) => [id, label]))
  let index: PhraseIndex | undefined
  return (phrase, limit) => {
    index ??= new PhraseIndex(
      skills.map(({ id, label, labels = {}, aliases }) => ({ id, names: [label, ...aliases, ...Object.values(labels)], about: [] })),
    )
    const scores = index.byName(phrase)
    const exact = exactly(phrase)
    if (exact) scores.set(exact.id, 1)
    return [...scores]
      .filter(([, score]) => score >= scoreAtLeast)
      .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([skillId, score]) => ({ skillId, label: labels.get(skillId) ?? skillId, score: Math.min(1, score) }))
  }
}
