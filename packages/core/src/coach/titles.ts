import { known } from '../facts/current.ts'
import type { Fact } from '../facts/schema.ts'
import { wordsOf } from '../vocabulary/tokens.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { projectGoal } from './goal.ts'

const titlesAtMost = 6
const tooCommon = new Set([
  'work',
  'working',
  'something',
  'want',
  'like',
  'more',
  'with',
  'again',
  'back',
  'maybe',
  'into',
  'where',
  'people',
  'part',
  'time',
])

/** Titles to choose from: those that share a telling word with the goal, then the work next to what the person did. */
export function titlesNear(facts: readonly Fact[], vocabulary: Vocabulary): string[] {
  const wanted = new Set(wordsOf(projectGoal(facts)?.payload.text ?? '').filter((word) => word.length > 3 && !tooCommon.has(word)))
  const shared = vocabulary.occupations
    .map((occupation) => {
      const words = new Set([occupation.title, ...occupation.alternateTitles].flatMap(wordsOf))
      return { occupation, count: [...wanted].filter((word) => words.has(word)).length }
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ occupation }) => occupation)
  const next = known(facts, 'experience').flatMap(({ payload }) => {
    const id = payload.occupationId ?? vocabulary.mapTitle(payload.title ?? '')?.occupationId
    const held = id ? vocabulary.occupation(id) : undefined
    return held ? [...held.adjacent, ...held.siblings].flatMap((near) => vocabulary.occupation(near) ?? []) : []
  })
  return [...new Set([...shared.slice(0, 4), ...next, ...shared.slice(4)].map(({ title }) => title))].slice(0, titlesAtMost)
}
