import type { Gazetteer } from '../places/gazetteer.ts'
import { languageOfText } from '../reading/language.ts'
import { countryIn, isPlace } from '../reading/places.ts'
import { sourceOf } from './phrases.ts'
import { lineAround, type Told, workplaceIn } from './workplace.ts'

const labelled = new RegExp(
  String.raw`^[^\p{L}\n]{0,4}${sourceOf({
    en: '(job |work )location, place of work, workplace, where, (work |home )base, based in, town, city, site',
    de: 'standort, arbeitsort, einsatzort, ort, dienstort, arbeitsplatz',
    fr: 'lieu( de travail), localisation, ville',
    es: 'ubicación, lugar( de trabajo), localidad, centro de trabajo',
    it: 'sede( di lavoro), luogo di lavoro',
    nl: 'locatie, standplaats, werklocatie, werkplek, plaats',
    pl: 'miejsce pracy, lokalizacja, miasto',
    pt: 'local( de trabalho), localização',
  })}\s*[:–-]\s*(\S.{1,80})`,
  'imu',
)

/**
 * The place of work that a text tells: behind a label ("Location: Leeds"), in the lines above its first sentence, or in a sentence, though not
 * where the work is remote: there a sentence names where the employer is.
 */
export function locationTold(text: string, places: Gazetteer): Told<string> | null {
  const match = labelled.exec(text)
  const labelledPlace = match?.[1] === undefined ? null : (placeToldBy(match[1].trim()) ?? townIn(match[1], places)?.value ?? null)
  if (match && labelledPlace !== null) return { value: labelledPlace, quote: match[0].trim() }
  const head = placeInHead(text, places)
  const inSentence = head === null ? townIn(text, places) : null
  return inSentence !== null && workplaceIn(null, text)?.value === 'remote' ? null : (head ?? inSentence)
}

/** What a label tells, null where that is only how the work is done: "hybrid, two days in our office". */
export function placeToldBy(told: string): string | null {
  const place = placeAlone(told)
  return /^(?:fully )?(?:hybrid|remote|flexible|home ?office)(?:$|[,;:.]|\s[-–—]|\s\p{Ll})/iu.test(place) ? null : place
}

const headLines = 8
const longestHeadLine = 120
const apart = /\s*[|·•;]\s*|\s+[–—-]\s+|[\p{Extended_Pictographic}\ufe0f]+/u

/** "Parcelwright | Leeds | Full time", "Angers (49)", "The Saltmarsh Inn, Wells": a place that is a part of a line above the first sentence. */
function placeInHead(text: string, places: Gazetteer): Told<string> | null {
  for (const [at, line] of text
    .split('\n')
    .filter((one) => one.trim() !== '')
    .slice(0, headLines)
    .entries()) {
    const written = line.trim()
    if (written.length > longestHeadLine || (/[.!?:]$/.test(written) && !/[|·•]/.test(written))) break
    if (at === 0 && /^\S+$/u.test(written.replace(apart, ' ').trim()) && !isPlace(written)) continue
    for (const piece of written.split(apart)) {
      const place = placeOf(placeAlone(piece.trim()), places)
      if (place !== null) return { value: place, quote: written }
    }
  }
  return null
}

/** A piece that is a place, or whose end behind a comma is one. */
function placeOf(piece: string, places: Gazetteer): string | null {
  if (isKnownPlace(piece, places)) return piece
  const [, first, ...others] = [...piece.matchAll(/[^,]+/gu)].map(({ 0: part, index }) => ({ part: part.trim(), from: index }))
  const behind = [first, ...others].find((one) => one !== undefined && isKnownPlace(piece.slice(one.from).trim(), places))
  return behind === undefined ? null : piece.slice(behind.from).trim()
}

const postcodeBehind = /\s+(?:\(\d{2,5}\)|[A-Z]{1,2}\d[A-Z\d]?(?:\s\d[A-Z]{2})?)$/u
/** "Wells-next-the-Sea", "Châlons-sur-Saône", "Hebden Bridge HX7": no word but a place's is written so. */
const placeShape =
  /^\p{Lu}\p{Ll}+-(?:next-the|on-the|on|upon|by-the|by|under|le|sur|en|in-the|an-der|am|de-la|de)-\p{Lu}\p{Ll}+$|^\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)? [A-PR-Z][A-HK-Y]\d{1,2}[A-Z]?(?: \d[A-Z]{2})?$/u
const withRegion = /^(\p{Lu}[\p{L}'’. -]+?),\s*\p{Lu}[\p{L}'’. -]+$/u

/** Whether words name a place: by their shape or by a town that the gazetteer has, with its postcode, county or country where one is told. */
function isKnownPlace(words: string, places: Gazetteer): boolean {
  if (!/^\p{Lu}|^\d{4,5}\s\p{Lu}/u.test(words) || noPlace.test(words)) return false
  const bare = words.replace(postcodeBehind, '').replace(/^(\p{Lu}\p{Ll}{2,})-\p{Lu}\p{Ll}+$/u, '$1')
  if (isPlace(words) || isPlace(bare) || placeShape.test(words)) return true
  return isTown(bare, places) && (bare !== words || !isWordToo.test(bare)) ? true : isTown(withRegion.exec(bare)?.[1] ?? '', places)
}

/** What heads a posting and is also a town's name somewhere. */
const noPlace = /^(?:remote|hybrid|home ?office|fully remote|full|part|contract|grade|band|scale|monday|march|may)(?!\p{L})/iu
const isWordToo =
  /^(?:sale|fleet|deal|street|hook|ware|rugby|battle|reading|mobile|nice|man|split|orange|male|march|bath|union|industry|commerce|enterprise|normal|home|essen|halle|bad|wald|horn|norden|weil|lage|werder|werk|berg|burg|rot|wort|bar|care|force|mission|bay|progress|success|vision|independence|liberty|hope)$/iu

/** A town's own name, not a text in which one stands. */
function isTown(name: string, places: Gazetteer): boolean {
  if (name.length < 3) return false
  const found = places.find(name)
  return found !== null && found.latitude !== null && places.fold(found.name) === places.fold(name)
}

/** How far the opening of a posting reaches, in which a town is the one of the work and not of a customer. */
const opening = 400
const town = String.raw`(\p{Lu}[\p{L}'’-]+(?:(?:,\s|\s)(?:(?:an der|am|im|upon|on|de|la|le|sur|bei|ob der)\s)?\p{Lu}[\p{L}'’-]+){0,3})`
const near = String.raw`(?:in|near|outside|around|bei|nahe|à|en|te|w|we|a|em)`
const named = new RegExp(
  String.raw`(?<!\p{L})${near}\s+(?:the\s+)?(?:(?:heart|centre|center|middle|city)\s+(?:centre\s+|center\s+)?of\s+|(?:downtown|central|north|south|east|west)\s+)?${town}`,
  'gu',
)
/** "our Leeds office" */
const namedOffice = new RegExp(
  String.raw`(?<!\p{L})(?:[Oo]ur|[Tt]he)\s+${town}\s+(?=(?:office|site|branch|depot|warehouse|clinic|studio|store|shop|campus|hub|HQ)(?!\p{L}))`,
  'gu',
)
/** A place of work before a town's name. */
const workplace = new RegExp(
  String.raw`(?<!\p{L})${sourceOf({
    en: '[office|offices|site|practice|depot|warehouse|school|nursery|clinic|ward|surgery|shop|store|branch|restaurant|kitchen|hotel|factory|plant|workshop|studio|base|centre|center|campus|farm|lab|based|located|headquarters|HQ|home]',
    de: '[büro|standort|praxis|werk|filiale|kita|schule|klinik|werkstatt|zentrale|niederlassung|sitz|haus|tagespflege|restaurant|hotel|lager|betrieb|mitten]',
    fr: '[bureau|bureaux|site|agence|cabinet|usine|magasin|restaurant|siège|basé|basée|installés|situé|située]',
    es: '[oficina|oficinas|centro|tienda|restaurante|sede|fábrica|clínica|ubicado|ubicada]',
    nl: '[kantoor|vestiging|distributiecentrum|winkel|restaurant|locatie|school|praktijk]',
    pl: '[biuro|biurze|siedziba|oddział|sklep|restauracja]',
  })}[^.\n]{0,50}$`,
  'iu',
)
/** Where somebody else is, or where the employer is as well. */
const elsewhere =
  /(?<!\p{L})(?:not|founded|born|teams|customers?|clients?|students?|families|users?|trip|travel|raised|listed|conference|offices|gegründet|kunden|bureaux|oficinas)(?!\p{L})[^.\n]{0,30}$/iu

/** "our practice in Leeds", "unsere Kita in München-Sendling": a town that we know by name, in the opening of a posting or beside a place of work. */
function townIn(text: string, places: Gazetteer): Told<string> | null {
  let language: string | null | undefined
  const offices = [...text.matchAll(namedOffice)]
  for (const match of [...text.matchAll(named), ...offices]) {
    const before = text.slice(Math.max(0, match.index - 90), match.index)
    const isOfWork = offices.includes(match) || workplace.test(before)
    if (elsewhere.test(before) || (match.index > opening && !isOfWork)) continue
    const words = (match[1] ?? '').split(/(?<=\p{L})(?=,?\s)/u)
    for (let count = words.length; count > 0; count--) {
      const name = words.slice(0, count).join('')
      if (isTownHere(name, places, () => (language ??= languageOfText(text)) === 'de') && (isOfWork || countryIn(name) === undefined))
        return { value: name, quote: lineAround(text, match.index) }
    }
  }
  return null
}

/** Where every noun has a capital, a smaller town counts only when it is one of those countries. */
const germanSpeaking = new Set(['DE', 'AT', 'CH', 'LI', 'LU', 'IT', 'BE'])

function isTownHere(name: string, places: Gazetteer, isGerman: () => boolean): boolean {
  const bare = name.replace(/(?<=\p{Lu}\p{L}+)-\p{Lu}\p{L}+$/u, '')
  if (isPlace(name) || isPlace(bare) || placeShape.test(name)) return true
  return !isWordToo.test(name) && isTown(name, places) && (!isGerman() || germanSpeaking.has(places.find(name)?.country ?? ''))
}

/** "Hamburg, mobiles Arbeiten möglich", "San Jose, California. On-site.", "Minneapolis, MN (hybrid)": how the work is done there is no part of where. */
export function placeAlone(told: string): string {
  const place = told
    .replace(/\s*\([^()]*(?:hybrid|remote|office|home|days?|tage?|transport)[^()]*\)/iu, '')
    .replace(/\s+(?:or|oder|ou)\s+(?:fully\s+)?(?:remote|hybrid|home ?office|willing).*$/iu, '')
    .replace(/\s+(?:with|mit|plus|and|und)\s+(?:\p{L}+\s){0,3}?(?:remote|hybrid|home ?office|home|working|télétravail)(?!\p{L}).*$/iu, '')
    .split(/(?<=\p{L}{3})[.;](?:\s|$)|,\s+(?=(?:with|mobil\p{L}*|hybrid|remote|home|teilweise|partly|no|\d)(?!\p{L}))/iu)[0]
    ?.trim()
  return place || told
}
