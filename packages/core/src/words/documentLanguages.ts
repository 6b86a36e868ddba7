import { type DocumentCode, documentCodes } from './documents/codes.ts'

/** Arabic and Hebrew words stand only over sentences that run their way; then nobody has to choose them. */
const offered = documentCodes.filter((code) => code !== 'ar' && code !== 'he')

/** The languages a résumé's headings and dates can be in, each by its name in `inLanguage`. */
export function documentLanguages(inLanguage = 'en'): { readonly value: DocumentCode; readonly label: string }[] {
  const names = new Intl.DisplayNames([inLanguage], { type: 'language' })
  return offered.map((value) => ({ value, label: names.of(value) ?? value }))
}
