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

/** The rules for a text in a language; null where there are none. A text too short to tell its language is English when a word says so, or none stands there. */
export function rulesFor(language: string | null, text: string): WritingRules | null {
  if (language !== null) return byLanguage.get(language) ?? null
  return englishAlone.test(text) || text === '' ? en : null
}
