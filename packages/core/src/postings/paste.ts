import { couldBePlace, countryIn, isPlace } from '../reading/places.ts'
import { isCompany } from '../reading/work.ts'
import { employerTold } from './employer.ts'
import { linkTold } from './link.ts'
import { moneyIn } from './money.ts'
import { placeAlone } from './place.ts'
import { inDollarsOf, salaryTold } from './salary.ts'
import type { RawPosting } from './schema.ts'
import { workplaceIn } from './workplace.ts'

/** What could be read off a pasted posting; the rest is null. */
export type PastedPosting = Pick<
  RawPosting,
  'role' | 'company' | 'location' | 'remote' | 'level' | 'employmentType' | 'salary' | 'postedAt' | 'validThrough' | 'url' | 'text'
>

const nothing = { level: null, employmentType: null, postedAt: null, validThrough: null }
const titleAtMost = 120

/** Reads a posting handed over as text, its title in the first line or behind a label. Null when there is nothing to read in it. */
export function parsePastedPosting(source: string): PastedPosting | null {
  const text = source.replace(/\r\n?/g, '\n').trim()
  const lines = withoutBanner(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  )
  const first = lines[0]
  if (first === undefined) return null
  const labelled = (names: RegExp) => lines.map((line) => line.match(names)?.[1]?.trim()).find((value) => value)
  const [role, at, town] = splitTitle(labelled(/^(?:job title|title|position|role|stelle)\s*[:\-–]\s*(.+)$/i) ?? titleAmong(lines) ?? first)
  if (!/\p{L}{2}/u.test(role)) return null
  const second = lines[1] !== undefined && lines[1].length <= 80 && !/[.:]$/.test(lines[1]) && lines.length > 3 ? lines[1] : null
  const [firm, place] = second === null || labelOf.test(second) ? [null, null] : splitFirm(second)
  const company =
    labelled(/^(?:company|employer|firm|organi[sz]ation|arbeitgeber|firma|unternehmen)\s*[:\-–]\s*(.+)$/i) ??
    at ??
    firm ??
    employerTold(text)
  const told =
    labelled(/^(?:location|work location|place|where|base|based in|standort|arbeitsort|einsatzort|ort)\s*[:\-–]\s*(.+)$/i) ?? place
  const location = told === null ? town : placeAlone(told)
  // "Acme — Boulder, Colorado — Hybrid": the line that tells where may tell how beside it
  const remote = workplaceIn(told !== null && told === place ? second : told, text)?.value ?? null
  const salary = inDollarsOf(salaryTold(text), countryIn(location ?? ''))?.salary ?? null
  return { ...nothing, role, company, location, remote, salary, url: linkTold(text), text }
}

const labelOf = /^[^:]{2,30}:\s/
const banner =
  /^(?:stellen(?:ausschreibung|angebot|anzeige)|jobangebot|job (?:description|posting|advert(?:isement)?|vacancy|details)|about the (?:job|role|position)|vacancy|position description|(?:we(?:['’]re| are) )?(?:now )?hiring|wir suchen(?: dich| sie)?|join (?:us|our team))[!:.\s]*$/i

/** A posting's lines without those above its title that head every posting: "Stellenausschreibung", "About the job". */
function withoutBanner(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line) => !banner.test(line))
  return from < 0 ? lines : lines.slice(from)
}

const genderNote = /\((?:[mwfdxi](?:\s*[/|*,]\s*[mwfdxi]){1,3}|all genders|gn)\)/iu
const titleWithin = 8

/** The line that names for whom a post is ("m/w/d"), where it is not the first: a sentence may stand above it. */
function titleAmong(lines: readonly string[]): string | undefined {
  return lines.slice(0, titleWithin).find((line) => line.length <= titleAtMost && genderNote.test(line))
}

/** What follows a note on gender and tells of how, where and from when: "in Vollzeit", "für unsere Kita", "– 20 Stunden". */
const behindNote = new RegExp(
  String.raw`(?<note>${genderNote.source})\s*(?:(?:in|für|ab|zum|mit|als)(?!\p{L})|[-–—|]\s*(?=\d|(?:voll|teil)zeit)).*$`,
  'iu',
)

/** A title, the employer behind "at" or a dash, and the town behind a dash or comma at its end. */
function splitTitle(line: string): [string, string | null, string | null] {
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

/** How a post is held and from when: no employer and no place. */
const howHeld =
  /^(?:(?:full|part)[- ]?time|permanent|temporary|fixed[- ]term|contract|vollzeit|teilzeit|festanstellung|(?:un)?befristet|ab sofort|gleitzeit|minijob|grade \d|band \d|cdi|cdd|temps (?:plein|partiel)|jornada|contrato|salary|salaire|gehalt|up to|from|hybrid|remote)(?!\p{L})|^[€£$]?\d/iu
const isTerm = (words: string) => howHeld.test(words) || moneyIn(words).length > 0
/** A part of an employer: who it belongs to stands beside it. */
const partOfFirm =
  /^(?:department|faculty|division|school|section|directorate|abteilung|institut für|lehrstuhl|fakultät|service)(?!\p{L})/iu

/** "Acme · Leeds", "St Luke's Hospital, Bradford, UK", "Acme — Boulder, Colorado — Hybrid": the employer, and where it is. */
function splitFirm(line: string): [string | null, string | null] {
  const [named = line, ...told] = line.split(/\s*[·|]\s*|\s+[–—-]\s+/)
  if (isPlace(placeAlone(named))) return [null, named]
  if (isTerm(named)) return [null, told.find((part) => isPlace(placeAlone(part))) ?? null]
  const [, firm = named, rest] = /^(.+?),\s+(.+)$/.exec(named) ?? []
  const place = rest !== undefined && (isPlace(rest) || couldBePlace(rest)) ? rest : null
  const where = told.find((part) => isPlace(placeAlone(part))) ?? told.find((part) => !isTerm(part) && couldBePlace(part))
  if (partOfFirm.test(firm) && rest !== undefined && isCompany(rest)) return [rest, where ?? null]
  return [firm, where ?? place]
}
