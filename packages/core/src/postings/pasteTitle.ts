import { couldBePlace, isPlace } from '../reading/places.ts'
import { isCompany } from '../reading/work.ts'
import { moneyIn } from './money.ts'
import { placeAlone } from './place.ts'

const titleAtMost = 120
const genderNote = /\((?:[mwfdxi](?:\s*[/|*,]\s*[mwfdxi]){1,3}|all genders|gn)\)/iu
const titleWithin = 8

/** The line that names for whom a post is ("m/w/d"), where it is not the first: a sentence may stand above it. */
export function titleAmong(lines: readonly string[]): string | undefined {
  return lines.slice(0, titleWithin).find((line) => line.length <= titleAtMost && genderNote.test(line))
}

/** What follows a note on gender and tells of how, where and from when: "in Vollzeit", "für unsere Kita", "– 20 Stunden". */
const behindNote = new RegExp(
  String.raw`(?<note>${genderNote.source})\s*(?:(?:in|für|ab|zum|mit|als)(?!\p{L})|[-–—|]\s*(?=\d|(?:voll|teil)zeit)).*$`,
  'iu',
)

/** A title, the employer behind "at" or a dash, and the town behind a dash or comma at its end. */
export function splitTitle(line: string): [string, string | null, string | null] {
  const title = line
    .replace(/^#+\s*/, '')
    .replace(/\s+[-–—|]\s+(?:all genders?|alle geschlechter)$/iu, '')
    .replace(behindNote, '$<note>')
  const [whole = title, company] = title.split(/\s+(?:at|bei|@)\s+/)
  const [role, firm, town] = splitTail(whole)
  const told = company?.replace(/\s*\(.*$/u, '').trim()
  return [role.slice(0, titleAtMost).trim(), told || firm, town]
}

/** "Cook – The Saltmarsh Inn, Wells", "Cleaner, Bristol BS3": what stands behind a title and is an employer or a town. */
function splitTail(whole: string): [string, string | null, string | null] {
  const [, bare, how = ''] = /^(.{3,}?)\s*(?:[–—|,-]\s+(?=remote|hybrid)|(?=\())(\(?[^()]*(?:\([^()]*\))?[^()]*\)?)$/iu.exec(whole) ?? []
  if (bare !== undefined && tellsHow.test(how)) return [bare, null, placesIn(how)]
  const [, role = whole, tail] = /^(.{3,}?)\s+[–—|-]\s+(\p{Lu}[^–—|]+)$/u.exec(whole) ?? []
  if (tail !== undefined) {
    if (isPlace(tail)) return [role, null, tail]
    const [, named = tail, place = null] = /^(.+?),\s+(.+)$/u.exec(tail) ?? []
    const isTown = place !== null && (isPlace(place) || couldBePlace(place))
    if (isCompany(named) || /^(?:The|Zum|Zur|La|Le) \p{Lu}/u.test(named) || (isTown && genderNote.test(role)))
      return [role, isTown ? named : tail, isTown ? place : null]
  }
  const [, alone = whole, behind] = /^(.{3,}),\s+(\p{Lu}[^,]+)$/u.exec(whole) ?? []
  return behind !== undefined && isPlace(behind) ? [alone, null, behind] : [whole, null, null]
}

/** "(Madrid, hybrid)", "Remote (US & Canada)": how the work is done, beside where. */
const tellsHow = /^\(?[^()]{0,40}(?<!\p{L})(?:remote|hybrid|híbrido|hybride|on[- ]?site|home ?office|teletrabajo|télétravail)(?!\p{L})/iu

function placesIn(how: string): string | null {
  const named = how.split(/[(),;]/).map((part) => part.trim())
  return named.find((part) => !tellsHow.test(part) && areAllPlaces(part)) ?? null
}

/** "Leeds", "London or Manchester", "US & Canada". */
const areAllPlaces = (words: string) =>
  words
    .split(/\s+(?:or|and|oder|und|&|\/)\s+/u)
    .every((one) => !tellsHow.test(one) && (/^(?:US|UK|EU)$/.test(one) || isPlace(placeAlone(one))))

/** How a post is held and from when: no employer and no place. */
const howHeld =
  /^(?:(?:full|part)[- ]?time|permanent|temporary|fixed[- ]term|contract|vollzeit|teilzeit|festanstellung|(?:un)?befristet|ab sofort|gleitzeit|minijob|grade \d|band \d|cdi|cdd|temps (?:plein|partiel)|jornada|contrato|salary|salaire|gehalt|up to|from|hybrid|remote)(?!\p{L})|^[€£$]?\d/iu
const isTerm = (words: string) => howHeld.test(words) || moneyIn(words).length > 0
/** A part of an employer: who it belongs to stands beside it. */
const partOfFirm =
  /^(?:department|faculty|division|school|section|directorate|abteilung|institut für|lehrstuhl|fakultät|service)(?!\p{L})/iu

/** "Acme · Leeds", "St Luke's Hospital, Bradford, UK", "Acme — Boulder, Colorado — Hybrid": the employer, and where it is. */
export function splitFirm(line: string): [string | null, string | null] {
  const [named = line, ...told] = line.split(/\s*[·|]\s*|\s+[–—-]\s+/)
  if (isPlace(placeAlone(named))) return [null, named]
  if (isTerm(named)) return [null, told.find((part) => isPlace(placeAlone(part))) ?? null]
  const [, firm = named, rest] = /^(.+?),\s+(.+)$/.exec(named) ?? []
  const place = rest !== undefined && (isPlace(rest) || couldBePlace(rest)) ? rest : null
  const where =
    told.find(areAllPlaces) ?? told.find((part) => isPlace(placeAlone(part))) ?? told.find((part) => !isTerm(part) && couldBePlace(part))
  if (partOfFirm.test(firm) && rest !== undefined && isCompany(rest)) return [rest, where ?? null]
  return [firm, where ?? place]
}
