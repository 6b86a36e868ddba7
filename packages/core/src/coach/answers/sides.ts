import type { z } from 'zod'
import { wordsOf } from '../../vocabulary/tokens.ts'
import type { Card } from '../schema.ts'

const places: readonly RegExp[] = [
  /(?<!\p{L})(?:first|1st|erste[nrsm]?)(?!\p{L})|^[^\p{L}\p{N}_]*(?:1|a)[^\p{L}\p{N}_]*$/iu,
  /(?<!\p{L})(?:second|2nd|zweite[nrsm]?)(?!\p{L})|^[^\p{L}\p{N}_]*(?:2|b)[^\p{L}\p{N}_]*$/iu,
  /(?<!\p{L})(?:third|3rd|dritte[nrsm]?)(?!\p{L})|^[^\p{L}\p{N}_]*(?:3|c)[^\p{L}\p{N}_]*$/iu,
]
const last = /(?<!\p{L})(?:last|latter|letzte[nrsm]?)(?!\p{L})/iu
/** What is longer tells of something else. */
const lettersAtMost = 80
/** Shorter words stand in every label. */
const leastLetters = 3
const common = new Set('you your the and who for that with what der die das und sie ihr ihre ihnen wer mit fur wie ist'.split(' '))

/** Which answer of a card words mean: the one that they count out ("the second"), or whose label alone has words of theirs ("the pay"); null when none or several. */
export function sideMeant(text: string, [card]: readonly z.infer<typeof Card>[]): string | null {
  if (text.length > lettersAtMost) return null
  const offered = (card?.answers ?? []).filter(({ value }) => value !== 'skip')
  const counted = last.test(text) ? offered.length - 1 : places.findIndex((place) => place.test(text))
  if (counted >= 0) return offered[counted]?.value ?? null
  const said = new Set(wordsOf(text).filter((word) => word.length >= leastLetters && !common.has(word)))
  const shared = offered.map(({ value, label }) => ({ value, count: wordsOf(label).filter((word) => said.has(word)).length }))
  const [best, next] = shared.toSorted((a, b) => b.count - a.count)
  return best && best.count > 0 && best.count > (next?.count ?? 0) ? best.value : null
}
