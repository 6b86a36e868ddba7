import { dateRangeIn, isDateAlone } from './dates.ts'
import { isContinuation } from './items.ts'
import { headLabel, isBodyLabel } from './labels.ts'
import type { Line, Span } from './lines.ts'
import { isPlace } from './places.ts'
import { degreeIn, isInstitution } from './schooling.ts'
import { isCompany, isTitle } from './work.ts'

/** An entry while its lines are gathered. */
export interface Draft {
  readonly head: Line[]
  readonly asides: Span[]
  readonly links: string[]
  readonly body: Line[][]
  /** The sub-heading that it stands under with others. */
  readonly under: Line | undefined
}

/** What a section's lines have in common. */
export interface Shape {
  /** Right end of the widest line of a page's column. */
  readonly right: (line: Line) => number
  /** Whether extra room tells where entries begin: not where most lines have it. */
  readonly roomTells: boolean
  /** Whether any line of it is dated. */
  readonly tellsDates: boolean
}

export function shapeOf(lines: readonly Line[]): Shape {
  const rights = new Map<string, number>()
  const key = ({ page, column }: Line) => `${page} ${column}`
  for (const line of lines) if (line.box) rights.set(key(line), Math.max(rights.get(key(line)) ?? 0, line.box[2]))
  return {
    right: (line) => rights.get(key(line)) ?? Number.POSITIVE_INFINITY,
    roomTells: lines.filter(({ isApart }) => isApart).length * 2 <= lines.length,
    tellsDates: lines.some(({ cells }) => cells.some(({ text }) => dateRangeIn(text))),
  }
}

const longText = 95
/** "Ministry of the Built Heritage – Lisbon, Portugal": a name, however long, and where it is. */
const placeBehind = /^\p{Lu}.{2,150}\s[–—|•·]\s([^–—|•·]{3,50})$/u

interface Place {
  readonly previous: Line | undefined
  readonly current: Draft
  readonly first: Draft | undefined
  readonly shape: Shape
  /** The lines that follow. */
  readonly below: readonly Line[]
}

/** Whether a line tells what was done, not who, where and when. */
export function isBodyLine(line: Line, place: Place): boolean {
  const { previous, current, first, shape, below } = place
  const { head, body } = current
  if (line.hangs && body.length > 0) return true
  if (line.isList) {
    const isStudy = degreeIn(line.text) !== null && isInstitution(line.text)
    const [name] = head
    const isUnderName =
      name !== undefined && !name.isList && (name.isBold || name.heading !== null || head.some(({ text }) => isDated(text)))
    return isUnderName || !(line.box === null && (isDated(line.text) || isStudy) && !isSentence(line, shape))
  }
  if (isDateAlone(line.text)) return false
  if (head.length > 0 && isBodyLabel(line.text)) return true
  if (line.isBold || line.heading !== null) return body.length > 0 && /[:：]$/.test(line.text)
  if (line.cells.some(({ text }) => isDated(text))) return false
  if (head.length > 0 && body.length === 0 && isPlace(placeBehind.exec(line.text)?.[1] ?? '')) return false
  if (line.text.length > longText) return true
  if (previous !== undefined && body.length > 0 && isContinuation(line, previous) && !headLabel(line.text)) return true
  if (body.length > 0 && (isLighter(line, first?.head[0]) || isSetIn(line, previous, head[0]))) return true
  if (head.length === 0 || line.cells.length > 1) return false
  const couldBeSentence = isPlain(line) ? head.length > 2 : isLighter(line, head[0]) && head.some(({ text }) => dateRangeIn(text))
  if (couldBeSentence && /\p{Ll}{4}\.$/u.test(line.text) && !isCompany(line.text)) return true
  return isSentence(line, shape) || isIndented(line, head) || (body.length > 0 && !tellsBeginning(line, below))
}

/** Whether the first lines of entries are bold and this one is not. */
const isLighter = (line: Line, model: Line | undefined) =>
  model !== undefined && model.isBold && !line.isBold && line.box !== null && (line.size ?? 0) <= (model.size ?? 0)

/** Whether a line begins where the line of the body above it does, to the right of the head. */
function isSetIn(line: Line, previous: Line | undefined, head: Line | undefined): boolean {
  if (!line.box || !previous?.box || !head?.box || line.page !== head.page || line.column !== head.column) return false
  return Math.abs(line.box[0] - previous.box[0]) < 2 && line.box[0] >= head.box[0] + 8 && line.size === previous.size
}

/** A short text with a date, or one that a stretch of time opens or closes; a year inside a sentence is none of these. */
function isDated(text: string): boolean {
  const range = dateRangeIn(text)
  if (!range || text.length > 110) return false
  // "2014: Abitur, Ölberg-Gymnasium"
  if (range.start === 0 && /^\s*[:：]\s/u.test(text.slice(range.end))) return true
  return text.length < 40 || ((range.from !== null || range.isCurrent) && (range.start === 0 || range.end >= text.length - 2))
}

/** Running text: mostly words in small letters, and many of them or as many as the column holds. */
function isSentence(line: Line, { right }: Shape): boolean {
  const words = line.text.split(/\s+/)
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  const isClosed = /[.;]$/.test(line.text)
  if (!isClosed && isNameCased(words)) return false
  if (isClosed && (words.length > 6 ? small >= words.length * 0.25 : words.length > 3 && small >= words.length * 0.5)) return true
  const isFull = line.box !== null && line.box[2] > right(line) * 0.88
  return small >= words.length * 0.5 && (words.length >= 8 || (words.length >= 4 && isFull))
}

/** "Foundation for the Conservation of the Built Heritage": each longer word begins large, as in names. */
function isNameCased(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\p{L}{4}/u.test(word))
  return long.length >= 3 && long.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
}

/** Text set in from the head it belongs to. */
function isIndented(line: Line, head: readonly Line[]): boolean {
  const [first] = head
  if (!line.box || !first?.box || line.page !== first.page || line.column !== first.column) return false
  const isDated = head.some(({ cells }) => cells.some(({ text }) => dateRangeIn(text)))
  return (
    isDated && !line.isItalic && line.box[0] >= first.box[0] + 8 && line.box[0] <= first.box[0] + 45 && line.text.split(/\s+/).length >= 4
  )
}

/** Whether nothing but words tells what a line is: no page, no bold, no heading, no parts that stand apart. */
const isPlain = (line: Line) => line.box === null && !line.isBold && line.heading === null && line.cells.length === 1

/**
 * Whether anything but its place tells that a line begins an entry. Layout and marks do; in plain text a date, here or just below, room
 * above, or words of work or of a firm must.
 */
function tellsBeginning(line: Line, below: readonly Line[]): boolean {
  if (!isPlain(line)) return true
  if ([line, ...headBelow(below)].some(({ text }) => isDated(text))) return true
  if (line.text.split(/\s+/).length > 10 || /[.;,]$/.test(line.text)) return false
  return line.isApart || isTitle(line.text) || isCompany(line.text) || isInstitution(line.text)
}

/** Whether a line opens with two words in capitals. */
const isShouted = ({ text }: Line) => /^\p{Lu}{3,}[\p{Lu}\s&.'’-]{2,}(?=,|\s[|–—•·]|$)/u.test(text)

/** The next lines that could belong to the same head. */
function headBelow(below: readonly Line[]): readonly Line[] {
  const until = below.findIndex(({ isList, isApart, text }) => isList || isApart || text.length > longText || isBodyLabel(text))
  return until < 0 ? below : below.slice(0, until)
}

interface Beginning {
  readonly current: Draft
  readonly first: Draft | undefined
  readonly shape: Shape
  readonly below: readonly Line[]
}

/** Whether a line that is no body begins a new entry. */
export function beginsEntry(line: Line, { current, first, shape, below }: Beginning): boolean {
  if (current.body.length > 0) return true
  if (isPlain(line) && current.head.every(({ text }) => isDateAlone(text))) return isDateAlone(line.text)
  const isHeadDated = current.head.some(({ cells }) => cells.some(({ text }) => dateRangeIn(text)))
  if (isPlain(line) && !isHeadDated && isDateAlone(line.text)) return false
  const model = first?.head[0]
  const looksFirst =
    model !== undefined &&
    model.isBold === line.isBold &&
    model.isItalic === line.isItalic &&
    model.size === line.size &&
    model.heading === line.heading
  if (line.isApart && shape.roomTells && looksFirst && (isHeadDated || current.head.length > 1)) return true
  if (line.heading !== null && looksFirst) return true
  if (isPlain(line) && saysAgain(line, current.head)) return true
  // "Cashier, Kroger" below "Receptionist, Delta Clinic", where nothing is dated: a role a line
  if (isPlain(line) && !shape.tellsDates && isTitle(line.text) && current.head.some(({ text }) => isTitle(text) && text.includes(',')))
    return true
  // a name set as the first entry's is, below words that are not
  if (looksFirst && line.isBold && current.head.at(-1)?.isBold === false) return true
  if (!isHeadDated) return false
  // "NORTHERN BREWERIES, Leeds" below a dated role, set in capitals as the employer before
  if (model && isShouted(model) && isShouted(line) && !current.head.some(isShouted) && headBelow(below).some(({ text }) => isDated(text)))
    return true
  if (line.cells.some(({ text }) => dateRangeIn(text))) return true
  if (isPlain(line)) return isNextOfItsKind(line, { head: current.head, model, below })
  if (!line.isApart && !headBelow(below).some(({ text }) => isDated(text))) return false
  return current.head.length > 1 && looksFirst && (line.isBold || line.cells.length > 1)
}

type Kind = 'degree' | 'school' | 'title' | 'company'

function kindsOf({ text }: Line): Kind[] {
  const degree = degreeIn(text)
  // "High school diploma" names no school
  const isSchool = isInstitution(degree ? text.replace(degree.words, ' ') : text)
  return [
    ...(degree ? (['degree'] as const) : []),
    ...(isSchool ? (['school'] as const) : []),
    ...(isTitle(text) ? (['title'] as const) : []),
    ...(isCompany(text) && !isSchool ? (['company'] as const) : []),
  ]
}

/** A second degree, or a second school where a degree is told already: nobody takes two at once. */
function saysAgain(line: Line, head: readonly Line[]): boolean {
  const said = new Set(head.flatMap(kindsOf))
  const kinds = kindsOf(line)
  return (kinds.includes('degree') && said.has('degree')) || (kinds.includes('school') && said.has('school') && said.has('degree'))
}

/** Below a dated head: what the section's first line was comes again, or a further date waits below and nothing new is told. */
function isNextOfItsKind(
  line: Line,
  { head, model, below }: { head: readonly Line[]; model: Line | undefined; below: readonly Line[] },
): boolean {
  const said = new Set(head.flatMap(kindsOf))
  const kinds = kindsOf(line)
  const models = model && !dateRangeIn(model.text) ? kindsOf(model) : []
  if (kinds.some((kind) => models.includes(kind) && said.has(kind))) return true
  const [first, last] = [head[0], head.at(-1)]
  const datesCloseHeads = first !== undefined && !dateRangeIn(first.text) && last !== undefined && dateRangeIn(last.text) !== undefined
  return datesCloseHeads && kinds.every((kind) => said.has(kind)) && headBelow(below).some(({ text }) => isDated(text))
}
