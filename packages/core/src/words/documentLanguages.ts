import { type LanguageCode, languageCodes } from './documents/codes.ts'

/** The languages a résumé's headings and dates can be in, each by its name in `inLanguage`. */
export function documentLanguages(inLanguage = 'en'): { readonly value: LanguageCode; readonly label: string }[] {
  const names = new Intl.DisplayNames([inLanguage], { type: 'language' })
  return languageCodes.map((value) => ({ value, label: names.of(value) ?? value }))
}
