import { headingKind } from '@mosaic/core/reading/headings'
import { regionsOf } from './columns.ts'

/** A run of characters as a page places it, in points from the page's top left corner; `y` is its baseline. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isVisible: boolean
}

/** Runs of one baseline in one column; parts that stand far apart are separated by a tab. */
export interface TextLine {
  readonly text: string
  readonly box: [number, number, number, number]
  readonly size: number
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isVisible: boolean
  readonly column: number | null
}

/**
 * A page's lines in reading order, those that nobody can see at the end. `inOrder` puts a line's parts, words and what parts them, in the order in which
 * they are read, where that is not the one in which they stand.
 */
export function linesOfPage(runs: readonly Run[], inOrder: (parts: readonly string[]) => readonly string[] = (parts) => parts): TextLine[] {
  const regions = regionsOf(runs.filter(({ isVisible }) => isVisible))
  const hidden = rowsOf(runs.filter(({ isVisible }) => !isVisible))
  return [
    ...regions.flatMap(({ runs: own, column }) => headingsApart(rowsOf(own)).map((row) => lineOf(row, column, inOrder))),
    ...hidden.map((row) => lineOf(row, null, inOrder)),
  ]
}

function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = []
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(first.y - run.y) <= Math.max(2, Math.max(run.size, first.size) * 0.3)) row.push(run)
    else rows.push([run])
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x))
}

const marginAtLeast = 30

/** Headings that stand in a margin of their own, on the line of what they head, become lines. */
function headingsApart(rows: readonly Run[][]): Run[][] {
  const edge = bodyEdge(rows)
  if (edge === null) return rows.flatMap(knownHeadingApart)
  const body = rows.flat().filter(({ x }) => x >= edge - 4)
  const isBodyBold = body.filter(({ isBold }) => isBold).length * 2 > body.length
  return rows.flatMap((row) => {
    const margin = row.filter(({ x, width }) => x + width < edge - 4)
    const rest = row.filter(({ x }) => x >= edge - 4)
    const stands = margin.length > 0 && rest.length > 0 && margin.length + rest.length === row.length
    return stands && looksLikeHeading(margin, rest, isBodyBold) ? [margin, rest] : [row]
  })
}

/** "Languages" in larger letters before what it heads: a heading's own words tell it where no edge does. */
function knownHeadingApart(row: readonly Run[]): Run[][] {
  const at = row.findIndex((run, place) => place > 0 && run.x - endOf(row.slice(0, place)) > run.size)
  const [margin, rest] = [row.slice(0, at), row.slice(at)]
  const isHeading =
    at > 0 && headingKind(margin.map(({ text }) => text).join('')) !== undefined && (margin[0]?.size ?? 0) > (rest[0]?.size ?? 0) * 1.2
  return isHeading ? [margin, rest] : [[...row]]
}

const endOf = (runs: readonly Run[]) => Math.max(...runs.map(({ x, width }) => x + width))

/** Where the text of most rows begins, when some rows begin well to the left of it. */
function bodyEdge(rows: readonly Run[][]): number | null {
  const starts = new Map<number, number>()
  for (const row of rows) for (const x of new Set(row.map((run) => Math.round(run.x / 3)))) starts.set(x, (starts.get(x) ?? 0) + 1)
  const [most] = [...starts].toSorted((a, b) => b[1] - a[1])
  if (!most || most[1] < rows.length * 0.6) return null
  const edge = most[0] * 3 - 2
  return rows.some((row) => (row[0]?.x ?? edge) < edge - marginAtLeast) ? edge : null
}

function looksLikeHeading(margin: readonly Run[], body: readonly Run[], isBodyBold: boolean): boolean {
  const text = margin.map((run) => run.text).join(' ')
  const isDistinct = (run: Run | undefined, other: Run | undefined) =>
    run !== undefined &&
    other !== undefined &&
    ((run.isBold && !(other.isBold && isBodyBold)) || run.size > other.size * 1.05 || isUpper(text))
  return text.split(/\s+/).length <= 4 && !/[\d:：]/.test(text) && isDistinct(margin[0], body[0])
}

const isUpper = (text: string) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)

function lineOf(row: readonly Run[], column: number | null, inOrder: (parts: readonly string[]) => readonly string[]): TextLine {
  let text = ''
  const parts: string[] = []
  let until = Number.NEGATIVE_INFINITY
  for (const run of row) {
    const gap = text === '' ? '' : between(text, run, run.x - until)
    text += gap + run.text
    parts.push(...(gap === '' ? [] : [gap]), run.text)
    until = Math.max(until, run.x + run.width)
  }
  const words = row.filter((run) => /[\p{L}\d]/u.test(run.text))
  const leading = words[0] ?? row[0]
  return {
    text: inOrder(parts).join('').replace(/ {2,}/g, ' ').trim(),
    box: [row[0]?.x ?? 0, Math.min(...row.map(({ y, size }) => y - size)), until, Math.max(...row.map(({ y }) => y))],
    size: Math.max(...(words.length > 0 ? words : row).map(({ size }) => size)),
    isBold: leading?.isBold ?? false,
    isItalic: leading?.isItalic ?? false,
    isVisible: row.every(({ isVisible }) => isVisible),
    column,
  }
}

/** What a gap stands for: nothing within a word, a blank between words, a tab between parts of a line. */
function between(text: string, run: Run, gap: number): string {
  if (gap > Math.max(8, run.size * 0.95)) return isBullet(text) ? ' ' : '\t'
  return gap > run.size * 0.16 && !text.endsWith(' ') && !run.text.startsWith(' ') ? ' ' : ''
}

const isBullet = (text: string) => /^[•●◦▪■‣·–—*\-o○]$/.test(text.trim())
