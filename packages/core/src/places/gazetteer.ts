import { countryOf, regionsOf } from './countries.ts'
import { foldPlace } from './fold.ts'
import { otherNames } from './otherNames.ts'
import type { City, Place } from './schema.ts'

/** Finds places by their names, without a network. */
export interface Gazetteer {
  /** The place that a text names ("Leeds, UK", "80331 München", "Remote, Ireland"), null when none is known. */
  find(text: string): Place | null
  /** Every place in a text that lists some: "Berlin · Hamburg", "London or Leeds". */
  findAll(text: string): Place[]
  /** A text as names of places are compared. */
  fold(text: string): string
}

/** Knows no place: for where none is needed. */
export const noPlaces: Gazetteer = { find: () => null, findAll: () => [], fold: foldPlace }

/** Texts whose places are kept: a list of a million postings names fewer. */
const remembered = 50_000

/**
 * A gazetteer of towns. A name that several towns bear is the one in the country or region written beside it, else the largest. `cities` is
 * called when a place is first asked for, so that a program that asks for none pays nothing.
 */
export function createGazetteer(cities: () => Iterable<City>): Gazetteer {
  let index: ReadonlyMap<string, readonly City[]> | undefined
  const findAll = remember((text) => {
    index ??= indexOf(cities())
    return partsOf(text).flatMap((part) => findIn(part, index ?? new Map()) ?? [])
  })
  return { find: (text) => findAll(text)[0] ?? null, findAll, fold: remember(foldPlace) }
}

function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = read(text)
    if (known.size >= remembered) known.clear()
    known.set(text, found)
    return found
  }
}

function indexOf(cities: Iterable<City>): Map<string, City[]> {
  const index = new Map<string, City[]>()
  const add = (name: string, city: City) => {
    const key = foldPlace(name)
    const same = index.get(key)
    if (same) same.push(city)
    else index.set(key, [city])
  }
  for (const city of cities) add(city.name, city)
  for (const [names, name, country] of otherNames) {
    const city = largest((index.get(foldPlace(name)) ?? []).filter((one) => one.country === country))
    if (city) for (const other of names.split(',')) add(other, city)
  }
  return index
}

const largest = (cities: readonly City[]) => cities.toSorted((a, b) => b.population - a.population)[0]

/** The places of a list, each with its country: "London / Leeds (UK)" shares what stands last. */
function partsOf(text: string): string[] {
  return text
    .slice(0, 300)
    .split(/\s*[·;|•\n]\s*|\s+(?:or|oder|and|und|&)\s+|\s+[/]\s+/i)
    .filter((part) => part.trim() !== '')
}

const around =
  /^(?:(?:in|near|around|greater|central|downtown|north|south|east|west|raum|region|großraum|nähe|bei|city of|remote|hybrid|onsite|on-site)\s+)+/iu
const postcode = /(?<![\p{L}\p{N}_])(?:[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?|(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{4})?)(?![\p{L}\p{N}_])/gu

const after = /[\s-]+(?:based|remote|only|hybrid|office|hq|headquarters|area|umgebung|onsite|on-site)$/iu
/** Wider than a country: no place to measure from. */
const wide = new Set(
  'eu,europe,emea,apac,asia,africa,north america,south america,latin america,latam,americas,worldwide,anywhere,international,global,home,office,european union,dach'.split(
    ',',
  ),
)

interface Piece {
  readonly written: string
  readonly folded: string
}

/** A name as it is known, else without what only says how near or how the work is done there. */
function pieceOf(written: string, index: ReadonlyMap<string, readonly City[]>): Piece {
  const folded = foldPlace(written)
  if (index.has(folded) || wide.has(folded)) return { written, folded }
  const bare = written.replace(around, '').replace(after, '').trim()
  return { written: bare, folded: foldPlace(bare) }
}

function findIn(text: string, index: ReadonlyMap<string, readonly City[]>): Place | null {
  const whole = largest(index.get(foldPlace(text)) ?? [])
  const pieces = text
    .replace(postcode, ' ')
    .split(/[,()[\]]|\s+[-–—/]\s+/)
    .map((piece) => pieceOf(piece.trim(), index))
    .filter(({ folded }) => folded !== '' && !wide.has(folded))
  if (whole && pieces.length > 1) return placeOf(whole)
  const countries = pieces.map(({ folded, written }) => countryOf(folded, written))
  for (const [at, { folded }] of pieces.entries()) {
    const same = index.get(folded)
    if (!same) continue
    const city = among(
      same,
      pieces.filter((_, other) => other !== at),
      countries.filter((_, other) => other !== at),
    )
    if (city && (countries[at] === null || countries[at] === city.country || pieces.length > 1)) return placeOf(city)
  }
  return areaOf(pieces, countries)
}

/** Of towns with one name, the one where its neighbours in the text say, else the largest; none where they say another country. */
function among(same: readonly City[], besides: readonly Piece[], countries: readonly (string | null)[]): City | undefined {
  const regions = besides.flatMap(({ folded }) => regionsOf(folded))
  const inRegion = same.filter((city) => regions.some(({ country, region }) => country === city.country && region === city.region))
  if (inRegion.length > 0) return largest(inRegion)
  const named = countries.filter((country) => country !== null)
  if (named.length === 0) return largest(same)
  return largest(same.filter(({ country }) => named.includes(country)))
}

/** A country or a region where no town is named. */
function areaOf(pieces: readonly Piece[], countries: readonly (string | null)[]): Place | null {
  const country = countries.find((code) => code !== null) ?? null
  for (const { folded, written } of pieces) {
    const [region] = regionsOf(folded).filter((one) => (country === null || one.country === country) && folded.length > 3)
    if (region) return { name: written, ...region, latitude: null, longitude: null }
  }
  if (country === null) return null
  const name = pieces[countries.indexOf(country)]?.written ?? country
  return { name, region: null, country, latitude: null, longitude: null }
}

const placeOf = ({ name, region, country, latitude, longitude }: City): Place => ({ name, region, country, latitude, longitude })
