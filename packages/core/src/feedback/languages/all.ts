import { foldHeading } from '../../reading/headings.ts'
import { documentWords } from '../../words/documents/all.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import type { WritingRules } from './rules.ts'

export type { WritingRules } from './rules.ts'

const byLanguage = new Map([en, de, fr, es, it, nl, pt, pl].map((rules) => [rules.language, rules]))
/** Words that stand in English and in none of its neighbours. */
const englishAlone = /(?<!\p{L})(?:the|and|of|with)(?!\p{L})/iu

/** The language whose words for a résumé's parts stand as headings; null where none does or two do alike. */
export function languageByHeadings(texts: readonly string[]): string | null {
  const said = new Set(texts.map(foldHeading))
  const counts = documentWords
    .map(
      ({ language, headings }) =>
        [
          language,
          new Set(
            Object.values(headings)
              .map(foldHeading)
              .filter((one) => said.has(one)),
          ).size,
        ] as const,
    )
    .toSorted((a, b) => b[1] - a[1])
  const [best, next] = counts
  return best && best[1] > (next?.[1] ?? 0) ? best[0] : null
}

/** The rules for a text in a language; null where there are none. A text too short to tell its language is English when a word says so, or none stands there. */
export function rulesFor(language: string | null, text: string): WritingRules | null {
  if (language !== null) return byLanguage.get(language) ?? null
  return englishAlone.test(text) || text === '' ? en : null
}
