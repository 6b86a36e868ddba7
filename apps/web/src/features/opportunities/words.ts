import { dayOf } from '#lib/dates.ts'
import type { Opportunity } from '#lib/trpc.ts'
import { sourceWords } from './sources.ts'

export const bandWords = { strong: 'Strong', good: 'Good', stretch: 'Stretch', weak: 'Weak', provisional: 'Provisional' } as const
export const bucketWords = { eligible: 'eligible', check_first: 'check first', blocked: 'blocked by your terms' } as const
/** What stands over the postings that are not put forward. */
export const standingWords = {
  far: { title: 'Further from what you told', reason: 'Little of what you told speaks for these.' },
  blocked: { title: 'Ruled out', reason: 'By your terms, or by a paper that you said you do not hold.' },
} as const
export const remoteWords = { on_site: 'on site', hybrid: 'some days at home', remote: 'fully from home' } as const

/** How strongly something is asked for. */
export const classWords = { must: 'a must', preferred: 'preferred', nice: 'nice to have', context: 'not asked for' } as const

const number = new Intl.NumberFormat('en-GB')

/** "GBP 28,000 to 32,000 a year", null when the posting tells no pay. */
export function payWords(pay: Opportunity['salaryRange']): string | null {
  const ends = [pay?.min, pay?.max].filter((value) => value !== null && value !== undefined)
  if (!pay || ends.length === 0) return null
  const amounts = [...new Set(ends)].map((value) => number.format(value)).join(' to ')
  return `${pay.currency ?? ''} ${amounts}${pay.period ? ` a ${pay.period}` : ''}`.trim()
}

/** "24 to 38 a week", null when the posting tells no hours. */
export function hoursWords(hours: Opportunity['hours']): string | null {
  const ends = [...new Set([hours?.min, hours?.max].filter((value) => value !== null && value !== undefined))]
  return ends.length === 0 ? null : `${ends.join(' to ')} a week`
}

/** Who, where, how, for how much: what is told, in one line. */
export function factsLine({
  salaryRange,
  remote,
  experienceLevel,
  postedAt,
  ...from
}: Pick<Opportunity, 'salaryRange' | 'remote' | 'experienceLevel' | 'postedAt' | 'source' | 'life'>): string {
  const age = postedAt ? `posted ${dayOf(`${postedAt.slice(0, 10)}T12:00:00Z`)}` : from.life && `first seen ${dayOf(from.life.firstSeenAt)}`
  return [payWords(salaryRange), remote && remoteWords[remote], experienceLevel, age, sourceWords(from)].filter(Boolean).join(' · ')
}

/** "58 to 99, 60 % known". */
export function certaintyWords({ interval, coverage }: Pick<Opportunity, 'interval' | 'coverage'>): string {
  const known = `${Math.round(coverage * 100)} % known`
  return interval ? `between ${interval[0]} and ${interval[1]}, ${known}` : known
}

export const gateTiles = { pass: 'pass', unknown: 'unknown', fail: 'bad' } as const

/** How a gate stands, for those who do not see its tile. */
export const gateWords = { pass: 'passed', unknown: 'not known', fail: 'stands against it' } as const

const termWords: Readonly<Record<string, string>> = {
  place: 'Place',
  remote: 'Working from home',
  work_right: 'Right to work',
  hours: 'Hours',
  salary_floor: 'Pay',
  start_date: 'Start',
  travel: 'Travel',
  physical: 'Physical demands',
  dealbreaker: 'What would rule it out',
}

/** What a gate is about: a term of the person's by its plain name, a requirement by its own. */
export const labelWords = (label: string) => termWords[label] ?? label

/** Both sides' words of a gate, in one line. */
export function bothSides({ asked, have }: { readonly asked: string | null; readonly have: string | null }): string {
  return `${asked ? `“${asked}”` : 'The posting does not say'}; ${have ? `you: “${have}”` : 'you have not said'}`
}

/** The quotes of a reason, as far as there are any. */
export function quotesOf({ asked, have }: { readonly asked: string | null; readonly have: string | null }): string {
  return [asked && `“${asked}”`, have && `you: “${have}”`].filter(Boolean).join('; ')
}

const pointFormat = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** "+3" or "−2.5", with the sign that the person reads; nothing where no points are told. */
export const pointsWords = (points: number | null, sign: '+' | '−') => (points === null ? '' : `${sign}${pointFormat.format(points)}`)
