import { languageOfText } from '../reading/language.ts'
import { languageOfScript } from '../reading/scripts.ts'
import { wordsOfLanguage } from '../words/documents/all.ts'
import type { DocumentCode } from '../words/documents/codes.ts'
import { en } from '../words/documents/en.ts'
import type { DocumentWords } from '../words/documents/words.ts'
import type { ResumeDocument } from './schema.ts'

/**
 * What a document's headings, dates and levels are written with: the language chosen for it, else that of its own sentences, else English. A page runs one
 * way: words that are written the other way than its sentences are not chosen.
 */
export function wordsFor(document: ResumeDocument): DocumentWords {
  const own = ownLanguage(document)
  const chosen = wordsOfLanguage(document.meta?.language)
  if (chosen && isRightToLeft(chosen.language) === isRightToLeft(own ?? 'en')) return chosen
  return wordsOfLanguage(own) ?? en
}

/** BCP 47 of a document: see `wordsFor`. */
export const languageOf = (document: ResumeDocument): DocumentCode => wordsFor(document).language

/** Fewer letters than these are no sentences: names tell the script then. */
const lettersAtLeast = 20

/**
 * The language that a document's own sentences are in (BCP 47), whatever was chosen for its headings; null when they do not tell. Names of people and
 * firms stand in other letters than their sentences: they are asked only where there are none.
 */
export function ownLanguage(document: ResumeDocument): string | null {
  const text = saidIn(document).join('\n')
  const sentences = sentencesIn(document).join('\n')
  const isTold = (sentences.match(/\p{L}/gu)?.length ?? 0) >= lettersAtLeast
  return languageOfScript(isTold ? sentences : text) ?? languageOfText(text)
}

/** What is told in words, and is no name of anything. */
function sentencesIn({ basics, work = [], volunteer = [], projects = [], meta }: ResumeDocument): string[] {
  const entries = [...work, ...volunteer].flatMap(({ summary, highlights = [] }) => [summary, ...highlights])
  const made = projects.flatMap(({ description, highlights = [] }) => [description, ...highlights])
  const own = meta?.sections?.flatMap(({ lines }) => lines) ?? []
  return [basics?.summary, ...entries, ...made, ...own, ...(meta?.letter?.paragraphs ?? [])].filter((one) => one !== undefined)
}

/** Everything that a document says, but addresses, dates and what is said of it. */
function saidIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(?:https?:|\d{4}(?:-|$))/.test(value) ? [] : [value]
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, item]) => (name === 'language' || name === 'kind' || name === 'order' ? [] : saidIn(item)))
    : []
}

/** The language that a page of a document is set in (BCP 47): that of its sentences, else that of its headings. */
export function pageLanguage(document: ResumeDocument): string {
  return ownLanguage(document) ?? languageOf(document)
}

/** Whether a language is written from right to left. */
export const isRightToLeft = (language: string): boolean => /^(?:ar|he|fa|ur|yi|ps)(?![\p{L}\p{N}_])/u.test(language)

/** The same document with its headings and dates in a language. */
export function inLanguage(document: ResumeDocument, language: DocumentCode): ResumeDocument {
  return { ...document, meta: { ...document.meta, language } }
}
