import { largeTowns } from '../places/largeTowns.ts'
import { otherNames } from '../places/otherNames.ts'
import { tellsEducation } from './schooling.ts'
import { isCompany, isTitle } from './work.ts'

const word = "\\p{Lu}[\\p{L}'’.-]*(?:[ -](?:\\p{Lu}[\\p{L}'’.-]*|de|da|do|del|la|le|am|an|der|im|upon|sur|den|el))*"
/** A name in a script without capitals: up to three words. */
const uncased = '\\p{Lo}[\\p{Lo}\\p{M}-]*(?: \\p{Lo}[\\p{Lo}\\p{M}-]*){0,2}'
const shape = new RegExp(
  `^(?:[A-Z]{0,2}-?\\d{4,6}\\s+)?${word},\\s*(?:\\p{Lu}{2}(?![\\p{L}\\p{N}_])(?:\\s+\\d{4,6})?|${word})(?:,\\s*${word})?(?:\\s+\\d{4,6})?$|^${uncased}[,،、]\\s*${uncased}$`,
  'u',
)
const states =
  /,\s*(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|UK|US|USA|ON|BC|QC|AB|NSW|VIC|QLD)(?![\p{L}\p{N}_])(?:\s+\d{4,6})?$/u
/** States and provinces by their full names, as addresses in federal countries end with them. */
const regions = new Set(
  (
    'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,' +
    'louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,' +
    'new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,' +
    'virginia,washington,west virginia,wisconsin,wyoming,ontario,quebec,québec,british columbia,alberta,manitoba,saskatchewan,nova scotia,' +
    'new south wales,victoria,queensland,bayern,bavaria,hessen,sachsen,thüringen,niedersachsen,nordrhein-westfalen,baden-württemberg,' +
    'karnataka,maharashtra,tamil nadu,kerala,telangana,andhra pradesh,gujarat,punjab,haryana,west bengal,uttar pradesh'
  ).split(','),
)
const withPostcode = new RegExp(
  `^(?:[A-Z]{1,2}-)?(?:\\d{4,5}(?: [A-Z]{2})?|\\d\\d-\\d{3}|\\d{3} \\d\\d|\\d{4}-\\d{3}) ${word}(?:,\\s*${word})?$`,
  'u',
)
/** "Catterick DL9", "Rugby CV21 2AB": a town of any size before a British postcode. */
const beforePostcode = new RegExp(`^${word},? (?:[A-Z]{1,2}\\d[A-Z\\d]?(?: \\d[A-Z]{2}))$|^${word},? [A-Z]{2}\\d{1,2}$`, 'u')

const oneName = new RegExp(`^${word}$`, 'u')

const languages = 'en,de,fr,es,it,pt,nl,pl,ru,uk,el,tr,sv,da,nb,fi,cs,hu,ro,ar,he,fa,zh,zh-Hant,ja,ko'.split(',')
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
const extra = [
  ...['the netherlands', 'the philippines', 'the gambia', 'the bahamas'].map(
    (name, at) => [name, ['NL', 'PH', 'GM', 'BS'][at] ?? 'NL'] as const,
  ),
  ...['uk', 'u.k.', 'england', 'scotland', 'wales', 'northern ireland', 'great britain'].map((name) => [name, 'GB'] as const),
  ...['usa', 'u.s.a.', 'us', 'u.s.'].map((name) => [name, 'US'] as const),
  ['turkey', 'TR'] as const,
  ['holland', 'NL'] as const,
  ['czech republic', 'CZ'] as const,
]

const codes = letters.flatMap((a) => letters.map((b) => a + b))

/** Countries by their names in the languages that résumés are written in, from the standard library's own tables. */
const countries = new Map<string, string>([
  ...languages.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    return codes.flatMap((code) => {
      const name = names.of(code)?.toLowerCase()
      return name === undefined ? [] : [[name, code] as const]
    })
  }),
  ...extra.map(([name, code]) => [name, code] as const),
])

const codesOfCountries = new Set(countries.values())

/** "Leeds, Yorkshire, GB", "Leeds (GB), Yorkshire": a country's two letters behind a place. */
const codeBehind = /\p{L}[\p{L}\d.'’ -]{2,}(?:,\s*|\s+)\(?(\p{Lu}{2})\)?(?=$|,)/u

/** "University of California, Berkeley": a state's university is named with the town of its campus. */
export function isCampus(before: string, town: string): boolean {
  const [, state] = /(?:^|\s)(?:university|college|universität|universidad) (?:of|de) (?:the )?(\p{Lu}[\p{L} ]+)$/iu.exec(before) ?? []
  return state !== undefined && regions.has(state.toLowerCase()) && oneName.test(town)
}

/** The country that an address names by its last part, as a two-letter code. */
export function countryIn(text: string): string | undefined {
  const parts = text.split(/[,|•·\t;()]|\s[–—-]\s/).map((part) => part.trim())
  const named = parts
    .map((part) => (part.length > 2 || /^\p{Lu}{2}$/u.test(part) ? countries.get(part.toLowerCase()) : undefined))
    .find((code) => code !== undefined)
  if (named !== undefined || states.test(text)) return named ?? 'US'
  const code = codeBehind.exec(text)?.[1]
  return code !== undefined && codesOfCountries.has(code) ? code : undefined
}

/** Towns whose names are everyday words: a place only with more beside them. */
const wordsToo = new Set('man,nice,split,mobile,orange,reading,male,sale,tours,angers,cork'.split(','))

/** The world's larger cities: towns of 100,000 people, and those that a time zone is named after. */
const cities = new Set(
  [
    ...Intl.supportedValuesOf('timeZone').flatMap((zone) => zone.split('/').slice(1).at(-1)?.replaceAll('_', ' ') ?? []),
    ...largeTowns,
    ...otherNames.flatMap(([names]) => names.split(',')),
  ]
    .map((name) => name.toLowerCase())
    .filter((name) => !wordsToo.has(name)),
)

/** "London N8", "Salinas CA", "Newcastle NSW 2300": what stands behind a town's name without a comma. */
const townBeside =
  /\s+(?:[A-Z]{1,2}\d[A-Z\d]?(?:\s\d[A-Z]{2})?|(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|NSW|VIC|QLD|ON|BC)(?:\s\d{4,5})?)$/

/** Whether words name a place for sure: "Leeds, UK", "San Francisco, CA 94110", "Kassel, Deutschland", "Berlin", "34117 Kassel", "Remote". */
export function isPlace(told: string): boolean {
  const text = told.replace(/,\s+the (?=\p{Lu})/u, ', ')
  if (/^(?:(?:fully )?remote|home ?office|hybrid|télétravail|remoto)(?: \(\p{L}+\))?$/iu.test(text)) return true
  if (townBeside.test(text) && cities.has(text.replace(townBeside, '').toLowerCase())) return true
  const folded = text.toLowerCase()
  if (regions.has(folded) && /^\p{Lu}/u.test(text)) return true
  if ((countries.has(folded) && text.length > 2) || (cities.has(folded) && /^\p{Lu}/u.test(text))) return true
  if (shape.test(text) && states.test(text) && text.split(/[,،、]/).length === 2) return true
  if (isTitle(text) || isCompany(text) || tellsEducation(text)) return false
  if (withPostcode.test(text) || beforePostcode.test(text)) return true
  const parts = folded.split(/[,،、]\s*/)
  const last = (parts.at(-1) ?? '').replace(/\s+\d{4,6}$/, '')
  if (!shape.test(text)) return false
  return parts.length > 2
    ? cities.has(parts[0] ?? '') || regions.has(parts[1] ?? '')
    : states.test(text) || countries.has(last) || regions.has(last) || cities.has(parts[0] ?? '')
}

/** Whether words could name a place by their shape, where their position speaks for it: "Springfield, Westshire", "Kassel". */
export function couldBePlace(text: string): boolean {
  if (isPlace(text)) return true
  if (isTitle(text) || isCompany(text) || tellsEducation(text) || text.length > 50) return false
  return (shape.test(text) && text.split(/[,،、]/).length === 2 && text.split(/\s+/).length <= 5) || oneName.test(text)
}
