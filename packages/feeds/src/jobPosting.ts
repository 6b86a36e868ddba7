import type { RawPosting } from '@mosaic/core/postings/schema'
import { z } from 'zod'
import { htmlToText } from './htmlText.ts'
import { employmentWords, payOf, periodIn, postingOf } from './posting.ts'
import { amount, joined, words } from './shapes.ts'

/** schema.org lets almost every value be a word, a thing or a list of either; what has another shape counts as not given. */
const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]), z.array(item))

const Named = z.union([z.string().trim().min(1), z.object({ name: z.string().trim().min(1) }).transform(({ name }) => name)])

const Address = z.object({
  addressLocality: words,
  addressRegion: words,
  addressCountry: Named.nullable().catch(null).default(null),
})

const Place = z.object({
  name: words,
  address: z
    .union([z.string().trim().min(1), Address])
    .nullable()
    .catch(null)
    .default(null),
})

const SalaryValue = z.object({
  value: amount,
  minValue: amount,
  maxValue: amount,
  unitText: words,
})

const Salary = z.object({
  currency: words,
  value: z.union([SalaryValue, amount]).default(null),
  minValue: amount,
  maxValue: amount,
  unitText: words,
})

/** What somebody must have learnt, in words or as a thing that names it. */
const Education = z.union([z.object({ credentialCategory: words }).transform(({ credentialCategory }) => credentialCategory), words])
/** Work that is asked for, in words or counted in months. */
const Experience = z.union([
  z.object({ monthsOfExperience: amount }).transform(({ monthsOfExperience }) => yearsOf(monthsOfExperience)),
  words,
])

const yearsOf = (months: number | null) => (months === null ? null : `${Number((months / 12).toFixed(1))} years of experience`)

/** The parts of https://schema.org/JobPosting that are read. */
const JobPosting = z.object({
  title: z.string({ error: 'it has no "title"' }).trim().min(1, 'its "title" is empty'),
  description: words,
  responsibilities: oneOrMore(words),
  qualifications: oneOrMore(words),
  educationRequirements: oneOrMore(Education.catch(null)),
  experienceRequirements: oneOrMore(Experience.catch(null)),
  skills: oneOrMore(words),
  workHours: words,
  hiringOrganization: Named.nullable().catch(null).default(null),
  jobLocation: oneOrMore(
    z
      .union([z.string().trim().min(1), Place])
      .nullable()
      .catch(null),
  ),
  jobLocationType: words,
  /** Where somebody must be to work from afar. */
  applicantLocationRequirements: oneOrMore(Named.nullable().catch(null)),
  employmentType: oneOrMore(words),
  baseSalary: Salary.nullable().catch(null).default(null),
  datePosted: words,
  validThrough: words,
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
  return postingOf(source, identityOf(read), {
    url: read.url,
    role: read.title,
    company: read.hiringOrganization,
    location: locationOf(read),
    remote: read.jobLocationType?.toUpperCase() === 'TELECOMMUTE' ? 'remote' : null,
    level: read.employmentType.some((type) => type?.toUpperCase() === 'INTERN') ? 'internship' : null,
    employmentType: joined(given(read.employmentType).map(employmentWords)),
    salary: salaryOf(read),
    postedAt: read.datePosted,
    validThrough: read.validThrough,
    text: textOf(read),
  })
}

function given<T>(values: readonly (T | null)[]): T[] {
  return values.filter((value) => value !== null)
}

function identityOf({ url, identifier, hiringOrganization, title, description }: JobPosting): string {
  return JSON.stringify(url ?? (identifier === null ? [hiringOrganization, title, description] : [hiringOrganization, identifier]))
}

function locationOf({ jobLocation, applicantLocationRequirements }: JobPosting): string | null {
  const places = given(jobLocation).map((place) => {
    if (typeof place === 'string') return place
    const { name, address } = place
    if (typeof address === 'string') return address
    if (address === null) return name
    return given([address.addressLocality ?? name, address.addressRegion, address.addressCountry]).join(', ') || null
  })
  return [...new Set(given(places))].join(' · ') || joined(applicantLocationRequirements)
}

function salaryOf({ baseSalary }: JobPosting): RawPosting['salary'] {
  if (baseSalary === null) return null
  const { currency, value, minValue, maxValue, unitText } = baseSalary
  if (minValue !== null || maxValue !== null)
    return payOf(minValue, maxValue, currency, periodIn(unitText ?? (typeof value === 'object' ? (value?.unitText ?? null) : null)))
  if (typeof value === 'number' || value === null) return payOf(value, value, currency, periodIn(unitText))
  return payOf(value.minValue ?? value.value, value.maxValue ?? value.value, currency, periodIn(value.unitText ?? unitText))
}

function textOf({
  description,
  responsibilities,
  qualifications,
  educationRequirements,
  experienceRequirements,
  skills,
  workHours,
}: JobPosting): string {
  const section = (heading: string, parts: readonly (string | null)[]) => {
    const lines = given(parts).map((part) => htmlToText(part))
    return lines.length === 0 ? null : `${heading}\n${lines.join('\n')}`
  }
  const all = [
    description === null ? null : htmlToText(description),
    section('Responsibilities', responsibilities),
    section('Requirements', [...qualifications, ...educationRequirements, ...experienceRequirements]),
    section('Skills', skills),
    workHours === null ? null : `Hours: ${htmlToText(workHours)}`,
  ]
  return given(all).join('\n\n')
}
