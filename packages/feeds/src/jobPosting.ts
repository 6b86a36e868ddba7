import { createHash } from 'node:crypto'
import type { RawPosting } from '@mosaic/core/postings/schema'
import { z } from 'zod'
import { htmlToText } from './htmlText.ts'

/** schema.org lets almost every value be a word, a thing or a list of either; what has another shape counts as not given. */
const words = z.string().trim().min(1).nullable().catch(null)
const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]), z.array(item))

const Named = z.union([z.string().trim().min(1), z.object({ name: z.string().trim().min(1) }).transform(({ name }) => name)])
const Amount = z.coerce.number().positive().nullable().catch(null)

const Address = z.object({
  addressLocality: words.default(null),
  addressRegion: words.default(null),
  addressCountry: Named.nullable().catch(null).default(null),
})

const Place = z.object({
  name: words.default(null),
  address: z
    .union([z.string().trim().min(1), Address])
    .nullable()
    .catch(null)
    .default(null),
})

const SalaryValue = z.object({
  value: Amount.default(null),
  minValue: Amount.default(null),
  maxValue: Amount.default(null),
  unitText: words.default(null),
})

const Salary = z.object({
  currency: words.default(null),
  value: z.union([SalaryValue, Amount]).default(null),
  unitText: words.default(null),
})

/** The parts of https://schema.org/JobPosting that are read. */
const JobPosting = z.object({
  title: z.string({ error: 'it has no "title"' }).trim().min(1, 'its "title" is empty'),
  description: words.default(null),
  responsibilities: oneOrMore(words),
  qualifications: oneOrMore(words),
  skills: oneOrMore(words),
  hiringOrganization: Named.nullable().catch(null).default(null),
  jobLocation: oneOrMore(
    z
      .union([z.string().trim().min(1), Place])
      .nullable()
      .catch(null),
  ),
  jobLocationType: words.default(null),
  employmentType: oneOrMore(words),
  baseSalary: Salary.nullable().catch(null).default(null),
  datePosted: words.default(null),
  validThrough: words.default(null),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .catch(null)
    .default(null),
  identifier: z
    .union([z.string(), z.object({ value: z.union([z.string(), z.number()]) }).transform(({ value }) => String(value))])
    .nullable()
    .catch(null)
    .default(null),
})
type JobPosting = z.infer<typeof JobPosting>

/**
 * A schema.org JobPosting as a posting to be read. Only what it says is taken over: no level is guessed, a salary of 0 is no salary,
 * a posting without a remote mark may be anywhere. The same posting gets the same id each time.
 * @param source the feed's name.
 * @throws z.ZodError when it is no JobPosting or has no title.
 */
export function fromJobPosting(jobPosting: unknown, source: string): RawPosting {
  const read = JobPosting.parse(jobPosting)
  return {
    id: `${source}-${identityOf(read)}`,
    source,
    sample: false,
    url: read.url,
    role: read.title,
    company: read.hiringOrganization,
    location: locationOf(read),
    remote: read.jobLocationType?.toUpperCase() === 'TELECOMMUTE' ? 'remote' : null,
    level: read.employmentType.some((type) => type?.toUpperCase() === 'INTERN') ? 'internship' : null,
    employmentType: given(read.employmentType).map(employmentWords).join(', ') || null,
    salary: salaryOf(read),
    postedAt: dateOf(read.datePosted),
    validThrough: dateOf(read.validThrough),
    text: textOf(read),
  }
}

function given<T>(values: readonly (T | null)[]): T[] {
  return values.filter((value) => value !== null)
}

function identityOf({ url, identifier, hiringOrganization, title, description }: JobPosting): string {
  const known = url ?? (identifier === null ? [hiringOrganization, title, description] : [hiringOrganization, identifier])
  return createHash('sha256').update(JSON.stringify(known)).digest('hex').slice(0, 24)
}

function locationOf({ jobLocation }: JobPosting): string | null {
  const places = given(jobLocation).map((place) => {
    if (typeof place === 'string') return place
    const { name, address } = place
    if (typeof address === 'string') return address
    if (address === null) return name
    return given([address.addressLocality ?? name, address.addressRegion, address.addressCountry]).join(', ') || null
  })
  return [...new Set(given(places))].join(' · ') || null
}

const employmentTypes: Readonly<Record<string, string>> = {
  FULL_TIME: 'full-time',
  PART_TIME: 'part-time',
  CONTRACTOR: 'contract',
  TEMPORARY: 'temporary',
  INTERN: 'internship',
  VOLUNTEER: 'volunteer',
  PER_DIEM: 'by the day',
}

function employmentWords(type: string): string {
  return employmentTypes[type.toUpperCase()] ?? type
}

const periods: Readonly<Record<string, NonNullable<RawPosting['salary']>['period']>> = {
  HOUR: 'hour',
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  YEAR: 'year',
}

function salaryOf({ baseSalary }: JobPosting): RawPosting['salary'] {
  if (baseSalary === null) return null
  const { currency, value, unitText } = baseSalary
  const range = typeof value === 'number' || value === null ? { value, minValue: null, maxValue: null, unitText: null } : value
  const min = range.minValue ?? range.value
  const max = range.maxValue ?? range.value
  if ((min === null && max === null) || (min !== null && max !== null && min > max)) return null
  return { min, max, currency: currency?.toUpperCase() ?? null, period: periods[(range.unitText ?? unitText)?.toUpperCase() ?? ''] ?? null }
}

/** ISO 8601 dates and times stay as they are; anything else is no date that could be sorted or compared. */
function dateOf(value: string | null): string | null {
  return value !== null && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null
}

function textOf({ description, responsibilities, qualifications, skills }: JobPosting): string {
  const section = (heading: string, parts: readonly (string | null)[]) => {
    const lines = given(parts).map((part) => htmlToText(part))
    return lines.length === 0 ? null : `${heading}\n${lines.join('\n')}`
  }
  const all = [
    description === null ? null : htmlToText(description),
    section('Responsibilities', responsibilities),
    section('Requirements', qualifications),
    section('Skills', skills),
  ]
  return given(all).join('\n\n')
}
