import { claimLabel } from '../../facts/label.ts'
import type { Fact } from '../../facts/schema.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { normalise, telling, wordsIn } from './words.ts'

/** What the person denied or disclaimed, and skills they said no to: kept for good. */
export function denialsAmong(facts: readonly Fact[]): Fact[] {
  return facts.filter(
    ({ status, kind, payload }) => status === 'denied' || kind === 'disclaimer' || (kind === 'skill' && payload.answer === 'no'),
  )
}

/** Whether a sentence says what a denial refuses. */
export function isDeniedBy(text: string, denial: Fact, vocabulary: Vocabulary, language: string | null): boolean {
  const said = normalise(text).toLowerCase()
  const { kind, payload } = denial
  if (kind === 'skill')
    return (
      said === payload.label.toLowerCase() ||
      vocabulary.matchSkills(said).some(({ skillId }) => skillId === payload.skillId && skillId !== null)
    )
  const words = (some: string) => telling(wordsIn(normalise(some).toLowerCase(), language))
  if (kind === 'disclaimer') {
    const refused = words(
      payload.text.replace(/^(?:i|we)\s(?:did\s?n[o']?t|never|have never|had no part in)\s(?:actually |really )?/i, ''),
    ).filter((stem) => !/^(?:never|not|no)$/.test(stem))
    const stems = new Set(words(text))
    return refused.length > 0 && refused.every((stem) => stems.has(stem))
  }
  const label = normalise(claimLabel(denial)).toLowerCase()
  return label.length > 3 && ` ${said} `.includes(label)
}
