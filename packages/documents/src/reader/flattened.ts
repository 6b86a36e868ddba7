import { dateRangeIn } from '@mosaic/core/reading/dates'
import { headingKind } from '@mosaic/core/reading/headings'

/** A line of a text whose line breaks were lost, with what the gap before it tells. */
export interface Unflattened {
  readonly text: string
  /** Whether a wider gap stood before it: an empty line, as far as one can tell. */
  readonly isApart: boolean
  /** Whether the gap is that of a bullet whose sign was lost with the line breaks. */
  readonly isList: boolean
}

const longLine = 160
const gaps = / {2,}|\t+/g

/**
 * Lines of a text that stands on one long line, as texts do that were copied through a form or a spreadsheet: runs of blanks are where
 * lines ended, bullets and heading words in capitals begin new ones. Undefined where the line is no such text.
 */
export function unflattened(line: string): Unflattened[] | undefined {
  if (line.length < longLine) return undefined
  const breaks = [...line.matchAll(gaps)].filter(
    (gap) => !isBesideColon(line, gap.index, gap.index + gap[0].length) && !isWithinDates(line, gap.index, gap.index + gap[0].length),
  )
  const isGapped = breaks.length >= 3 && breaks.length * 200 > line.length
  const usual = isGapped ? usualWidth(breaks.map(([gap]) => gap.length)) : 0
  const lines: Unflattened[] = []
  let from = 0
  let width = 0
  const push = (to: number) => {
    const isList = usual > 0 && (width === usual + 1 || width >= usual * 3)
    lines.push(...partsOf(line.slice(from, to).trim(), { isApart: width > usual, isList }))
  }
  for (const gap of isGapped ? breaks : []) {
    push(gap.index)
    from = gap.index + gap[0].length
    width = gap[0].length
  }
  push(line.length)
  const filled = lines.filter(({ text }) => text !== '')
  return filled.length > 1 ? filled : undefined
}

function usualWidth(widths: readonly number[]): number {
  const counts = Map.groupBy(widths, (width) => width)
  return [...counts].toSorted((a, b) => b[1].length - a[1].length || a[0] - b[0])[0]?.[0] ?? 0
}

/** "Nationality  :  Irish": a colon that stands apart joins what it stands between. */
function isBesideColon(line: string, start: number, end: number): boolean {
  return /^:\s/.test(line.slice(end, end + 2)) || /\s:$/.test(line.slice(Math.max(0, start - 2), start))
}

const reach = 24

/** "2003  Present", "July  2009": what stands around the gap is one date or one stretch of time. */
function isWithinDates(line: string, start: number, end: number): boolean {
  if (end - start > 3) return false
  const from = Math.max(0, start - reach)
  const range = dateRangeIn(line.slice(from, end + reach))
  return range !== undefined && from + range.start < start && from + range.end > end
}

const bullet = /\s[•●◦▪■□▫‣➢✓✔➤►▶⁃∙]\s/gu
const capitals =
  /(?<![\p{L}\d,&-] |[\p{L}\d])\p{Lu}{4,}(?:(?: (?:&|AND|OF) | )\p{Lu}{4,}){0,3}(?![\p{L}\d]|,)|(?<=[.!?;] )\p{Lu}[\p{L} ]{3,30}:(?=\s)/gu

/** A part cut before its bullets and around its headings. */
function partsOf(text: string, lead: { isApart: boolean; isList: boolean }): Unflattened[] {
  const cuts = new Map<number, { isApart: boolean; isList: boolean }>([[0, lead]])
  for (const match of text.matchAll(bullet)) cuts.set(match.index, { isApart: false, isList: true })
  if (text.length > longLine)
    for (const match of text.matchAll(capitals))
      if (headingKind(match[0].replace(/:$/, ''))) {
        cuts.set(match.index, { isApart: true, isList: false })
        cuts.set(match.index + match[0].length, { isApart: false, isList: false })
      }
  const at = [...cuts].toSorted(([a], [b]) => a - b)
  return at.map(([start, gap], index) => ({ text: text.slice(start, at[index + 1]?.[0] ?? text.length).trim(), ...gap }))
}
