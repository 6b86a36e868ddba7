import { type Catalogue, catalogueOf } from '../words/catalogue.ts'
import type { CoachState } from './state.ts'
import type { CoachContext } from './step.ts'

/** The catalogue that a talk is led in: the language its words told, else the one that was set. */
export function speechOf(
  { language }: Pick<CoachState, 'language'>,
  { language: set, catalogues }: Pick<CoachContext, 'language' | 'catalogues'>,
): Catalogue {
  return catalogueOf(language ?? set, catalogues)
}

const asked: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}_])(?:auf|in|lieber) deutsch(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])in german(?![\p{L}\p{N}_])/iu, 'de'],
  [/(?<![\p{L}\p{N}_])(?:in|rather) english(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])auf englisch(?![\p{L}\p{N}_])/iu, 'en'],
]

/**
 * The language of a message, by the small words in it: the one that was asked for, else the one with the most of its own, of which two are
 * enough, or one where nothing speaks against it. Null when nothing tells: "Teilzeit", "2015" and names belong to any language.
 */
export function languageIn(text: string, catalogues: readonly Catalogue[]): string | null {
  const wished = asked.find(([words, language]) => words.test(text) && catalogues.some((one) => one.language === language))
  if (wished) return wished[1]
  const words = [...new Set(text.toLowerCase().match(/[\p{L}]+/gu) ?? [])]
  const counts = catalogues
    .map(({ language, tells }) => ({ language, count: countOf(words, new Set(tells.split(' '))) }))
    .toSorted((a, b) => b.count - a.count)
  const [best, next] = counts
  if (!best || best.count === 0 || best.count === next?.count) return null
  return best.count > 1 || (next?.count ?? 0) === 0 ? best.language : null
}

const countOf = (words: readonly string[], tells: ReadonlySet<string>) => words.filter((word) => tells.has(word)).length
