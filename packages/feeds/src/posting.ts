import { createHash } from 'node:crypto'
import type { RawPosting } from '@mosaic/core/postings/schema'
import { htmlToText } from './htmlText.ts'

type Said = Partial<Omit<RawPosting, 'id' | 'source' | 'sample' | 'role' | 'text'>> & { readonly role: string; readonly text: string }

/**
 * A posting as its source says it: what is not given is null, and the same `key` of the same source gets the same id each time.
 * @param key what the source knows it by.
 */
export function postingOf(source: string, key: string, said: Said): RawPosting {
  return {
    id: idOf(source, key),
    source,
    sample: false,
    company: null,
    location: null,
    remote: null,
    level: null,
    employmentType: null,
    salary: null,
    ...said,
    url: webAddress(said.url ?? null),
    postedAt: dateOf(said.postedAt ?? null),
    validThrough: dateOf(said.validThrough ?? null),
  }
}

/** The id under which a source's posting is stored. */
export function idOf(source: string, key: string): string {
  return `${source.replaceAll(/[^\w.]+/g, '-')}-${createHash('sha256').update(key).digest('hex').slice(0, 24)}`
}

/** An address of the web, else null: nothing else is ever linked to. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:$/.test(URL.parse(url)?.protocol ?? '') ? url : null
}

/** ISO 8601 dates and times stay as they are; "2026-03-01 10:00:00" is one written with a space; anything else is no date that could be compared. */
export function dateOf(value: string | null): string | null {
  const iso = value?.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})/, '$1T$2').replace(/ UTC$/, 'Z')
  return iso !== undefined && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(iso) && !Number.isNaN(Date.parse(iso)) ? iso : null
}

/** A range of pay; null when it tells no amount, or its ends the wrong way round. */
export function payOf(
  min: number | null,
  max: number | null,
  currency: string | null,
  period: NonNullable<RawPosting['salary']>['period'],
): RawPosting['salary'] {
  if ((min === null && max === null) || (min !== null && max !== null && min > max)) return null
  return { min, max, currency: currency?.toUpperCase() ?? null, period }
}

const periods = { hour: 'hour', day: 'day', week: 'week', month: 'month', year: 'year', annum: 'year' } as const

/** "HOUR", "1 YEAR", "per-month-salary", "hourly", "monthly": the period in it, null when it names none. */
export function periodIn(said: string | null): NonNullable<RawPosting['salary']>['period'] {
  if (said === null) return null
  const word = /hour|daily|day|week|month|year|annum|annual/i.exec(said)?.[0].toLowerCase()
  if (word === 'daily') return 'day'
  return word === 'annual' ? 'year' : (periods[word as keyof typeof periods] ?? null)
}

const employmentTypes: Readonly<Record<string, string>> = {
  fulltime: 'full-time',
  parttime: 'part-time',
  contract: 'contract',
  contractor: 'contract',
  permanent: 'permanent',
  fixedterm: 'fixed-term',
  temporary: 'temporary',
  intern: 'internship',
  internship: 'internship',
  volunteer: 'volunteer',
  perdiem: 'by the day',
}

/** The usual kinds of employment in our words, others as they stand. */
export function employmentWords(said: string): string {
  return employmentTypes[said.toLowerCase().replaceAll(/[^a-z]/g, '')] ?? said.replaceAll('_', ' ').trim()
}

/** Sections of a posting as one text, each under its heading; those without words are left out. */
export function textOfSections(sections: readonly (readonly [heading: string | null, html: string | null])[]): string {
  return sections
    .map(([heading, html]) => [heading, html === null ? '' : htmlToText(html)] as const)
    .filter(([, text]) => text !== '')
    .map(([heading, text]) => (heading === null ? text : `${heading}\n${text}`))
    .join('\n\n')
}
