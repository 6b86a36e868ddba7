import { headingKind } from './headings.ts'
import type { Block } from './schema.ts'

/** A line of a document as the parser walks it. */
export interface Line {
  readonly text: string
  /** Parts that stand apart on the line (title on the left, date on the right), each with its offset in the document's text. */
  readonly cells: readonly Span[]
  readonly start: number
  readonly end: number
  readonly page: number
  readonly column: number | null
  readonly size: number | null
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isList: boolean
  /** Level of a heading where the format tells, 1 the highest. */
  readonly heading: number | null
  /** Whether more room than usual stands between it and the line above. */
  readonly isApart: boolean
  /** Whether its first word would have had room on the line above: then that line was ended, not wrapped. */
  readonly hadRoom: boolean
  /** Whether plain text sets it in as far as the words of the bullet above begin: it runs on from there. */
  readonly hangs: boolean
  /** The address behind a link, which stands on no page: it belongs to the line above. */
  readonly isAddress: boolean
  readonly box: Block['box']
}

/** Words with their place in the document's text. */
export interface Span {
  readonly text: string
  readonly start: number
  readonly end: number
}

const bullet = /^\s*(?:[•●▪■‣➢✔➤►▶⁃・※◆](?=[\p{L}\d])|(?:[•●◦▪■□▫‣·–—*\-o○Ø»➢✓✔➤►▶⁃∙\ue000-\uf8ff]|\d{1,2}[.)]|\[\d{1,3}\])\s+)/u
const loneBullet = /^\s*[•●◦▪■□▫‣·*○»➢✓✔➤►▶⁃∙\ue000-\uf8ff]\s*$/u
const pageNumber =
  /^(?:[\p{L} .'-]{2,60}\s(?:[–—|-]\s)?)?(?:(?:page|seite|página|pagina|pág\.?)\s*(?:\d{1,3}|one|two|three|four)|\d{1,3}(?=$|\s*(?:\/|of|von|de|di|sur|van)))(?:\s*(?:\/|of|von|de|di|sur|van)\s*\d{1,3})?$|^\d{1,2}\s\|\s[\p{L} .,'-]{2,60}$/iu
const oddBullets = 3
const ruleAtLeast = 4

const stamp = /^(?:last )?(?:updated|modified)(?![\p{L}\p{N}_]).{0,30}\d{4}$/iu
/** Says nothing of the person. */
const onRequest =
  /^(?:references?|referees?|referenzen|références|referencias|referenze|referenties|referencje|referenser)(?:\s+\S+){0,6}\s+(?:(?:up)?on request|auf (?:anfrage|wunsch)|sur demande|a petici[oó]n|su richiesta|op (?:aan)?vraag|na życzenie|på begäran)\.?$/iu
/** "Dortmund, den 3. November 2025" at the foot: where and when it was signed. */
const signed =
  /^\p{Lu}[\p{L}. -]{1,40},\s+(?:den |le |li |a )?(?:\d{1,2}[./]\s?\d{1,2}[./]\s?(?:19|20)\d\d|\d{1,2}(?:\.|er)?\s+(?:de )?\p{L}{3,10}\.?\s+(?:de )?(?:19|20)\d\d)\.?$/u
/** "Resume of Jane Doe, continued": the head of a further page in a text without pages. */
const continued =
  /(?<!\p{L})(?:resume|résumé|cv|curriculum vitae|lebenslauf)(?!\p{L}).{0,60}(?<!\p{L})(?:cont(?:inued|['’]?d)?|page \d)\.?\)?$/iu

/** Blocks as lines: visible ones only, a bullet left out of the text but known, running heads and page numbers left out. */
export function linesOf(blocks: readonly Block[]): Line[] {
  const runningHeads = repeatedOnPages(blocks)
  const gap = usualGap(blocks)
  const own = ownBullets(blocks)
  const opening = openingOf(blocks)
  const rows = numberedRows(blocks)
  const edges = edgesOf(blocks)
  const widths = widthsOf(blocks)
  const lines: Line[] = []
  let above: Block | undefined
  let wasBlank = false
  let isListed = false
  let item: { readonly sign: number; readonly words: number } | undefined
  const last = blocks.findLast(({ text }) => text.trim() !== '')
  for (const block of blocks) {
    if (!block.visible) continue
    if (block.text.trim() === '') {
      wasBlank = true
      item = undefined
    } else if (loneBullet.test(block.text)) isListed = true
    else if (
      !runningHeads.has(block) &&
      !isOpeningAgain(block, lines.length, opening) &&
      (rows.has(block) || !isPageNumber(block, edges)) &&
      !stamp.test(block.text.trim()) &&
      !onRequest.test(block.text.trim()) &&
      !(block === last && signed.test(block.text.trim())) &&
      !continued.test(block.text.trim())
    ) {
      const line = lineOf(block, { isApart: wasBlank || isFar(block, above, gap), hadRoom: hadRoom(block, above, widths), own })
      const indent = block.indent ?? 0
      const hangs = !line.isList && !isListed && item !== undefined && indent > item.sign + 1 && indent <= item.words + 1
      lines.push({ ...line, isList: line.isList || isListed, hangs })
      const words = columnAt(block.text.slice(0, line.start - block.start), indent)
      if (!hangs) item = block.box === null && line.isList ? { sign: indent, words } : undefined
      above = block
      wasBlank = false
      isListed = false
    }
  }
  return lines
}

const tabStop = 8

/** The column that what follows blanks and signs stands in, a tab up to the next eighth. */
export function columnAt(before: string, from = 0): number {
  let column = from
  for (const letter of before) column = letter === '\t' ? column + tabStop - (column % tabStop) : column + 1
  return column
}

const openingLines = 5
const pageAtLeast = 20

/** Name and address as they open a text without pages: further down they are the head of a page that the text lost. */
function openingOf(blocks: readonly Block[]): ReadonlySet<string> {
  const texts = blocks.filter(({ visible, text }) => visible && text.trim() !== '').slice(0, openingLines)
  return new Set(texts.filter(({ box }) => box === null).map(({ text }) => text.trim()))
}

function isOpeningAgain({ text, box }: Block, at: number, opening: ReadonlySet<string>): boolean {
  return box === null && at >= pageAtLeast && opening.has(text.trim()) && !headingKind(text)
}

/** Signs that begin three lines or more and are no words: bullets of a font that this text lost. */
function ownBullets(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { text } of blocks) {
    const sign = /^\s*([^\s\d])\s+(?=[\p{L}\d])/u.exec(text)?.[1]
    if (sign !== undefined && !/[iaeyouàáéèóúвскиояау&@#$€£(]/iu.test(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= oddBullets).map(([sign]) => sign))
}

function lineOf(block: Block, { isApart, hadRoom, own }: { isApart: boolean; hadRoom: boolean; own: ReadonlySet<string> }): Line {
  const lead =
    block.text.match(bullet)?.[0] ?? (own.has(block.text.trimStart().slice(0, 1)) ? (/^\s*\S\s+/.exec(block.text)?.[0] ?? '') : '')
  const isBullet = lead !== '' && !/^\s*(?:19|20)\d\d/.test(block.text)
  const skipped = isBullet ? lead.length : block.text.length - block.text.trimStart().length
  const text = withoutRule(block.text.slice(skipped)).trimEnd()
  const start = block.start + skipped
  return {
    text,
    cells: cellsOf(text, start),
    start,
    end: start + text.length,
    page: block.page,
    column: block.column,
    size: block.style.size || null,
    isBold: block.style.bold,
    isItalic: block.style.italic,
    isList: isBullet || block.style.list,
    heading: block.style.heading,
    isApart,
    hadRoom,
    hangs: false,
    isAddress: block.style.size === 0,
    box: block.box,
  }
}

/** "EXPERIENCE_______": the words before a rule that is drawn with signs. Linear, however long the rule is. */
function withoutRule(text: string): string {
  const whole = text.trimEnd()
  let end = whole.length
  while (end > 0 && '_=~*–—-'.includes(whole[end - 1] ?? ' ')) end--
  return whole.length - end >= ruleAtLeast && end > 0 ? whole.slice(0, end) : text
}

/** "Jane Doe – 2/3", "Page 2"; a bare number only where pages exist. "Windows 11" counts pages only where pages begin or end. */
function isPageNumber({ text, box, page, style }: Block, edges: ReadonlyMap<number, Edges>): boolean {
  const trimmed = text.trim()
  if (!pageNumber.test(trimmed) || (box === null && /^\d+$/.test(trimmed))) return false
  if (!labelled.test(trimmed) || /^(?:page|seite|página|pagina)\s/iu.test(trimmed)) return true
  if (style.bold || style.heading !== null) return false
  const [top, bottom] = edges.get(page) ?? [0, 0]
  return box === null || box[1] < top + nearEdge || box[3] > bottom - nearEdge
}

/** The first and the last point down a page that something stands at. */
type Edges = readonly [top: number, bottom: number]
const nearEdge = 24

function edgesOf(blocks: readonly Block[]): ReadonlyMap<number, Edges> {
  const edges = new Map<number, Edges>()
  for (const { page, box, visible } of blocks) {
    if (!box || !visible) continue
    const [top, bottom] = edges.get(page) ?? [Number.POSITIVE_INFINITY, 0]
    edges.set(page, [Math.min(top, box[1]), Math.max(bottom, box[3])])
  }
  return edges
}

const labelled = /^([\p{L} .'-]{2,60})\s\d{1,3}$/u
const rowsAtLeast = 3
/** In points: what comes back on each page stands in so much of its head or foot. */
const runningZone = 90

/** "Social 34", "Artistic 29", "Realistic 7": numbers behind different words are rows of a table; behind the same ones they count pages. */
function numberedRows(blocks: readonly Block[]): ReadonlySet<Block> {
  const rows = blocks.filter(({ text }) => labelled.test(text.trim()))
  const words = new Set(rows.map(({ text }) => labelled.exec(text.trim())?.[1]))
  return new Set(words.size >= rowsAtLeast ? rows : [])
}

/** Words that come back at the same height of another page, numbers aside, near its head or foot; a bullet is no running head. */
function repeatedOnPages(blocks: readonly Block[]): ReadonlySet<Block> {
  const firstAt = new Map<string, Block>()
  const repeated = new Set<Block>()
  const edges = edgesOf(blocks)
  for (const block of blocks) {
    if (block.box === null || block.text.trim() === '' || bullet.test(block.text)) continue
    const [top, bottom] = edges.get(block.page) ?? [0, 0]
    if (block.box[1] > top + runningZone && block.box[3] < bottom - runningZone) continue
    const key = `${Math.round(block.box[1] / 4)} ${block.text.replace(/\d+/g, '#')}`
    const first = firstAt.get(key)
    if (first === undefined) firstAt.set(key, block)
    else if (first.page !== block.page) repeated.add(block)
  }
  return repeated
}

function usualGap(blocks: readonly Block[]): number {
  const gaps = blocks.flatMap((block, at) => gapAbove(block, blocks[at - 1]) ?? []).toSorted((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 0
}

function gapAbove(block: Block, above: Block | undefined): number | null {
  if (!block.box || !above?.box || block.page !== above.page || block.column !== above.column) return null
  const gap = block.box[1] - above.box[3]
  return gap < 0 ? null : gap
}

function isFar(block: Block, above: Block | undefined, usual: number): boolean {
  if (block.box && above?.box && block.page === above.page && (block.column !== above.column || block.box[3] < above.box[1])) return true
  const gap = gapAbove(block, above)
  return gap !== null && gap > usual * 1.4 && gap > usual + (block.style.size ?? 10) * 0.35
}

const edgeStep = 4
const edgeOf = ({ page, column }: Block, x: number) => `${page} ${column} ${column === null ? Math.round(x / edgeStep) : ''}`

/** How far right lines reach that share a column or, where a page has none, a left edge. */
function widthsOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const widths = new Map<string, number>()
  for (const block of blocks) {
    if (!block.box || !block.visible || block.text.includes('\t')) continue
    const edge = edgeOf(block, block.box[0])
    widths.set(edge, Math.max(widths.get(edge) ?? 0, block.box[2]))
  }
  return widths
}

/** Of a word's width: how much more room than that there has to be, for letters are not all as wide. */
const roomToSpare = 1.3

function hadRoom(block: Block, above: Block | undefined, widths: ReadonlyMap<string, number>): boolean {
  if (!block.box || !above?.box || block.page !== above.page || block.column !== above.column || block.text.includes('\t')) return false
  const [left, , right] = above.box
  const [x] = block.box
  const edge = Math.max(...[-edgeStep, 0, edgeStep].map((step) => widths.get(edgeOf(block, x + step)) ?? 0))
  const word = /^\S+/.exec(block.text)?.[0].length ?? 0
  return edge - right > ((right - left) / above.text.length) * (word + 1) * roomToSpare
}

/** Parts of a text that tabs set apart. */
export function cellsOf(text: string, start: number): Span[] {
  return split(text, start, /\t+/g)
}

/** Parts between separators, trimmed, empty ones left out; each knows where it stands. */
export function split(text: string, start: number, separator: RegExp): Span[] {
  const spans: Span[] = []
  let from = 0
  const push = (to: number) => {
    const part = text.slice(from, to)
    const trimmed = part.trim()
    if (trimmed === '') return
    const at = start + from + part.indexOf(trimmed)
    spans.push({ text: trimmed, start: at, end: at + trimmed.length })
  }
  for (const match of text.matchAll(separator)) {
    push(match.index)
    from = match.index + match[0].length
  }
  push(text.length)
  return spans
}
