import { isCompany, isTitle } from './work.ts'

const shape =
  /^(?:\d{4,6}\s+)?\p{Lu}[\p{L}'’. -]{1,40},\s*(?:\p{Lu}{2}\b(?:\s+\d{4,6})?|\p{Lu}[\p{L}'’. -]{2,40})(?:,\s*\p{Lu}[\p{L}. -]{1,40})?(?:\s+\d{4,6})?$/u
const states =
  /,\s*(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|UK|US|USA|ON|BC|QC|AB|NSW|VIC|QLD)\b(?:\s+\d{4,6})?$/

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const extra = [
  'uk',
  'u.k.',
  'usa',
  'u.s.a.',
  'england',
  'scotland',
  'wales',
  'northern ireland',
  'great britain',
  'turkey',
  'holland',
  'czech republic',
]

/** Names of countries in seven languages, from the standard library's own tables. */
const countries = new Set([
  ...extra,
  ...languages.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    return [...letters].flatMap((a) => [...letters].flatMap((b) => names.of(a + b)?.toLowerCase() ?? []))
  }),
])

/** Whether words name a place: "Leeds, UK", "San Francisco, CA 94110", "Kassel, Deutschland", or have its shape and no word of work in them. */
export function isPlace(text: string): boolean {
  if (/^(?:remote|home ?office|hybrid)$/i.test(text)) return true
  if (countries.has(text.toLowerCase()) && text.length > 2) return true
  if (!shape.test(text) || isTitle(text) || isCompany(text)) return false
  const last = text.split(',').at(-1)?.trim().toLowerCase() ?? ''
  return states.test(text) || countries.has(last) || text.split(/\s+/).length <= 5
}
