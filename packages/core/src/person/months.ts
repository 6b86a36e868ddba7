/** Months since year 0, the unit of intervals. */
export type Month = number

/** From the first month to the last, both included. */
export interface Interval {
  readonly from: Month
  readonly to: Month
}

/** The month of a partial date; a bare year counts from its first month, or to its last with `end`. */
export function monthOf(date: string, end = false): Month {
  const [year = 0, month] = date.split('-').map(Number)
  return year * 12 + (month ?? (end ? 12 : 1)) - 1
}

/** When a role was held, null when its start is unknown, or its end is and it is not current. */
export function intervalOf(
  { start, end, current }: { start: string | null; end: string | null; current: boolean },
  asOf: string,
): Interval | null {
  if (start === null) return null
  const last = current ? monthOf(asOf.slice(0, 7)) : end === null ? null : monthOf(end, true)
  const from = monthOf(start)
  return last === null || last < from ? null : { from, to: Math.min(last, monthOf(asOf.slice(0, 7))) }
}

/** Months covered by any of the intervals: what overlaps is not counted twice. */
export function monthsCovered(intervals: readonly Interval[]): number {
  const sorted = intervals.toSorted((a, b) => a.from - b.from)
  let covered = 0
  let until = -1
  for (const { from, to } of sorted) {
    const begin = Math.max(from, until + 1)
    if (to >= begin) covered += to - begin + 1
    until = Math.max(until, to)
  }
  return covered
}

/** Months weighted by what each is worth: where intervals overlap the best weight counts, once. */
export function weightedMonths(intervals: readonly { readonly interval: Interval; readonly weight: number }[]): number {
  const weights = [...new Set(intervals.map(({ weight }) => weight))].toSorted((a, b) => b - a)
  let total = 0
  let counted = 0
  for (const weight of weights) {
    const covered = monthsCovered(intervals.filter((one) => one.weight >= weight).map(({ interval }) => interval))
    total += weight * (covered - counted)
    counted = covered
  }
  return total
}
