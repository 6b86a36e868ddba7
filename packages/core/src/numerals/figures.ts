import { type Spelled, spelledIn } from './spelled.ts'

/** A text of the same length with its spelled numbers in figures, so that what is found in it stands at the same place in the person's own words. */
export interface Figured {
  readonly text: string
  readonly spelled: readonly Spelled[]
  /** A place in the text that takes in the whole of every spelled number it touches. */
  whole(start: number, end: number): { start: number; end: number }
}

/** "at least forty-five thousand a year" with "45000" at the end of the words it stands for, blanks before it. */
export function inFigures(text: string): Figured {
  const spelled = spelledIn(text).filter(({ start, end, value }) => String(value).length <= end - start)
  const written = spelled.reduceRight(
    (all, { start, end, value }) => all.slice(0, start) + String(value).padStart(end - start) + all.slice(end),
    text,
  )
  return {
    text: written,
    spelled,
    whole(start, end) {
      const touched = spelled.filter((one) => one.start < end && start < one.end)
      return { start: Math.min(start, ...touched.map((one) => one.start)), end: Math.max(end, ...touched.map((one) => one.end)) }
    },
  }
}
