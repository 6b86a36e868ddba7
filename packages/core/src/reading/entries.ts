import { type DateRange, dateRangeIn } from './dates.ts'
import { type Line, type Span, split } from './lines.ts'
import { isPlace } from './places.ts'

/** Words of an entry's head, once its dates are taken out. */
export interface Piece extends Span {
  readonly isBold: boolean
  readonly isItalic: boolean
}

/** One bullet or paragraph: its words joined, and the stretch of the document they stand in. */
export interface Item {
  readonly text: string
  /** Whether a bullet stands before it. */
  readonly isList: boolean
  readonly start: number
  readonly end: number
}

/** An entry of a section: a role, a degree, a project. */
export interface Entry {
  readonly pieces: readonly Piece[]
  readonly places: readonly Span[]
  readonly dates: DateRange | undefined
  readonly items: readonly Item[]
  /** Where its head stands. */
  readonly start: number
  readonly end: number
}

interface Draft {
  readonly head: Line[]
  readonly asides: Span[]
  readonly body: Line[][]
}

const longText = 95
/** "2 years 10 months", as some layouts print beside the dates. */
const duration = /^\(?(?:\d+\s*(?:years?|yrs?|months?|mos?|jahre?|monate?)[\s,]*){1,2}\)?$/i

/** Cuts a section into entries by dates, bullets and the look of their first lines. */
export function entriesOf(lines: readonly Line[]): Entry[] {
  const drafts: Draft[] = []
  let previous: Line | undefined
  for (const line of lines) {
    const current = drafts.at(-1)
    if (current && isBodyLine(line, previous, current)) addToBody(current, line, previous)
    else if (current && !beginsEntry(line, current, drafts[0])) current.head.push(line)
    else drafts.push({ head: [line], asides: [], body: [] })
    previous = line
  }
  return drafts.map(entryOf)
}

function isBodyLine(line: Line, previous: Line | undefined, { head, body }: Draft): boolean {
  if (line.isList) return true
  if (isWholeDate(line) || line.isBold) return false
  const hasDate = line.cells.some(({ text }) => dateRangeIn(text) && text.length < 40)
  if (hasDate) return false
  if (line.text.length > longText) return true
  const continues = previous !== undefined && body.length > 0 && isContinuation(line, previous)
  return continues || (head.length > 0 && /[.;]$/.test(line.text) && line.text.split(/\s+/).length > 6)
}

function isWholeDate(line: Line): boolean {
  const range = dateRangeIn(line.text)
  return range !== undefined && line.text.length - (range.end - range.start) < 4
}

/** A wrapped line: it begins where the words of the bullet above begin, or in the middle of a sentence. */
export function isContinuation(line: Line, previous: Line): boolean {
  if (/^\p{Ll}/u.test(line.text) && !/[.!?:]$/.test(previous.text)) return true
  if (line.box === null || previous.box === null || line.page !== previous.page)
    return line.box === null ? false : /^\p{Ll}/u.test(line.text)
  const gap = line.box[1] - previous.box[3]
  const isClose = gap < (line.size ?? 10) * 0.9
  return isClose && line.box[0] >= previous.box[0] + (previous.isList ? 3 : -1) && !line.isItalic
}

function addToBody({ body, asides }: Draft, line: Line, previous: Line | undefined): void {
  const [first, ...rest] = line.cells
  const isAside =
    rest.length > 0 &&
    rest.every(({ text }) => text.length < 45 && (dateRangeIn(text) !== undefined || isPlace(text) || duration.test(text)))
  if (isAside) asides.push(...rest)
  const shown = isAside && first ? { ...line, text: first.text, end: first.end, cells: [first] } : line
  const isNew = line.isList || body.length === 0 || previous === undefined || !isContinuation(line, previous)
  if (isNew) body.push([shown])
  else body.at(-1)?.push(shown)
}

function beginsEntry(line: Line, current: Draft, first: Draft | undefined): boolean {
  if (current.body.length > 0) return true
  const spans = (draft: Draft) => draft.head.flatMap(({ cells }) => cells)
  const isDated = spans(current).some(({ text }) => dateRangeIn(text))
  if (!isDated) return false
  if (line.cells.some(({ text }) => dateRangeIn(text))) return true
  const model = first?.head[0]
  return (
    model !== undefined &&
    current.head.length > 1 &&
    model.isBold === line.isBold &&
    model.isItalic === line.isItalic &&
    model.size === line.size &&
    (model.isBold || line.cells.length > 1)
  )
}

function entryOf({ head, asides, body }: Draft): Entry {
  const places: Span[] = []
  const pieces: Piece[] = []
  let dates: DateRange | undefined
  const look = (line: Line | undefined) => ({ isBold: line?.isBold ?? false, isItalic: line?.isItalic ?? false })
  const spans = [
    ...head.flatMap((line) => line.cells.map((cell) => ({ cell, line }))),
    ...asides.map((cell) => ({ cell, line: undefined })),
  ]
  for (const { cell, line } of spans) {
    const range = dateRangeIn(cell.text)
    if (range && dates === undefined) dates = range
    for (const rest of range ? without(cell, range) : [cell]) sort(rest, look(line), places, pieces)
  }
  const first = head[0]?.start ?? 0
  return { pieces, places, dates, items: body.map(itemOf), start: first, end: head.at(-1)?.end ?? first }
}

/** What is left of a cell around its dates. */
function without(cell: Span, range: DateRange): Span[] {
  const before = cell.text.slice(0, range.start).replace(/[\s(,|–—-]+$/, '')
  const after = cell.text.slice(range.end).replace(/^[\s),|–—-]+/, '')
  return [
    { text: before.trimStart(), start: cell.start + (before.length - before.trimStart().length), end: cell.start + before.length },
    { text: after, start: cell.end - after.length, end: cell.end },
  ].filter(({ text }) => text.trim() !== '' && !duration.test(text.trim()))
}

const strong = /\s+[|•·∙]\s+|\s+[–—]\s+|\s+-\s+|\t+/g
const suffix = /^(?:inc|llc|ltd|gmbh|co|corp|plc|s\.?a|ag|limited|jr|sr|ph\.?d)\.?$/i

function sort(cell: Span, look: Pick<Piece, 'isBold' | 'isItalic'>, places: Span[], pieces: Piece[]): void {
  for (const part of split(cell.text, cell.start, strong)) {
    if (isPlace(part.text)) {
      places.push(part)
      continue
    }
    const commas = joinSuffixes(split(part.text, part.start, /,\s+/g), cell)
    const tail = placeAtEnd(commas, cell)
    if (tail) places.push(tail.place)
    for (const piece of tail ? tail.rest : commas) pieces.push({ ...piece, ...look })
  }
}

/** "Acme, Inc." is one name. */
function joinSuffixes(parts: readonly Span[], within: Span): Span[] {
  const joined: Span[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last && suffix.test(part.text))
      joined.splice(-1, 1, {
        text: within.text.slice(last.start - within.start, part.end - within.start),
        start: last.start,
        end: part.end,
      })
    else joined.push(part)
  }
  return joined
}

/** "Acme, Leeds, UK": the last two parts name a place. */
function placeAtEnd(parts: readonly Span[], within: Span): { place: Span; rest: Span[] } | undefined {
  const [one, two] = parts.slice(-2)
  if (parts.length < 3 || !one || !two) return undefined
  const text = within.text.slice(one.start - within.start, two.end - within.start)
  return isPlace(text) ? { place: { text, start: one.start, end: two.end }, rest: parts.slice(0, -2) } : undefined
}

export function itemOf(lines: readonly Line[]): Item {
  const [first] = lines
  const last = lines.at(-1)
  const text = lines
    .map((line) => line.text.replace(/\t+/g, ' '))
    .reduce((all, part) => (/\p{Ll}-$/u.test(all) ? all.slice(0, -1) + part : `${all} ${part}`))
  return { text: text.trim(), isList: first?.isList ?? false, start: first?.start ?? 0, end: last?.end ?? 0 }
}
