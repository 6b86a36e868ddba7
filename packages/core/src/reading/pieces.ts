import { type DateRange, dateRangeIn } from './dates.ts'
import { headLabel } from './labels.ts'
import { type Line, type Span, split } from './lines.ts'
import { couldBePlace, isCampus, isPlace } from './places.ts'
import { tellsEducation } from './schooling.ts'
import { isTitle } from './work.ts'

/** Words of an entry's head, once its dates are taken out. */
export interface Piece extends Span {
  readonly isBold: boolean
  readonly isItalic: boolean
}

const strong = /(?<=\p{L})—(?=\p{L})|\s+[|•·∙⋅]\s+|\s*[–—]\s+|\s+[–—]\s*|\s+-{1,3}\s+|\t+|\s+\|\s*|;\s+/gu
/** What parts a line more strongly than a comma, and is in no date. */
const mark = /\s[|•·∙⋅]\s|\t/u
const suffix =
  /^(?:inc|llc|ltd|gmbh|co\.|corp|plc|s\.?a|ag|limited|lda|ltda|s\.?a\.? de c\.?v|s\.? de r\.?l\.? de c\.?v|s\.?r\.?l|s\.?l|sp\. z o\.\s?o|l\.?l\.?p|pllc|p\.?c|b\.?v|n\.?v|pty|pvt|oy|ab|jr|sr|ph\.?d)\.?(?:\s*\(.*\)?)?$/i

/** The parts of an entry's head: what names a place by its words or by where it stands, and the rest. */
export function piecesOf(spans: readonly { readonly cell: Span; readonly line: Line | undefined }[]): { pieces: Piece[]; places: Span[] } {
  const places: Span[] = []
  const pieces: Piece[] = []
  const likely: Span[] = []
  let isDateTaken = false
  spans.forEach(({ cell, line }, at) => {
    const range = isDateTaken ? undefined : dateRangeIn(cell.text)
    isDateTaken ||= range !== undefined
    const look = { isBold: line?.isBold ?? false, isItalic: line?.isItalic ?? false }
    const endsLine = line === undefined || (line.cells.length > 1 && line.cells.at(-1)?.start === cell.start)
    for (const rest of range ? (isDateLabelled(cell) ? [] : without(cell, range)) : [cell]) {
      if (at > 0 && endsLine && couldBePlace(rest.text)) likely.push(rest)
      sort(rest, { look, isSetApart: isSetApart(cell, line), places, pieces, likely })
    }
  })
  return places.length > 0 ? { pieces, places } : withLikelyPlace(pieces, likely)
}

/** Bold, parted by marks stronger than a comma, or on a printed line with nothing else: no running text, as flat files are. */
function isSetApart(cell: Span, line: Line | undefined): boolean {
  if (line === undefined) return mark.test(cell.text)
  const isAlone = line.box !== null && line.text === cell.text && cell.text.split(/,\s+/).length === 2
  return line.isBold || line.cells.length > 1 || mark.test(cell.text) || isAlone
}

/** Words that stand where places do name one when enough is left to name a role and its employer, or a school and its degree. */
function withLikelyPlace(pieces: Piece[], likely: readonly Span[]): { pieces: Piece[]; places: Span[] } {
  for (const place of likely) {
    const rest = pieces.filter(({ start, end }) => end <= place.start || start >= place.end)
    if (rest.length >= 2) return { pieces: rest, places: [place] }
  }
  return { pieces, places: [] }
}

const isDateLabelled = (cell: Span) => headLabel(cell.text)?.label === 'dates'

/** What is left of a cell around its dates. */
function without(cell: Span, range: DateRange): Span[] {
  const before = cell.text.slice(0, range.start).replace(/[\s(,|·•:–—-]+$/, '')
  const after = cell.text.slice(range.end).replace(/^[\s),.|·•:–—-]+/, '')
  return [
    { text: before.trimStart(), start: cell.start + (before.length - before.trimStart().length), end: cell.start + before.length },
    { text: after, start: cell.end - after.length, end: cell.end },
  ].filter(({ text }) => text.trim() !== '')
}

interface Sorting {
  readonly look: Pick<Piece, 'isBold' | 'isItalic'>
  /** Whether its line is a head of its own by its look. */
  readonly isSetApart: boolean
  readonly places: Span[]
  readonly pieces: Piece[]
  /** What could be a place where it stands, the likelier first. */
  readonly likely: Span[]
}

function sort(cell: Span, { look, isSetApart, places, pieces, likely }: Sorting): void {
  for (const [at, part] of split(cell.text, cell.start, strong).map(withoutStop).entries()) {
    const bracket = part.text.match(/^(.*\S)\s*\(([^()]{2,50})\)?$/)
    const [inside] = bracket?.[2] ? split(bracket[2], part.start + part.text.lastIndexOf(bracket[2]), /,\s+/g) : []
    if (
      bracket?.[1] &&
      bracket[2] &&
      inside &&
      (isPlace(inside.text) || isPlace(bracket[2]) || (part.text.endsWith(')') && isTown(bracket[2], bracket[1])))
    ) {
      places.push(isPlace(bracket[2]) ? { ...inside, text: bracket[2], end: inside.start + bracket[2].length } : inside)
      sort({ text: bracket[1], start: part.start, end: part.start + bracket[1].length }, { look, isSetApart, places, pieces, likely })
    } else if (isPlace(part.text)) places.push(part)
    else {
      // "Nurse, Harbour Clinic – Newtown, Westshire": two names behind a dash
      if (at > 0 && /[,،]/.test(part.text) && couldBePlace(part.text)) likely.unshift(part)
      const commas = joinSuffixes(split(part.text, part.start, /(?:,\s+|[、،,]\s*)(?![^()]*\))/g), cell, isSetApart)
      const tail = placeAtEnd(commas, cell)
      const last = commas.at(-1)
      if (tail) places.push(tail.place)
      else if (commas.length > 1 && last && couldBePlace(last.text)) likely.unshift(last)
      for (const piece of tail ? tail.rest : commas) pieces.push({ ...piece, ...look })
    }
  }
}

/** "Museum of the Fens (Ely)": one name in brackets after a firm's is where it is, unless its letters are the firm's own. */
function isTown(inside: string, before: string): boolean {
  const firm = before.split(/,\s/).at(-1) ?? before
  return /^\p{Lu}\p{Ll}{2,}(?:[ -]\p{L}+){0,3}$/u.test(inside) && couldBePlace(inside) && !isTitle(firm) && !tellsEducation(firm)
}

/** "Leeds, UK." at the end of a line: the full stop is no part of a name, unless it ends an abbreviation. */
function withoutStop(part: Span): Span {
  return /\p{L}{5,}\.$|\p{Ll}[),.]\.$/u.test(part.text) ? { ...part, text: part.text.slice(0, -1), end: part.end - 1 } : part
}

/** "Acme, Inc." is one name, and so is "University of California, Berkeley" where its line is set apart as a head: bold, or parted by stronger marks. */
function joinSuffixes(parts: readonly Span[], within: Span, isSetApart: boolean): Span[] {
  const joined: Span[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last && (suffix.test(part.text) || isOfPartners(last.text, part.text) || (isSetApart && isCampus(last.text, part.text))))
      joined.splice(-1, 1, between(last, part, within))
    else joined.push(part)
  }
  return joined
}

/** "Kittredge, Bowen & Lam LLP": a firm by its partners' names. */
const isOfPartners = (before: string, part: string) =>
  /^\p{Lu}[\p{L}'’-]+$/u.test(before) &&
  /^\p{Lu}[\p{L}'’-]+(?:\s*(?:&|and)\s*\p{Lu}[\p{L}'’-]+)?,?\s+(?:LLP|LLC|PLLC|PC|Ltd|Inc|Partners|Associates|Solicitors|Architects|Rechtsanwälte|Notare)\.?$/u.test(
    part,
  )

const between = (first: Span, last: Span, within: Span): Span => ({
  text: within.text.slice(first.start - within.start, last.end - within.start),
  start: first.start,
  end: last.end,
})

/** "Acme, Leeds, UK": the last part, or the last two, name a place. */
function placeAtEnd(parts: readonly Span[], within: Span): { place: Span; rest: Span[] } | undefined {
  const [one, two] = parts.slice(-2)
  if (one && two && parts.length > 2) {
    const both = between(one, two, within)
    if (isPlace(both.text)) return { place: both, rest: parts.slice(0, -2) }
  }
  const last = parts.at(-1)
  return parts.length > 1 && last && isPlace(last.text) ? { place: last, rest: parts.slice(0, -1) } : undefined
}
