import { words as common } from '#lib/commonWords.ts'
import { calendarDayOf, dayOf, todayHere } from '#lib/dates.ts'
import { words as facts } from '#lib/factWords.ts'
import { figure, languageTag } from '#lib/language.ts'
import { perCent } from '#lib/sizes.ts'
import type { Opportunity } from '#lib/trpc.ts'
import { words as fit } from './fitWords.ts'
import { sourceWords } from './sources.ts'
import { words } from './words.ts'

/** A range as it is told, one figure where both ends are the same or one is not told; null when neither is. */
function rangeWords(told: readonly (number | null | undefined)[], digits: Intl.NumberFormatOptions): string | null {
  const number = new Intl.NumberFormat(languageTag(), { maximumFractionDigits: 2, ...digits })
  const [from, to] = [...new Set(told.filter((end) => end !== null && end !== undefined))].map((end) => number.format(end))
  if (from === undefined) return null
  return to === undefined ? from : fit.terms.range(from, to)
}

/** "GBP 28,000 to 32,000 a year", null when the posting tells no pay. */
export function payWords(pay: Opportunity['salaryRange']): string | null {
  const ends = [pay?.min, pay?.max]
  const isWhole = ends.every((end) => Number.isInteger(end ?? 0))
  const amounts = rangeWords(ends, { minimumFractionDigits: isWhole ? 0 : 2 })
  if (!pay || amounts === null) return null
  const told = fit.terms.pay(pay.currency, amounts)
  return pay.period ? fit.terms.per[pay.period](told) : told
}

/** "24 to 38 a week", null when the posting tells no hours. */
export function hoursWords(hours: Opportunity['hours']): string | null {
  const told = hours && rangeWords([hours.min, hours.max], {})
  return told && fit.terms.weekly(told)
}

/** "open until 18 Dec 2026". */
function closingWords(validThrough: string | null): string | null {
  if (validThrough === null) return null
  const day = validThrough.slice(0, 10)
  return words.row[day < todayHere() ? 'closed' : 'openUntil'](calendarDayOf(day))
}

/** Who, where, how, for how much: what is told, in one line. */
export function factsLine({
  salaryRange,
  remote,
  experienceLevel,
  postedAt,
  validThrough,
  ...from
}: Pick<Opportunity, 'salaryRange' | 'remote' | 'experienceLevel' | 'postedAt' | 'validThrough' | 'source' | 'life'>): string {
  const age = postedAt
    ? words.row.posted(dayOf(`${postedAt.slice(0, 10)}T12:00:00Z`))
    : from.life && words.row.firstSeen(dayOf(from.life.firstSeenAt))
  const { remote: modes, levels } = fit.terms
  return [
    payWords(salaryRange),
    remote && modes[remote],
    experienceLevel && levels[experienceLevel],
    age,
    closingWords(validThrough),
    sourceWords(from),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** "between 58 and 99, 60 % known". */
export function certaintyWords({ interval, coverage }: Pick<Opportunity, 'interval' | 'coverage'>): string {
  return interval ? facts.between(interval[0], interval[1], perCent(coverage)) : fit.known(perCent(coverage))
}

export const gateTiles = { pass: 'pass', unknown: 'unknown', fail: 'bad' } as const

/** What a gate is about: a term of the person's by its plain name, a requirement by its own. */
export const labelWords = (label: string) => fit.gates.labels[label] ?? label

interface Sides {
  readonly asked: string | null
  readonly have: string | null
}

/** Both sides' words of a gate, in one line. */
export function bothSides({ asked, have }: Sides): string {
  const { silent, you, unsaid } = fit.sides
  return `${asked ? common.quoted(asked) : silent}; ${have ? you(common.quoted(have)) : unsaid}`
}

/** The quotes of a reason, as far as there are any. */
export function quotesOf({ asked, have }: Sides): string {
  return [asked && common.quoted(asked), have && fit.sides.you(common.quoted(have))].filter(Boolean).join('; ')
}

/** "+3" or "−2.5", with the sign that the person reads; nothing where no points are told. */
export const pointsWords = (points: number | null, sign: '+' | '−') => (points === null ? '' : `${sign}${figure(points)}`)
