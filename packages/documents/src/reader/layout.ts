/** A run of characters as a page places it; `y` grows downwards. */
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

/** A page's lines in reading order: columns are found before lines are formed, a band above or below them stays apart. */
export function linesOfPage(runs: readonly Run[]): TextLine[] {
  const visible = runs.filter(({ isVisible }) => isVisible)
  const hidden = runs.filter(({ isVisible }) => !isVisible)
  const gutter = gutterOf(visible)
  const lines = gutter === null ? formLines(visible, null) : columnLines(visible, gutter)
  return [...lines, ...formLines(hidden, null)]
}

interface Gutter {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

const shareOfColumn = 0.12

/** The upright gap between two columns, null when the page has one: no run crosses it along most of the page, and lines on both sides go their own ways. */
function gutterOf(runs: readonly Run[]): Gutter | null {
  if (runs.length < 20) return null
  const [left, right] = [Math.min(...runs.map(({ x }) => x)), Math.max(...runs.map(({ x, width }) => x + width))]
  const [top, bottom] = [Math.min(...runs.map(({ y }) => y)), Math.max(...runs.map(({ y }) => y))]
  let best: (Gutter & { readonly height: number }) | null = null
  for (let x = left + (right - left) * 0.18; x < left + (right - left) * 0.82; x += 3) {
    const crossing = runs.filter((run) => run.x < x - 2 && run.x + run.width > x + 2).map(({ y }) => y)
    for (const band of bandsBetween(crossing, top, bottom)) {
      const height = band.bottom - band.top
      if (height < (bottom - top) * 0.35 || (best && height <= best.height)) continue
      if (
        hasTwoColumns(
          runs.filter(({ y }) => y >= band.top && y <= band.bottom),
          x,
        )
      )
        best = { ...band, x, height }
    }
  }
  return best
}

function bandsBetween(crossing: readonly number[], top: number, bottom: number): { top: number; bottom: number }[] {
  const edges = [top - 1, ...crossing.toSorted((a, b) => a - b), bottom + 1]
  return edges
    .slice(1)
    .map((edge, at) => ({ top: (edges[at] ?? top) + (at === 0 ? 0 : 1), bottom: at === edges.length - 2 ? edge : edge - 1 }))
}

function hasTwoColumns(runs: readonly Run[], x: number): boolean {
  const one = runs.filter((run) => run.x + run.width <= x + 2)
  const other = runs.filter((run) => run.x >= x - 2)
  const characters = (side: readonly Run[]) => side.reduce((sum, { text }) => sum + text.length, 0)
  const all = characters(runs)
  if (Math.min(characters(one), characters(other)) < all * shareOfColumn) return false
  const rows = (side: readonly Run[]) => [...new Set(side.map(({ y }) => Math.round(y)))]
  const [a, b] = [rows(one), rows(other)]
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  const aligned = few.filter((y) => many.some((row) => Math.abs(row - y) <= 2)).length / Math.max(1, few.length)
  const narrow = characters(one) < characters(other) ? one : other
  const isMargin =
    narrow.filter(({ text }) => /\d{4}|present|heute|,\s*\p{Lu}|\d+ (?:years?|months?|mos?)\b/iu.test(text)).length > narrow.length * 0.4
  return few.length >= 5 && (aligned < 0.8 || characters(narrow) / few.length > 30) && !(isMargin && aligned > 0.5) && gapOf(one, other) > 8
}

function gapOf(one: readonly Run[], other: readonly Run[]): number {
  return Math.min(...other.map(({ x }) => x)) - Math.max(...one.map(({ x, width }) => x + width))
}

function columnLines(runs: readonly Run[], { x, top, bottom }: Gutter): TextLine[] {
  const inBand = (run: Run) => run.y >= top && run.y <= bottom
  return [
    ...formLines(
      runs.filter((run) => run.y < top),
      null,
    ),
    ...formLines(
      runs.filter((run) => inBand(run) && run.x < x),
      0,
    ),
    ...formLines(
      runs.filter((run) => inBand(run) && run.x >= x),
      1,
    ),
    ...formLines(
      runs.filter((run) => run.y > bottom),
      null,
    ),
  ]
}

function formLines(runs: readonly Run[], column: number | null): TextLine[] {
  const rows: Run[][] = []
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.findLast((one) => Math.abs((one[0]?.y ?? 0) - run.y) <= Math.max(2, run.size * 0.3))
    if (row) row.push(run)
    else rows.push([run])
  }
  return rows.map((row) =>
    lineOf(
      row.toSorted((a, b) => a.x - b.x),
      column,
    ),
  )
}

function lineOf(row: readonly Run[], column: number | null): TextLine {
  let text = ''
  let until = Number.NEGATIVE_INFINITY
  for (const run of row) {
    const gap = run.x - until
    if (text !== '')
      text +=
        gap > Math.max(8, run.size * 0.95) && !isBullet(text)
          ? '\t'
          : gap > run.size * 0.16 && !text.endsWith(' ') && !run.text.startsWith(' ')
            ? ' '
            : ''
    text += run.text
    until = Math.max(until, run.x + run.width)
  }
  const weighed = (test: (run: Run) => boolean) => {
    const letters = row.filter(({ text: words }) => /[\p{L}\d]/u.test(words))
    const first = letters[0]
    return first !== undefined && test(first)
  }
  const words = row.filter(({ text: run }) => /[\p{L}\d]/u.test(run))
  const sizes = (words.length > 0 ? words : row).map(({ size }) => size)
  const first = row[0]
  return {
    text: text.replace(/[ ]{2,}/g, ' ').trim(),
    box: [first?.x ?? 0, Math.min(...row.map(({ y, size }) => y - size)), until, Math.max(...row.map(({ y }) => y))],
    size: Math.max(...sizes),
    isBold: weighed(({ isBold }) => isBold),
    isItalic: weighed(({ isItalic }) => isItalic),
    isVisible: row.every(({ isVisible }) => isVisible),
    column,
  }
}

const isBullet = (text: string) => /^[•●◦▪■‣·–—*\-o○]$/.test(text.trim())
