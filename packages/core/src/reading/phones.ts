import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { isDateAlone } from './dates.ts'
import { countryIn } from './places.ts'

const pattern = /(?<![\p{L}\p{N}_/.+])(?:(?:\+|00)\s?\d{1,3}[\s.-]?)?\(?\d[\d\s().\-/–]{4,24}\d(?![\p{L}\p{N}_/@])/gu
const label =
  /(?<!\p{L})(?:tel(?:e(?:phone|fon|fono|fone|foon))?|téléphone|teléfono|phone|mobil(?:e|telefon|nummer)?|móvil|cell(?:ulare)?|celular|telemóvel|handy|gsm|fax|тел(?:ефон)?|моб|τηλ(?:έφωνο)?|הטלפון|טלפון|נייד|هاتف|جوال|موبايل|电话|電話|手机|手機|携帯|전화|휴대폰|điện thoại|sđt|komórka|[tmp☎✆📞])\s*[.:：)]*\s*\(?$/iu

/** "+1-555-0100": a country's code set apart, as nothing but a phone number is written. */
const apart = /^\+\d{1,3}[\s.-]\(?\d{2,4}\)?[\s.-]\d/
const isPostcode = /^\d{5}-\d{3,4}$/

const usualCountries: Readonly<Record<string, readonly CountryCode[]>> = {
  en: ['US', 'GB', 'IE', 'AU', 'IN', 'KE'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH'],
  es: ['ES', 'MX', 'AR', 'CO'],
  it: ['IT', 'CH'],
  pt: ['PT', 'BR'],
  nl: ['NL', 'BE'],
}

/** A phone number as it stands in a text. */
export interface PhoneText {
  readonly text: string
  readonly start: number
  readonly sign: 'numberValid' | 'numberPossible' | 'label'
}

/** Where a person's numbers are from, most likely first: the countries that an address names, then the usual ones of the language. */
export function countriesOf(addresses: readonly string[], language: string | null): CountryCode[] {
  const told = addresses.flatMap((text) => countryIn(text) ?? [])
  const usual = language === null ? [] : (usualCountries[language] ?? [])
  return [...new Set([...told, ...usual])].filter((code) => isSupportedCountry(code))
}

/**
 * Phone numbers of a text by their countries' numbering plans (libphonenumber). Where a plan does not know the number, one that is as long
 * as the plan allows counts when it is written as a number is or a label stands before it. Dates are none.
 */
export function phonesIn(text: string, countries: readonly CountryCode[]): PhoneText[] {
  const phones: PhoneText[] = []
  for (const match of text.matchAll(pattern)) {
    const number = match[0].replace(/[\s.\-/–(]+$/, '')
    const sign = signOf(number, text.slice(Math.max(0, match.index - 16), match.index), countries)
    if (sign) phones.push({ text: number, start: match.index, sign })
  }
  return phones
}

function signOf(number: string, before: string, countries: readonly CountryCode[]): PhoneText['sign'] | undefined {
  const digits = number.replace(/\D/g, '')
  if (digits.length < 6 || digits.length > 15) return undefined
  const isInternational = /^(?:\+|00)/.test(number)
  const isLabelled = label.test(before)
  const isDate = !isInternational && (isDateAlone(number) || /^(?:19|20)\d\d\D+(?:19|20)\d\d$/.test(number))
  if (isDate && !isLabelled) return undefined
  const parsed = [undefined, ...countries].flatMap((country) => parsePhoneNumberFromString(number.replace(/^00/, '+'), country) ?? [])
  if (parsed.some((one) => one.isValid())) return isLabelled || isInternational || digits.length >= 8 ? 'numberValid' : undefined
  if (isLabelled) return 'label'
  if (isPostcode.test(number) && !isLabelled) return undefined
  const isWritten = isInternational || /^\(?\d{2,5}\)?[\s.\-/]\d{2,}/.test(number)
  if (apart.test(number) && digits.length >= 8) return 'numberPossible'
  const isPossible = countries.length === 0 ? digits.length >= 8 : parsed.some((one) => one.isPossible())
  return isWritten && isPossible && digits.length >= 8 ? 'numberPossible' : undefined
}
