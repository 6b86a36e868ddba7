import { documentLanguages } from '@mosaic/core/words/documentLanguages'
import { languageTag } from '#lib/language.ts'
import type { Resume } from './hooks.ts'

/** The languages that a résumé's headings and dates can be in, named in the page's language. */
export const languagesToChoose = () => documentLanguages(languageTag())

/** What a document's language is called in the page's language. */
export const languageName = (language: Resume['language']): string =>
  languagesToChoose().find(({ value }) => value === language)?.label ?? language
