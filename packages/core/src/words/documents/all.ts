import type { DocumentCode } from './codes.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { further } from './further.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import type { DocumentWords, HeadingId } from './words.ts'

const byLanguage: Readonly<Record<DocumentCode, DocumentWords>> = { en, de, fr, es, it, nl, pt, pl, ...further }

/** The words of every language that a document can be in. */
export const documentWords: readonly DocumentWords[] = Object.values(byLanguage)

/** The words of a language (`de` of `de-AT`); undefined where there are none. */
export const wordsOfLanguage = (language: string | null | undefined): DocumentWords | undefined =>
  documentWords.find((words) => words.language === language) ?? documentWords.find((words) => words.language === language?.split('-')[0])

/** The part that a heading of ours opens, in whatever language. */
export function headingCalled(heading: string): HeadingId | undefined {
  const name = heading.trim().toLowerCase()
  const ids = Object.keys(en.headings) as HeadingId[]
  return ids.find((id) => documentWords.some(({ headings }) => headings[id].toLowerCase() === name))
}
