import { headingKind } from '@mosaic/core/reading/headings'
import type { Run } from './layout.ts'

/** Part of a page that is read on its own, line by line. */
export interface Region {
  readonly runs: readonly Run[]
  /** Counted from the left among the page's tall columns, null outside of them. */
  readonly column: number | null
}

/** An upright gap between two columns, from `top` to `bottom`; the right one begins at `x`. */
interface Gutter {
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly isTall: boolean
}

const gapAtLeast = 6
/** From this gap on nothing speaks more for a gutter, in points. */
const widestGap = 60
const wideGap = 18
const tallShare = 0.35
const depthAtMost = 4

/**
 * Cuts a page into regions in reading order. Columns are found before lines are formed: a left edge that many lines share and that nothing
 * crosses makes a gutter over the band where that holds; what stands above and below the band is read before and after its columns.
 */
export function regionsOf(runs: readonly Run[], pageHeight = heightOf(runs), column: number | null = null, depth = 0): Region[] {
  const gutter = depth < depthAtMost ? (gutterOf(runs, pageHeight) ?? drawnGutter(runs)) : null
  if (gutter === null) return runs.length === 0 ? [] : [{ runs, column }]
  const within = runs.filter(({ y }) => y >= gutter.top && y <= gutter.bottom)
  const cut = (part: readonly Run[], own: number | null) => regionsOf(part, pageHeight, own, depth + 1)
  const left = cut(
    within.filter(({ x }) => x < gutter.x - 1),
    gutter.isTall ? (column ?? 0) : column,
  )
  const next = gutter.isTall ? Math.max(column ?? 0, ...left.map((region) => region.column ?? 0)) + 1 : column
  return [
    ...cut(
      runs.filter(({ y }) => y < gutter.top),
      column,
    ),
    ...left,
    ...cut(
      within.filter(({ x }) => x >= gutter.x - 1),
      next,
    ),
    ...cut(
      runs.filter(({ y }) => y > gutter.bottom),
      column,
    ),
  ]
}

function heightOf(runs: readonly Run[]): number {
  const ys = runs.map(({ y }) => y)
  return runs.length === 0 ? 0 : Math.max(...ys) - Math.min(...ys)
}

function gutterOf(runs: readonly Run[], pageHeight: number): Gutter | null {
  if (runs.length < 6) return null
  const bounds = { left: Math.min(...runs.map(({ x }) => x)), right: Math.max(...runs.map(({ x, width }) => x + width)) }
  let best: (Gutter & { readonly weight: number }) | null = null
  for (const x of sharedEdges(runs, bounds)) {
    const crossing = runs.filter((run) => run.x < x - 1 && run.x + run.width > x - gapAtLeast).map(({ y }) => y)
    for (const band of [...bandsBetween(crossing, runs), ...bandsBetween([...crossing, ...strayRows(runs, x)], runs)]) {
      const inside = runs.filter(({ y }) => y >= band.top && y <= band.bottom)
      const gap = x - Math.max(bounds.left, ...inside.filter((run) => run.x < x - 1).map((run) => run.x + run.width))
      const weight = band.height * (1 + Math.min(gap, widestGap) / widestGap)
      if (best && weight <= best.weight) continue
      const isTall = band.height >= pageHeight * tallShare
      if (standApart(inside, x, { isTall, gap, bounds })) best = { ...band, x, isTall, weight }
    }
  }
  return best
}

/** A column has so many rows where only the order of drawing tells of it. */
const rowsDrawnAtLeast = 2

/** A gutter that the order of drawing tells: one side is drawn to its end, then the other from above, and nothing of the one stands over the other. */
function drawnGutter(runs: readonly Run[]): Gutter | null {
  for (let at = 1; at < runs.length; at++) {
    const [before, run] = [runs[at - 1], runs[at]]
    if (!before || !run || run.y > before.y - run.size * 1.5) continue
    const second = runs.slice(at)
    const top = Math.min(...second.map(({ y }) => y)) - 2
    const first = runs.slice(0, at).filter(({ y }) => y >= top)
    const [left, right] = (first[0]?.x ?? 0) < run.x ? [first, second] : [second, first]
    const x = Math.min(...right.map((one) => one.x))
    const isApart = x - Math.max(...left.map((one) => one.x + one.width)) >= gapAtLeast
    const sides = [sideOf(left), sideOf(right)]
    if (isApart && sides.every((side) => side.rows.length >= rowsDrawnAtLeast && (isHeaded(side) || !isMargin(side))))
      return { x, top, bottom: Math.max(...[...first, ...second].map(({ y }) => y)), isTall: true }
  }
  return null
}

/** Its first row is a heading that we know. */
function isHeaded({ runs, rows: [first] }: Side): boolean {
  const row = runs.filter(({ y }) => first !== undefined && Math.abs(y - first) <= 2)
  return headingKind(row.map(({ text }) => text).join('')) !== undefined
}

/** Left edges inside the page at which three rows or more begin. */
function sharedEdges(runs: readonly Run[], { left, right }: { left: number; right: number }): number[] {
  const rowsAt = new Map<number, Set<number>>()
  for (const { x, y } of runs) {
    const edge = Math.round(x)
    if (x < left + (right - left) * 0.12 || x > left + (right - left) * 0.88) continue
    rowsAt.set(edge, (rowsAt.get(edge) ?? new Set()).add(Math.round(y)))
  }
  return [...rowsAt]
    .filter(([edge, rows]) => rows.size + (rowsAt.get(edge + 1)?.size ?? 0) >= 3)
    .map(([edge]) => edge)
    .toSorted((a, b) => a - b)
}

/** Rows that speak against a grid of entries at this edge: something set to the right of it, or a heading on the left alone. */
function strayRows(runs: readonly Run[], x: number): number[] {
  const rows = rowsOf(runs)
  const gaps = rows.slice(1).map((row, at) => (row[0]?.y ?? 0) - (rows[at]?.[0]?.y ?? 0))
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  return rows.flatMap((row, at) => {
    const right = row.filter((run) => run.x >= x - 1)
    const isLoose = right.length > 0 && right.length < row.length && !right.some((run) => run.x <= x + 30)
    const next = rows[at + 1] ?? []
    const isHeading = right.length === 0 && (gaps[at - 1] ?? 0) > usual * 1.25 && next.some((run) => run.x >= x - 1)
    return isLoose || isHeading ? row.map(({ y }) => y) : []
  })
}

function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = []
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row?.[0] && run.y - row[0].y <= 2) row.push(run)
    else rows.push([run])
  }
  return rows
}

/** Stretches between rows that cross the gutter, each cut to the rows it holds. */
function bandsBetween(crossing: readonly number[], runs: readonly Run[]): { top: number; bottom: number; height: number }[] {
  const edges = [Number.NEGATIVE_INFINITY, ...crossing.toSorted((a, b) => a - b), Number.POSITIVE_INFINITY]
  const ys = runs.map(({ y }) => y).toSorted((a, b) => a - b)
  return edges.slice(1).flatMap((edge, at) => {
    const inside = ys.filter((y) => y > (edges[at] ?? 0) + 1 && y < edge - 1)
    const [top, bottom] = [inside[0], inside.at(-1)]
    return top === undefined || bottom === undefined ? [] : [{ top, bottom, height: bottom - top }]
  })
}

interface Side {
  readonly runs: readonly Run[]
  readonly rows: readonly number[]
  readonly characters: number
}

/** Whether both sides of a gutter are columns of their own, rather than the two ends of the same lines. */
function standApart(
  runs: readonly Run[],
  x: number,
  { isTall, gap, bounds }: { isTall: boolean; gap: number; bounds: { left: number; right: number } },
): boolean {
  const left = sideOf(runs.filter((run) => run.x < x - 1))
  const right = sideOf(runs.filter((run) => run.x >= x - 1))
  const [few, many] = left.rows.length < right.rows.length ? [left, right] : [right, left]
  if (few.rows.length < 3) return false
  const aligned = few.rows.filter((y) => many.rows.some((row) => Math.abs(row - y) <= 2)).length / few.rows.length
  const narrow = left.characters / left.rows.length < right.characters / right.rows.length ? left : right
  const perRow = narrow.characters / narrow.rows.length
  if (isMargin(narrow) && (aligned > 0.5 || besideRows(few, many) > 0.7)) return false
  if (perRow < 14 && few === narrow && few.rows.length < many.rows.length * 0.4 && !isDense(narrow)) return false
  const isFlowing = right.runs.filter((run) => run.x < x + 30).length >= right.rows.length * 0.6
  if (!isFlowing && !(isTall && gap >= wideGap)) return false
  const isEven = Math.abs(x - bounds.left - (bounds.right - x)) < (bounds.right - bounds.left) * 0.2
  const isGrid = isEven && perRow >= 10 && startsTogether(left, right)
  if (!isTall) return (aligned < 0.6 && few.rows.length >= 4 && perRow > 8) || isGrid
  const hasShare = narrow.characters >= (left.characters + right.characters) * (isDense(narrow) ? 0.03 : 0.08)
  return few.rows.length >= 5 && hasShare && (aligned < 0.8 || perRow > 30 || isGrid)
}

function sideOf(runs: readonly Run[]): Side {
  const rows: number[] = []
  for (const { y } of runs.toSorted((a, b) => a.y - b.y)) if (rows.length === 0 || y - (rows.at(-1) ?? 0) > 2) rows.push(y)
  return { runs, rows, characters: runs.reduce((sum, { text }) => sum + text.length, 0) }
}

/** Lines that follow each other closely, as a sidebar's do and labels beside entries don't. */
function isDense({ runs, rows }: Side): boolean {
  const size = runs.toSorted((a, b) => a.size - b.size)[Math.floor(runs.length / 2)]?.size ?? 0
  const close = rows.slice(1).filter((y, at) => y - (rows[at] ?? 0) <= size * 1.8)
  return rows.length >= 6 && close.length >= rows.length * 0.6
}

/** Share of rows that stand beside one of the other side, though set in another size and so on another baseline. */
function besideRows(few: Side, many: Side): number {
  const height = Math.max(...many.runs.map(({ size }) => size)) * 0.4
  return few.rows.filter((y) => many.rows.some((row) => Math.abs(row - y) <= height)).length / few.rows.length
}

const startsTogether = (left: Side, right: Side) => Math.abs((left.rows[0] ?? 0) - (right.rows[0] ?? 0)) <= 3

const marginWords =
  /(?:19|20)\d\d|\d{1,2}[./]\d{2,4}|present|heute|aujourd|actual|\p{L},\s*\p{Lu}|\d+ (?:years?|months?|mos?)\b|[:：]\s*$/iu

/** Dates and places beside their entries, labels before their values. */
function isMargin({ runs }: Side): boolean {
  return runs.filter(({ text }) => marginWords.test(text)).length > runs.length * 0.4
}
