/** The languages that a document's headings, dates and letters can be in, BCP 47: each has its file here. */
export const languageCodes = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl'] as const
export type LanguageCode = (typeof languageCodes)[number]
