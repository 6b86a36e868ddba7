import type { FactOf } from '../facts/schema.ts'
import type { Person } from '../person/person.ts'
import { usualKm } from '../places/distance.ts'
import { nearness } from '../places/near.ts'
import type { Posting, SalaryRange } from '../postings/schema.ts'
import { perYear } from '../postings/terms.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** What one term of the person's comes to on a posting: met, not met, or null where one side is silent. */
export interface TermMet {
  readonly fact: FactOf<'constraint'>
  readonly met: boolean | null
  /** The posting's words, or what its feed tells in ours; null where it says nothing of it. */
  readonly asked: string | null
}

/** What a term of each dimension reads of a posting: where that is the same, the answer is; every other dimension reads nothing. */
export const termReads = {
  remote: ['remote'],
  place: ['location', 'remote'],
  salary_floor: ['salary'],
  hours: ['hours', 'employmentType'],
} as const satisfies Partial<Record<Term['dimension'], readonly (keyof Posting)[]>>

/** Each stated term against the posting. "No limit" is met by anything. */
export function termsMet(person: Person, posting: Posting, vocabulary: Vocabulary, { fit: say }: Sentences = english): TermMet[] {
  return person.constraints.map((fact) => {
    const { met, asked } = judge(fact.payload, posting, vocabulary, say)
    return { fact, met, asked: asked === null ? null : (quoteOf(fact.payload.dimension, posting) ?? asked) }
  })
}

/** The posting's own words for a term; a place is told with its distance instead. */
function quoteOf(dimension: Term['dimension'], { told }: Posting): string | null {
  return dimension === 'salary_floor' ? told.salary : dimension === 'remote' || dimension === 'hours' ? told[dimension] : null
}

type Term = FactOf<'constraint'>['payload']
type Say = Sentences['fit']
type Judged = Pick<TermMet, 'met' | 'asked'>
const silent: Judged = { met: null, asked: null }

function judge(term: Term, posting: Posting, vocabulary: Vocabulary, say: Say): Judged {
  if (term.operator === 'any') return { met: true, asked: null }
  switch (term.dimension) {
    case 'remote':
      return remoteMet(term, posting, say)
    case 'place':
      return placeMet(term, posting, vocabulary, say)
    case 'salary_floor':
      return salaryMet(term, posting.salary, say)
    case 'hours':
      return hoursMet(term, posting, say)
    default:
      return silent
  }
}

function remoteMet({ operator, value }: Term, { remote }: Posting, say: Say): Judged {
  if (remote === null || value === null) return silent
  const fits = value === 'hybrid' ? remote !== 'on_site' : value === remote
  return { met: operator === 'not' ? !fits : fits, asked: say.remote[remote] }
}

const kmPerMile = 1.609344

/** Near the place wanted: within the distance that the person said, else 30 km of a town, or within a country or region. */
function placeMet({ operator, value, amount, unit }: Term, { location, remote }: Posting, { places }: Vocabulary, say: Say): Judged {
  if (value === null) return silent
  if (remote === 'remote' && operator !== 'not') return { met: true, asked: say.remote.remote }
  if (location === null) return silent
  const { isNear, km } = nearness(location, value, places, amount === null ? usualKm : amount * (/^mi/i.test(unit ?? '') ? kmPerMile : 1))
  if (isNear === null) return silent
  return { met: operator === 'not' ? !isNear : isNear, asked: km === null ? location : say.away(location, km) }
}

function salaryMet({ amount, unit }: Term, salary: SalaryRange | null, say: Say): Judged {
  if (amount === null || !salary) return silent
  const [currency, period] = (unit ?? '').split('/')
  if (currency && salary.currency && currency !== salary.currency) return silent
  const floor = perYear(amount, asPeriod(period) ?? (amount >= 10_000 ? 'year' : null))
  const offered = perYear(salary.max ?? salary.min, salary.period)
  if (floor === null || offered === null) return silent
  const range = new Set([salary.min, salary.max].filter((value) => value !== null))
  return { met: offered >= floor, asked: say.salary([...range], salary.currency, salary.period) }
}

function asPeriod(text: string | undefined): SalaryRange['period'] {
  return text === 'hour' || text === 'day' || text === 'week' || text === 'month' || text === 'year' ? text : null
}

const fullTimeHours = 35

function hoursMet({ operator, value, amount }: Term, { hours, employmentType }: Posting, say: Say): Judged {
  const type = employmentType?.toLowerCase().replace(/[_ ]/g, '-') ?? null
  const most = hours?.max ?? hours?.min ?? null
  const asked = most === null ? type : say.hoursAWeek(hours?.min ?? null, most)
  if (amount !== null && most !== null) return { met: operator === 'at_least' ? most >= amount : (hours?.min ?? most) <= amount, asked }
  const isPart = type?.includes('part') ? true : type?.includes('full') ? false : most === null ? null : most < fullTimeHours
  if (isPart === null || value === null) return silent
  const wantsPart = /part/i.test(value)
  const wantsFull = /full/i.test(value)
  return wantsPart === wantsFull ? silent : { met: wantsPart === isPart, asked }
}
