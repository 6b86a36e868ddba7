import { beginsEntry, type Draft, isBodyLine, type Shape, shapeOf } from './beginnings.ts'
import { type DateRange, dateRangeIn } from './dates.ts'
import { headsGroup, looks } from './groups.ts'
import { bodySize } from './headingLook.ts'
import { type Item, isContinuation, itemOf } from './items.ts'
import { isLabelAlone } from './labels.ts'
import { type Line, type Span, split } from './lines.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { couldBePlace } from './places.ts'
import { isCompany, isTitle } from './work.ts'

/** An entry of a section: a role, a degree, a project. */
export interface Entry {
  readonly pieces: readonly Piece[]
  readonly places: readonly Span[]
  readonly dates: DateRange | undefined
  /** Addresses that stand alone on a line of it. */
  readonly links: readonly string[]
  readonly items: readonly Item[]
  /** Whether layout sets its head apart: bold, a heading, or parts that stand apart on a line. */
  readonly stands: boolean
  /** The sub-heading that it stands under with others, as an employer over its roles. */
  readonly under: Line | undefined
  /** The lines of its head. */
  readonly heads: readonly Span[]
  /** Where its head stands. */
  readonly start: number
  readonly end: number
}

/** Cuts a section into entries by dates, bullets, room between lines and the look of their first lines. */
export function entriesOf(lines: readonly Line[]): Entry[] {
  const shape = shapeOf(lines)
  const drafts: Draft[] = []
  let previous: Line | undefined
  const all = setApart(lines.flatMap(parted))
  let under: Line | undefined
  for (const [at, line] of all.entries()) {
    if (headsGroup(all, at)) {
      under = line
      drafts.push({ head: [], asides: [], links: [], body: [], under })
      previous = line
      continue
    }
    const current = drafts.at(-1)
    const below = all.slice(at + 1, at + 4)
    if (isLink(line) && current) current.links.push(line.text)
    else if (current && current.head.length > 0 && !line.isList && isLabelAlone(line.text)) current.body.push([])
    else if (current && isBodyLine(line, { previous, current, first: drafts[0], shape, below })) addToBody(current, line, previous)
    else if (current && !beginsEntry(line, { current, first: drafts[0], shape, below })) addToHead(current, line, { previous, shape })
    else if (current && current.head.length === 0) current.head.push(line)
    else {
      // "FNV", set as "Rabobank" was, is the next employer though only one role stands below it
      if (under && looks(under) === looks(line)) under = undefined
      drafts.push({ head: [line], asides: [], links: [], body: [], under })
    }
    if (!isLink(line)) previous = line
  }
  return drafts.map(entryOf)
}

/** Where no line of a section is bold, a larger letter sets names apart from the rest as bold does elsewhere. */
function setApart(lines: readonly Line[]): readonly Line[] {
  const body = bodySize(lines)
  if (body === null || lines.some(({ isBold }) => isBold)) return lines
  return lines.map((line) => ((line.size ?? 0) >= body * 1.08 && !line.isList ? { ...line, isBold: true } : line))
}

/** "Sold vegetables, 2018 to now. I keep the books.": what follows the dates as a sentence of its own is no part of the head. */
function parted(line: Line): Line[] {
  const range = line.cells.length === 1 ? dateRangeIn(line.text) : undefined
  if (!range) return [line]
  if (range.start <= 1 && (range.from !== null || range.isCurrent)) return opened(line, range)
  const rest = /^\)?\.\s+(?=\p{Lu})/u.exec(line.text.slice(range.end))
  if (!rest || line.text.length - range.end < 25) return [line]
  return [partOf(line, 0, range.end), toldIn(line, range.end + rest[0].length)]
}

const headWords = 10

/** "2019 to now. Ridge Farms, Leeds. Tractor driver. I move pipe.": behind dates a few words of who and where, then what was done. */
function opened(line: Line, range: DateRange): Line[] {
  const from = range.end + (/^[\s).,:–—-]*/.exec(line.text.slice(range.end))?.[0].length ?? 0)
  const sentences = split(line.text.slice(from), from, /(?<=\p{L}{4}|\p{Lu}{2}|\))\.\s+(?=\p{Lu})/gu)
  const [first, second] = sentences
  if (!first || !second || first.text.split(/\s+/).length > headWords) return [line]
  const isSecond = sentences.length > 2 && !isTitle(first.text) && isTitle(second.text) && second.text.split(/\s+/).length <= headWords
  const last = isSecond ? second : first
  const told = sentences[isSecond ? 2 : 1]
  const heads = isSecond ? [partOf(line, first.start, first.end), partOf(line, second.start, second.end)] : [partOf(line, from, last.end)]
  return [partOf(line, 0, range.end), ...heads, ...(told ? [toldIn(line, told.start)] : [])]
}

function partOf(line: Line, from: number, to: number): Line {
  const text = line.text.slice(from, to)
  const [start, end] = [line.start + from, line.start + to]
  return { ...line, text, start, end, cells: [{ text, start, end }], isApart: line.isApart && from === 0 }
}

const toldIn = (line: Line, from: number): Line => ({ ...partOf(line, from, line.text.length), isList: true })

const isLink = ({ text }: Line) => /^(?:https?:\/\/|www\.)\S+$/i.test(text)

/** "2 years 10 months", as some layouts print beside the dates. */
const duration =
  /^(?:since |for |current |approx\.? )*\(?(?:(?:\d+(?:[.,]\d)?\+?|one|two|three|four|six|zwei|drei)\s*(?:years?|yrs?|months?|mos?|weeks?|wks?|days?|jahre?|monate?|wochen|ans?|mois|años?|meses|anni|mesi|anos?|jaar|maanden)[\s,]*(?:and |und |et |y |e |en )?){1,2}\)?$/i

function addToBody({ body, asides }: Draft, line: Line, previous: Line | undefined): void {
  const [first, ...rest] = line.cells
  const isAside =
    rest.length > 0 &&
    rest.every(({ text }) => text.length < 45 && (dateRangeIn(text) !== undefined || couldBePlace(text) || duration.test(text)))
  if (isAside) asides.push(...rest)
  const shown = isAside && first ? { ...line, text: first.text, end: first.end, cells: [first] } : line
  const isNew = line.isList || !body.at(-1)?.length || previous === undefined || !isContinuation(line, previous)
  if (isNew) body.push([shown])
  else body.at(-1)?.push(shown)
}

/** A head line that the column's width broke is put together again; the newline between counts as one blank. */
function addToHead({ head }: Draft, line: Line, { previous, shape }: { previous: Line | undefined; shape: Shape }): void {
  const above = head.at(-1)
  const isBroken =
    above !== undefined &&
    above === previous &&
    above.cells.length === 1 &&
    line.cells.length === 1 &&
    line.start === above.end + 1 &&
    !line.isApart &&
    (above.isBold === line.isBold || above.text.includes(',')) &&
    above.box !== null &&
    line.box !== null &&
    above.box[2] > shape.right(above) * 0.93 &&
    Math.abs(above.box[0] - line.box[0]) < 2 &&
    Math.abs((above.size ?? 0) - (line.size ?? 0)) < 0.6 &&
    beforePlace(line.text).split(/\s+/).length <= 3 &&
    !dateRangeIn(line.text)
  if (above && endsOpenBeside(above, line)) {
    const [first, ...asides] = above.cells
    const text = `${first?.text} ${line.text}`
    head.splice(-1, 1, { ...above, end: line.end, cells: [{ text, start: above.start, end: above.start + text.length }, ...asides] })
  } else if (!above || !(isBroken || runsOver(above, line))) head.push(line)
  else {
    const text = `${above.text} ${line.text}`
    head.splice(-1, 1, { ...above, text, end: line.end, cells: [{ text, start: above.start, end: line.end }] })
  }
}

/** "Islands – Lisbon, Portugal": the end of a name, without the place behind it. */
const beforePlace = (text: string) => text.replace(/\s[–—|]\s[^–—|]+$/u, '')

/** Words that no name ends with. */
const endsOpen = /(?<!\p{L})(?:of|for|and|the|in|at|&|de|du|des|der|für|und|et|y|e|di|do|da|del|della|van|voor)$/iu

/** What a name ends with and seldom begins with: "Michigan Technological", then "University". */
const lastOfName =
  /^(?:University|College|Institute|School|Hospital|Corporation|Company|Incorporated|Inc|Limited|Ltd|LLC|Systems|Technologies|Services|Solutions|Group|Association|Organi[sz]ation|Foundation|Center|Centre|Committee|Department)(?=[,.]|$)/u

/** "BSc at University of" beside its dates, "Washington" below: a name that the room before the dates broke. */
function endsOpenBeside(above: Line, line: Line): boolean {
  const [first] = above.cells
  return (
    above.cells.length > 1 &&
    line.cells.length === 1 &&
    !line.isApart &&
    first !== undefined &&
    endsOpen.test(first.text) &&
    line.isBold === above.isBold
  )
}

/** Plain text whose line ended in the middle of a name: "City College of", then "New York". */
function runsOver(above: Line, line: Line): boolean {
  if (above.box !== null || line.box !== null || line.isApart || above.cells.length > 1 || line.cells.length > 1) return false
  const isOpen = endsOpen.test(above.text)
  const isCut =
    lastOfName.test(line.text) && above.text.length > 35 && !/[.;:,)]$/.test(above.text) && !isCompany(above.text.split(/,\s/).at(-1) ?? '')
  return (isOpen || isCut) && line.start - above.end <= 3 && line.text.length < 90 && !dateRangeIn(above.text)
}

function entryOf({ head, asides, links, body, under }: Draft): Entry {
  const spans = [
    ...head.flatMap((line) => line.cells.map((cell) => ({ cell, line }))),
    ...asides.map((cell) => ({ cell, line: undefined })),
  ]
  const dates = spans.map(({ cell }) => dateRangeIn(cell.text)).find((range) => range !== undefined)
  const first = head[0]?.start ?? 0
  return {
    ...piecesOf(spans.filter(({ cell }) => !duration.test(cell.text))),
    dates,
    links,
    under,
    items: body.filter((lines) => lines.length > 0).map(itemOf),
    stands: head.some(({ isBold, heading, cells }) => isBold || heading !== null || cells.length > 1),
    heads: head.map(({ text, start, end }) => ({ text, start, end })),
    start: first,
    end: head.at(-1)?.end ?? first,
  }
}
