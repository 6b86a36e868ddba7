import type { Fact } from '../../facts/schema.ts'
import { type Reason, reason } from '../../sentences/reason.ts'
import { amountsIn } from './amounts.ts'
import type { Clause } from './words.ts'

/** A date as `2016` or `2016-04`. */
type Day = string

const months: readonly string[] = [
  'jan|ene|gen',
  'feb|fév|fev',
  'mar|mär|mrt',
  'apr|avr|abr',
  'may|mai|mag|mei',
  'jun|juin|giu',
  'jul|juil|lug',
  'aug|aoû|aou|ago',
  'sep|set',
  'oct|okt|out|ott',
  'nov',
  'dec|dez|dic|déc',
]
const named = new RegExp(
  String.raw`(?<!\p{L})(?:${months.map((names, at) => `(?<m${at + 1}>${names})`).join('|')})\p{L}*\.?\s*(?:de\s)?(?<year>(?:19|20)\d\d)(?!\d)`,
  'giu',
)
const numeric =
  /(?<!\d)(?:(?<year>(?:19|20)\d\d)[-/.](?<month>0?[1-9]|1[0-2])(?!\d)|(?<month2>0?[1-9]|1[0-2])[-/.](?<year2>(?:19|20)\d\d)(?!\d))/g
const bare = /(?<![\d.,$€£])(?:19|20)\d\d(?![\d%]|[.,]\d)/g

/** The dates named in a normalised text. A bare number of four digits counts as a year: whether it is one is for `amountsIn` to say. */
export function datesIn(text: string): Day[] {
  const found: Day[] = []
  const rest = text
    .replace(numeric, (...match) => {
      const { year, month, year2, month2 } = match.at(-1) as Record<string, string | undefined>
      found.push(`${year ?? year2}-${(month ?? month2 ?? '').padStart(2, '0')}`)
      return ' '
    })
    .replace(named, (...match) => {
      const groups = match.at(-1) as Record<string, string | undefined>
      const month = months.findIndex((_, at) => groups[`m${at + 1}`] !== undefined) + 1
      found.push(`${groups.year}-${String(month).padStart(2, '0')}`)
      return ' '
    })
  return [...found, ...(rest.match(bare) ?? [])]
}

/** The dates that facts tell, in their fields and in their words. */
export function datesOf(facts: readonly Fact[], texts: readonly string[]): Day[] {
  const fields = facts.flatMap(({ payload }) =>
    ['start', 'end', 'date', 'expires'].map((name) => (payload as Record<string, unknown>)[name]),
  )
  return [...fields.filter((value) => typeof value === 'string').map((value) => value.slice(0, 7)), ...texts.flatMap(datesIn)]
}

/** Whether one of the known dates carries a date: the same, or a finer one. */
export function isDated(said: Day, known: readonly Day[]): boolean {
  return known.some((day) => day === said || day.startsWith(`${said}-`))
}

/**
 * The dates of a sentence that the facts do not carry, as reasons; four digits that count something are judged as a number. Where a line tells its own
 * date, one end of its role is no other date for it: both ends are when the role was.
 */
export function unknownDates(
  text: string,
  clauses: readonly Clause[],
  { dates, told }: { readonly dates: readonly Day[]; readonly told: readonly Day[] },
  language: string | null,
): Reason[] {
  const counted = clauses.flatMap((clause) => amountsIn(clause, language)).map(({ written }) => written.trim())
  const said = datesIn(text).filter((day) => !counted.includes(day))
  const isMoved = told.length > 0 && said.length === 1 && !said.some((day) => isDated(day, told))
  return said.filter((day) => !isDated(day, isMoved ? told : dates)).map((day) => reason('noDate', day))
}

/** Whole years between two partial dates; null when one is missing. */
export function yearsBetween(start: string | null, end: string | null): number | null {
  if (start === null || end === null) return null
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || 1)
  return Math.floor((months(end) - months(start) + 1) / 12)
}
