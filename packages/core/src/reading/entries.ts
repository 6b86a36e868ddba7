import { type DateRange, dateRangeIn } from './dates.ts'
import { headLabel } from './labels.ts'
import type { Line, Span } from './lines.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { couldBePlace } from './places.ts'
import { isInstitution } from './schooling.ts'
import { isCompany, isTitle } from './work.ts'

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
  /** Addresses that stand alone on a line of it. */
  readonly links: readonly string[]
  readonly items: readonly Item[]
  /** Whether layout sets its head apart: bold, a heading, or parts that stand apart on a line. */
  readonly stands: boolean
  /** Where its head stands. */
  readonly start: number
  readonly end: number
}

interface Draft {
  readonly head: Line[]
  readonly asides: Span[]
  readonly links: string[]
  readonly body: Line[][]
}

/** What a section's lines have in common. */
interface Shape {
  /** Right end of the widest line of a page's column. */
  readonly right: (line: Line) => number
  /** Whether extra room tells where entries begin: not where most lines have it. */
  readonly roomTells: boolean
}

const longText = 95

/** Cuts a section into entries by dates, bullets, room between lines and the look of their first lines. */
export function entriesOf(lines: readonly Line[]): Entry[] {
  const shape = shapeOf(lines)
  const drafts: Draft[] = []
  let previous: Line | undefined
  const all = lines.flatMap(parted)
  for (const [at, line] of all.entries()) {
    const current = drafts.at(-1)
    if (isLink(line) && current) current.links.push(line.text)
    else if (current && isBodyLine(line, { previous, current, shape })) addToBody(current, line, previous)
    else if (current && current.body.length > 0 && !tellsBeginning(line, all.slice(at + 1, at + 4))) addToBody(current, line, previous)
    else if (current && !beginsEntry(line, { current, first: drafts[0], shape })) addToHead(current, line, { previous, shape })
    else drafts.push({ head: [line], asides: [], links: [], body: [] })
    if (!isLink(line)) previous = line
  }
  return drafts.map(entryOf)
}

/**
 * Whether anything but its place tells that a line begins an entry. Layout and marks do; in plain text a date, here or just below, room
 * above, or words of work or of a firm must.
 */
function tellsBeginning(line: Line, below: readonly Line[]): boolean {
  if (line.box !== null || line.isBold || line.heading !== null || line.cells.length > 1) return true
  if (isBodyLabel(line)) return false
  const until = below.findIndex(({ isList, isApart, text }) => isList || isApart || text.length > longText)
  const head = [line, ...(until < 0 ? below : below.slice(0, until))]
  if (head.some(({ text }) => isDated(text))) return true
  if (line.text.split(/\s+/).length > 10 || /[.;,]$/.test(line.text)) return false
  return line.isApart || isTitle(line.text) || isCompany(line.text) || isInstitution(line.text)
}

/** "Responsibilities:", "Environment: Java, Oracle": tells about the entry above. */
function isBodyLabel({ text }: Line): boolean {
  const label = /^([^:：]{2,40})[:：](?:\s|$)/u.exec(text)?.[1]
  return label !== undefined && !isDated(label) && headLabel(text) === undefined && !isTitle(label) && !isCompany(label)
}

/** "Sold vegetables, 2018 to now. I keep the books.": what follows the dates as a sentence of its own is no part of the head. */
function parted(line: Line): Line[] {
  const range = line.cells.length === 1 ? dateRangeIn(line.text) : undefined
  const rest = range ? /^\)?\.\s+(?=\p{Lu})/u.exec(line.text.slice(range.end)) : null
  if (!range || !rest || line.text.length - range.end < 25) return [line]
  const at = range.end + rest[0].length
  const piece = (from: number, to: number) => {
    const text = line.text.slice(from, to)
    const [start, end] = [line.start + from, line.start + to]
    return { ...line, text, start, end, cells: [{ text, start, end }] }
  }
  return [piece(0, range.end), { ...piece(at, line.text.length), isList: true, isApart: false }]
}

const isLink = ({ text }: Line) => /^(?:https?:\/\/|www\.)\S+$/i.test(text)

function shapeOf(lines: readonly Line[]): Shape {
  const rights = new Map<string, number>()
  const key = ({ page, column }: Line) => `${page} ${column}`
  for (const line of lines) if (line.box) rights.set(key(line), Math.max(rights.get(key(line)) ?? 0, line.box[2]))
  return {
    right: (line) => rights.get(key(line)) ?? Number.POSITIVE_INFINITY,
    roomTells: lines.filter(({ isApart }) => isApart).length * 2 <= lines.length,
  }
}

interface Place {
  readonly previous: Line | undefined
  readonly current: Draft
  readonly shape: Shape
}

function isBodyLine(line: Line, { previous, current: { head, body }, shape }: Place): boolean {
  if (line.isList) return !(line.box === null && isDated(line.text) && !isSentence(line, shape))
  if (isWholeDate(line)) return false
  if (line.isBold || line.heading !== null) return body.length > 0 && /[:：]$/.test(line.text)
  if (line.cells.some(({ text }) => isDated(text))) return false
  if (line.text.length > longText) return true
  if (previous !== undefined && body.length > 0 && isContinuation(line, previous)) return true
  if (head.length === 0 || line.cells.length > 1) return false
  return isSentence(line, shape) || isIndented(line, head)
}

/** A short text with a date, or one that a stretch of time opens or closes; a year inside a sentence is none of these. */
function isDated(text: string): boolean {
  const range = dateRangeIn(text)
  if (!range || text.length > 110) return false
  return text.length < 40 || ((range.from !== null || range.isCurrent) && (range.start === 0 || range.end >= text.length - 2))
}

function isWholeDate(line: Line): boolean {
  const range = dateRangeIn(line.text)
  return range !== undefined && line.text.length - (range.end - range.start) < 4
}

/** Running text: mostly words in small letters, and many of them or as many as the column holds. */
function isSentence(line: Line, { right }: Shape): boolean {
  const words = line.text.split(/\s+/)
  if (words.length > 6 && /[.;]$/.test(line.text)) return true
  const isFull = line.box !== null && line.box[2] > right(line) * 0.88
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return small >= words.length * 0.5 && (words.length >= 8 || (words.length >= 4 && isFull))
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

/** A wrapped line: it begins where the words of the bullet above begin, or in the middle of a sentence. */
export function isContinuation(line: Line, previous: Line): boolean {
  if (/^\p{Ll}/u.test(line.text) && !/[.!?:]$/.test(previous.text)) return true
  if (line.isApart) return false
  if (line.box === null || previous.box === null) return previous.text.length > 60 && !/[.!?:;]$/.test(previous.text)
  if (line.page !== previous.page || line.column !== previous.column) return /^\p{Ll}/u.test(line.text)
  const gap = line.box[1] - previous.box[3]
  const isClose = gap < (line.size ?? 10) * 0.9
  return isClose && gap > -(line.size ?? 10) && line.box[0] >= previous.box[0] + (previous.isList ? 3 : -1) && !line.isItalic
}

/** "2 years 10 months", as some layouts print beside the dates. */
const duration = /^\(?(?:\d+\s*(?:years?|yrs?|months?|mos?|jahre?|monate?)[\s,]*){1,2}\)?$/i

function addToBody({ body, asides }: Draft, line: Line, previous: Line | undefined): void {
  const [first, ...rest] = line.cells
  const isAside =
    rest.length > 0 &&
    rest.every(({ text }) => text.length < 45 && (dateRangeIn(text) !== undefined || couldBePlace(text) || duration.test(text)))
  if (isAside) asides.push(...rest)
  const shown = isAside && first ? { ...line, text: first.text, end: first.end, cells: [first] } : line
  const isNew = line.isList || body.length === 0 || previous === undefined || !isContinuation(line, previous)
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
    above.box !== null &&
    line.box !== null &&
    above.box[2] > shape.right(above) * 0.93 &&
    Math.abs(above.box[0] - line.box[0]) < 2 &&
    Math.abs((above.size ?? 0) - (line.size ?? 0)) < 0.6 &&
    line.text.split(/\s+/).length <= 3 &&
    !dateRangeIn(line.text)
  if (!isBroken || !above) head.push(line)
  else {
    const text = `${above.text} ${line.text}`
    head.splice(-1, 1, { ...above, text, end: line.end, cells: [{ text, start: above.start, end: line.end }] })
  }
}

interface Beginning {
  readonly current: Draft
  readonly first: Draft | undefined
  readonly shape: Shape
}

function beginsEntry(line: Line, { current, first, shape }: Beginning): boolean {
  if (current.body.length > 0) return true
  const isDated = current.head.some(({ cells }) => cells.some(({ text }) => dateRangeIn(text)))
  const model = first?.head[0]
  const looksFirst =
    model !== undefined &&
    model.isBold === line.isBold &&
    model.isItalic === line.isItalic &&
    model.size === line.size &&
    model.heading === line.heading
  if (line.isApart && shape.roomTells && looksFirst && (isDated || current.head.length > 1)) return true
  if (line.heading !== null && looksFirst) return true
  if (!isDated) return false
  if (line.cells.some(({ text }) => dateRangeIn(text))) return true
  return current.head.length > 1 && looksFirst && (line.isBold || line.cells.length > 1)
}

function entryOf({ head, asides, links, body }: Draft): Entry {
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
    items: body.map(itemOf),
    stands: head.some(({ isBold, heading, cells }) => isBold || heading !== null || cells.length > 1),
    start: first,
    end: head.at(-1)?.end ?? first,
  }
}

/** Lines as one text: a word broken at a line's end is one again, unless it is a compound. */
export function itemOf(lines: readonly Line[]): Item {
  const [first] = lines
  const last = lines.at(-1)
  const text = lines
    .map((line) => line.text.replace(/\t+/g, ' '))
    .reduce((all, part) => (/\p{L}-$/u.test(all) ? joinedAtHyphen(all, part) : `${all} ${part}`))
  return { text: text.trim(), isList: first?.isList ?? false, start: first?.start ?? 0, end: last?.end ?? 0 }
}

const compoundStarts = new Set(
  'cross,cloud,open,community,real,full,end,user,data,event,high,low,long,short,self,well,multi,non,co,pre,post,front,back,on,off,in,state,cost,test,object,hands,world,large,small,mid,first,second,third,part,time,customer,client,problem,decision,team,day,year,month,week,machine,e,business,market,result,results,goal,award,industry,quality,service,domain,model,file,role,mobile,web,ad,all,best,big,broad,call,computer,deep,detail,evidence,face,fast,follow,health,hard,head,higher,job,key,large,lead,life,local,low,man,micro,mission,needs,non,one,out,over,patient,people,performance,point,policy,project,rapid,risk,safety,security,side,single,solution,step,story,student,sub,task,top,two,three,four,five,up,value,wide,work,t,x'.split(
    ',',
  ),
)

/** A hyphen at a line's end stays where its first part begins compounds or stands for a word of its own; else it broke a word. */
function joinedAtHyphen(all: string, part: string): string {
  const first = all.match(/([\p{L}\d]+)-$/u)?.[1]?.toLowerCase() ?? ''
  const isCompound = compoundStarts.has(first) || /^[^\p{Ll}]/u.test(part) || /\p{L}-\p{L}+-$/u.test(all)
  return isCompound ? all + part : all.slice(0, -1) + part
}
