/** The languages that a document's headings, dates and letters can be in, BCP 47: each has its file here. */
export const languageCodes = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl'] as const
export type LanguageCode = (typeof languageCodes)[number]

/** Languages of which Mosaic has headings and dates only: a document that is written in one of them stands under them. */
export const furtherCodes = ['ru', 'uk', 'el', 'tr', 'sv', 'ar', 'he', 'zh', 'zh-Hant', 'ja', 'ko'] as const
export const documentCodes = [...languageCodes, ...furtherCodes] as const
export type DocumentCode = (typeof documentCodes)[number]
