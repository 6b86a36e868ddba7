/** The languages that a document can be in and that have rules of writing, BCP 47: each has its file here. */
export const languageCodes = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl'] as const

/** Languages of which Mosaic has headings, dates and letters, and no rules of writing: lines of work stand in their letters as they are. */
export const furtherCodes = ['ru', 'uk', 'el', 'tr', 'sv', 'ar', 'he', 'zh', 'zh-Hant', 'ja', 'ko'] as const
export type FurtherCode = (typeof furtherCodes)[number]
export const documentCodes = [...languageCodes, ...furtherCodes] as const
export type DocumentCode = (typeof documentCodes)[number]
