import { smallWordsIn } from '../../reading/language.ts'
import { amountsIn } from './amounts.ts'
import type { Known } from './known.ts'
import type { Clause, Word } from './words.ts'

/** So many small words tell a sentence's language, where those of the facts' own are hardly there. */
const needed = 3
/** A sentence that shares half of its telling words with its facts is in their language. */
const sharedAtMost = 0.5

/** The language of a sentence when it is another than `own`, that of the facts; null when it is the same or does not tell. */
export function otherLanguageOf(text: string, words: readonly Word[], known: Known, own: string | null): string | null {
  if (own === null) return null
  const telling = words.filter(({ tells, agency }) => tells && agency === null)
  const shared = telling.filter(({ stem, folded }) => known.stems.has(stem) || known.folded.has(folded)).length
  if (telling.length === 0 || shared / telling.length >= sharedAtMost) return null
  const [best] = smallWordsIn(text)
  const asOwn = smallWordsIn(text).find(({ language }) => language === own)?.all ?? 0
  return best && best.language !== own && best.all >= needed && best.all > 2 * asOwn ? best.language : null
}

/** Numbers of a sentence in another language that no fact has: what they count cannot be compared, their value and unit can. */
export function unknownFigures(clauses: readonly Clause[], known: Known, language: string): string[] {
  const isKnown = ({ value, unit }: { readonly value: number; readonly unit: string }) =>
    known.amounts.some((amount) => amount.value === value && amount.unit === unit)
  return clauses
    .flatMap((clause) => amountsIn(clause, language).filter((amount) => !isKnown(amount)))
    .map(({ written }) => `No fact carries the number ${written.trim()}.`)
}
