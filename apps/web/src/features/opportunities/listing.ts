import type { Opportunities } from '#lib/trpc.ts'
import { words } from './words.ts'

type Row = Opportunities['opportunities'][number]

/** The rows of the loaded pages. Where the list began anew, what stood before is of older facts and left out. */
export function rowsOf(pages: readonly Opportunities[]): readonly Row[] {
  const from = Math.max(
    0,
    pages.findLastIndex(({ restarted }) => restarted),
  )
  return pages.slice(from).flatMap(({ opportunities }) => opportunities)
}

/**
 * What the list comes to, in one line. The list is sorted by whether the person can take it, so how many they can
 * is known as soon as a row that they cannot (or all rows) has been loaded.
 */
export function findingOf(rows: readonly Row[], total: number): string {
  const fitting = rows.filter(({ bucket }) => bucket === 'eligible').length
  const isCounted = fitting < rows.length || rows.length >= total
  const hasTerms = rows.some(({ gates }) => gates.some(({ id }) => id.startsWith('term-')))
  if (!hasTerms) return words.finding.toLookAt(total)
  return fitting === 0 ? words.finding.noneFits(total) : words.finding.fitting(fitting, total, isCounted)
}

type Standing = 'near' | 'far' | 'blocked'

/** Rows that stand alike, in their order: what speaks for them, what hardly anything does, what the person cannot take. */
export function partsOf(rows: readonly Row[]): { readonly standing: Standing; readonly postings: readonly Row[] }[] {
  const standingOf = ({ bucket, far }: Row): Standing => (bucket === 'blocked' ? 'blocked' : far ? 'far' : 'near')
  return [...Map.groupBy(rows, standingOf)].map(([standing, postings]) => ({ standing, postings }))
}
