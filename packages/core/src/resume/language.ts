import { languageOfText } from '../reading/language.ts'
import { wordsOfLanguage } from '../words/documents/all.ts'
import type { LanguageCode } from '../words/documents/codes.ts'
import { en } from '../words/documents/en.ts'
import type { DocumentWords } from '../words/documents/words.ts'
import type { ResumeDocument } from './schema.ts'
import { sentencesOf } from './sentences.ts'

/** What a document's headings, dates and levels are written with: the language chosen for it, else that of its own sentences, else English. */
export function wordsFor(document: ResumeDocument): DocumentWords {
  return wordsOfLanguage(document.meta?.language) ?? wordsOfLanguage(ownLanguage(document)) ?? en
}

/** BCP 47 of a document: see `wordsFor`. */
export const languageOf = (document: ResumeDocument): LanguageCode => wordsFor(document).language

/** The language that a document's own sentences are in, whatever was chosen for its headings; null when they do not tell. */
export function ownLanguage(document: ResumeDocument): string | null {
  return languageOfText(
    sentencesOf(document)
      .map(({ text }) => text)
      .join('\n'),
  )
}

/** The same document with its headings and dates in a language. */
export function inLanguage(document: ResumeDocument, language: LanguageCode): ResumeDocument {
  return { ...document, meta: { ...document.meta, language } }
}
