import { z } from 'zod'

export const RequirementClass = z.enum(['must', 'preferred', 'nice', 'context'])
export const Level = z.enum(['internship', 'entry', 'mid', 'senior', 'lead'])
export type Level = z.infer<typeof Level>
export const RemoteMode = z.enum(['on_site', 'hybrid', 'remote'])

/** One thing a posting asks for, with its words. `group` joins alternatives ("Java or Kotlin"): meeting one meets all. */
export const Requirement = z.object({
  id: z.string(),
  class: RequirementClass,
  kind: z.enum(['skill', 'experience', 'credential', 'education', 'language', 'work_right', 'other']),
  label: z.string(),
  skillId: z.string().nullable(),
  group: z.string().nullable(),
  negated: z.boolean(),
  /** Years asked for; 0 means none needed. */
  years: z.object({ min: z.number(), max: z.number().nullable() }).nullable(),
  quote: z.string(),
  /** Offsets of the quote in the posting's text. */
  start: z.int().min(0),
  end: z.int().min(0),
})
export type Requirement = z.infer<typeof Requirement>

export const SalaryRange = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: z.string().nullable(),
  period: z.enum(['hour', 'day', 'week', 'month', 'year']).nullable(),
})
export type SalaryRange = z.infer<typeof SalaryRange>

/** What a feed or a person hands in: words, before any reading. */
export const RawPosting = z.object({
  id: z.string(),
  source: z.string(),
  /** Written by us to show how things work; nobody hires for it. */
  sample: z.boolean(),
  url: z.string().nullable(),
  role: z.string(),
  company: z.string().nullable(),
  location: z.string().nullable(),
  remote: RemoteMode.nullable(),
  level: Level.nullable(),
  employmentType: z.string().nullable(),
  salary: SalaryRange.nullable(),
  postedAt: z.string().nullable(),
  validThrough: z.string().nullable(),
  /** Plain text, sections and lists kept as lines. */
  text: z.string(),
})
export type RawPosting = z.infer<typeof RawPosting>

/** A posting as it is judged: what stands in it is read, what does not is null. */
export const Posting = RawPosting.extend({
  occupationId: z.string().nullable(),
  requirements: z.array(Requirement),
  /** What the posting says about its own values, quoted. */
  says: z.array(z.object({ workValue: z.string(), quote: z.string() })),
  hours: z.object({ min: z.number().nullable(), max: z.number().nullable() }).nullable(),
  /** The words that tell each term, verbatim; null where the text says nothing of it, or not what a feed told. A level may be told by the role. */
  told: z.object({
    location: z.string().nullable(),
    remote: z.string().nullable(),
    level: z.string().nullable(),
    salary: z.string().nullable(),
    hours: z.string().nullable(),
  }),
  completeness: z.enum(['title_only', 'partial', 'full']),
  language: z.string().nullable(),
})
export type Posting = z.infer<typeof Posting>
