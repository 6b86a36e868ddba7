import { z } from 'zod'
import { claimLabel } from '../facts/label.ts'
import { type TermMet, termsMet } from '../fit/terms.ts'
import { salaryOf } from '../person/analysis.ts'
import type { Person } from '../person/person.ts'
import { type Posting, SalaryRange } from '../postings/schema.ts'
import { perYear } from '../postings/terms.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { OfferTerms } from './schema.ts'

const OfferTerm = z.enum(['pay', 'hours', 'place', 'home', 'start', 'contract', 'holiday'])

/** One term of an offer beside what the person looks for and what the posting said; null is what a side does not tell. */
export const OfferLine = z.object({
  term: OfferTerm,
  offered: z.string().nullable(),
  /** What the person said they look for; `met` is null where the two cannot be held against each other. */
  wanted: z.array(z.object({ words: z.string(), met: z.boolean().nullable(), difference: z.string().nullable() })),
  posted: z.string().nullable(),
  /** How the offer differs from the posting, null where one is silent or both are the same. */
  difference: z.string().nullable(),
})
export type OfferLine = z.infer<typeof OfferLine>

/** What pay is told in; null what nobody told. */
export const PayIn = SalaryRange.pick({ currency: true, period: true })
export type PayIn = z.infer<typeof PayIn>

/** What pay is told in by the posting, else by the person who says what they look for. */
export function payIn(person: Person, { salary }: Pick<Posting, 'salary'>): PayIn {
  const floor = salaryOf(person)
  return { currency: salary?.currency ?? floor?.currency ?? null, period: salary?.period ?? floor?.period ?? null }
}

type Term = z.infer<typeof OfferTerm>
type Wanted = TermMet['fact']['payload']

/** What the person's terms of each dimension are laid beside. */
const dimensions: Partial<Record<Term, Wanted['dimension']>> = {
  pay: 'salary_floor',
  hours: 'hours',
  place: 'place',
  home: 'remote',
  start: 'start_date',
}

/** An offer's terms beside the person's own, judged as a posting's are, and beside the posting's. No sum is drawn from it. */
export function besideOffer(
  offer: OfferTerms,
  person: Person,
  posting: Posting,
  vocabulary: Vocabulary,
  sentences: Sentences = english,
): OfferLine[] {
  const met = termsMet(person, asPosting(offer, posting), vocabulary, sentences)
  const say = sentences.offer
  return OfferTerm.options.map((term): OfferLine => {
    const offered = offeredWords(term, offer, say)
    const wanted = met
      .filter(({ fact }) => fact.payload.dimension === dimensions[term])
      .map((one) => {
        const { payload } = one.fact
        const isMet = offered === null ? null : term === 'start' ? startMet(payload, offer.startsOn) : one.met
        return {
          words: claimLabel(one.fact, sentences.coach),
          met: isMet,
          difference: offered === null ? null : wantedDifference(term, payload, offer, say),
        }
      })
    const posted = postedWords(term, posting, sentences)
    return {
      term,
      offered,
      wanted,
      posted,
      difference: offered === null || posted === null ? null : postedDifference(term, offer, posting, say),
    }
  })
}

/** The posting as if it told the offer's terms and no others. */
function asPosting({ pay, hours, place, homeDays }: OfferTerms, posting: Posting): Posting {
  return {
    ...posting,
    salary: pay && { min: pay.amount, max: pay.amount, currency: pay.currency, period: pay.period },
    hours: hours === null ? null : { min: hours, max: hours },
    employmentType: null,
    location: place,
    remote: homeDays === null ? null : homeDays === 0 ? 'on_site' : homeDays >= wholeWeek ? 'remote' : 'hybrid',
    told: { location: null, remote: null, level: null, salary: null, hours: null },
  }
}

const wholeWeek = 5

type Say = Sentences['offer']

function offeredWords(term: Term, { pay, hours, place, homeDays, startsOn, contract, holiday }: OfferTerms, say: Say): string | null {
  switch (term) {
    case 'pay':
      return pay && say.pay(say.money(pay.amount, pay.currency), pay.period)
    case 'hours':
      return hours === null ? null : say.hours(say.number(hours))
    case 'place':
      return place
    case 'home':
      return homeDays === null ? null : say.home(homeDays)
    case 'start':
      return startsOn
    case 'contract':
      return contract === null ? null : contract === 'permanent' ? say.permanent : say.months(contract)
    case 'holiday':
      return holiday === null ? null : say.holiday(holiday)
  }
}

function postedWords(
  term: Term,
  { salary, hours, location, remote, told, employmentType }: Posting,
  { offer: say, fit }: Sentences,
): string | null {
  switch (term) {
    case 'pay':
      return told.salary ?? (salary && rangeWords(salary, say))
    case 'hours':
      return told.hours ?? hoursWords(hours, say) ?? employmentType
    case 'place':
      return told.location ?? location
    case 'home':
      return told.remote ?? (remote && fit.remote[remote])
    default:
      return null
  }
}

function hoursWords(hours: Posting['hours'], say: Say): string | null {
  const range = hours && between(hours.min, hours.max, say.number, say)
  return range && say.hours(range)
}

function rangeWords({ min, max, currency, period }: SalaryRange, say: Say): string | null {
  const range = between(min, max, (one) => say.money(one, currency), say)
  return range && period ? say.pay(range, period) : range
}

/** A range as it is told, also one with a single end: "from 20", "up to 40"; null where neither is known. */
function between(min: number | null, max: number | null, words: (one: number) => string, say: Say): string | null {
  if (min === null) return max === null ? null : say.upTo(words(max))
  if (max === null) return say.from(words(min))
  return min === max ? words(min) : say.range(words(min), words(max))
}

/** How far a value lies beyond the ends that are known, 0 within them; an end that nobody told is open. */
const beyond = (value: number, min: number | null, max: number | null) =>
  max !== null && value > max ? value - max : min !== null && value < min ? value - min : 0

function wantedDifference(
  term: Term,
  { amount, unit, operator, value }: Wanted,
  { pay, hours, startsOn }: OfferTerms,
  say: Say,
): string | null {
  if (operator === 'any') return null
  if (term === 'hours' && hours !== null && amount !== null) return apart(hours - amount, hoursOf(say), say)
  if (term === 'start' && startsOn !== null && isDay(value)) {
    const days = Math.round((Date.parse(startsOn) - Date.parse(value)) / 86_400_000)
    return days === 0 ? null : say[days > 0 ? 'later' : 'earlier'](Math.abs(days))
  }
  if (term !== 'pay' || !pay || amount === null) return null
  const [currency, period] = (unit ?? '').split('/')
  return payApart(pay, { min: amount, max: amount, currency: currency || null, period: periods.find((one) => one === period) ?? null }, say)
}

function postedDifference(term: Term, { pay, hours }: OfferTerms, posting: Posting, say: Say): string | null {
  if (term === 'pay' && pay && posting.salary) return payApart(pay, posting.salary, say)
  if (term !== 'hours' || hours === null || posting.hours === null) return null
  return apart(beyond(hours, posting.hours.min, posting.hours.max), hoursOf(say), say)
}

const periods = ['hour', 'day', 'week', 'month', 'year'] as const

/** How far pay lies outside a range: by the same period as it is, else reckoned by the year. Null within it, and where the two cannot be compared. */
function payApart(pay: NonNullable<OfferTerms['pay']>, { min, max, currency, period }: SalaryRange, say: Say): string | null {
  if (period === null || currency !== pay.currency) return null
  const isSame = period === pay.period
  const [own, least, most] = isSame ? [pay.amount, min, max] : [perYear(pay.amount, pay.period), perYear(min, period), perYear(max, period)]
  if (own === null) return null
  const by = beyond(own, least, most)
  const words = apart(by, (amount) => say.pay(say.money(amount, pay.currency), isSame ? period : 'year'), say)
  return words === null || isSame ? words : say.byTheYear(words)
}

function startMet({ operator, value }: Wanted, startsOn: string | null): boolean | null {
  if (operator === 'any') return true
  if (startsOn === null || !isDay(value)) return null
  if (operator === 'at_most') return startsOn <= value
  return operator === 'not' ? startsOn !== value : startsOn >= value
}

const isDay = (text: string | null): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '')

const hoursOf = (say: Say) => (hours: number) => say.hours(say.number(hours))

function apart(by: number, words: (amount: number) => string, say: Say): string | null {
  return by === 0 ? null : say[by > 0 ? 'more' : 'less'](words(Math.round(Math.abs(by) * 100) / 100))
}
