import type { Opportunity } from '#lib/trpc.ts'

export const bandWords = { strong: 'Strong', good: 'Good', stretch: 'Stretch', weak: 'Weak', provisional: 'Provisional' } as const
export const bucketWords = { eligible: 'eligible', check_first: 'check first', blocked: 'blocked by your terms' } as const
export const remoteWords = { on_site: 'on site', hybrid: 'some days at home', remote: 'fully from home' } as const

const number = new Intl.NumberFormat('en-GB')

/** "GBP 28,000 to 32,000 a year", null when the posting tells no pay. */
function payWords(pay: Opportunity['salaryRange']): string | null {
  const ends = [pay?.min, pay?.max].filter((value) => value !== null && value !== undefined)
  if (!pay || ends.length === 0) return null
  const amounts = [...new Set(ends)].map((value) => number.format(value)).join(' to ')
  return `${pay.currency ?? ''} ${amounts}${pay.period ? ` a ${pay.period}` : ''}`.trim()
}

/** Who, where, how, for how much: what is told, in one line. */
export function factsLine({
  salaryRange,
  remote,
  experienceLevel,
  postedAt,
}: Pick<Opportunity, 'salaryRange' | 'remote' | 'experienceLevel' | 'postedAt'>): string {
  return [payWords(salaryRange), remote && remoteWords[remote], experienceLevel, postedAt && `posted ${postedAt.slice(0, 10)}`]
    .filter(Boolean)
    .join(' · ')
}

/** "58 to 99, 60 % known". */
export function certaintyWords({ interval, coverage }: Pick<Opportunity, 'interval' | 'coverage'>): string {
  const known = `${Math.round(coverage * 100)} % known`
  return interval ? `between ${interval[0]} and ${interval[1]}, ${known}` : known
}
