import { z } from 'zod'

/** `blocking` keeps a machine from taking the document in, `important` costs an answer, `minor` is style. */
export const Severity = z.enum(['blocking', 'important', 'minor'])

/** One thing to look at, with the words it is about and where they stand. */
export const Finding = z.object({
  rule: z.string(),
  severity: Severity,
  /** JSON pointer in the document, null for what is about the whole. */
  where: z.string().nullable(),
  page: z.int().min(1).nullable(),
  /** The document's own words, null where none stand there. */
  quote: z.string().nullable(),
  text: z.string(),
  suggestion: z.string(),
})
export type Finding = z.infer<typeof Finding>

/** A rule for writing that could not run, and why: it says nothing, neither good nor bad. */
export const NotRun = z.object({ rule: z.string(), reason: z.string() })
export type NotRun = z.infer<typeof NotRun>

/** Part of the ATS score. `value` is null unless it ran; what did not run earns nothing, what does not apply weighs nothing. */
export const AtsPart = z.object({
  id: z.enum(['text', 'order', 'kept', 'contact', 'roles', 'headings']),
  label: z.string(),
  weight: z.number(),
  status: z.enum(['run', 'not_run', 'not_applicable']),
  value: z.number().min(0).max(1).nullable(),
  detail: z.string(),
})
export type AtsPart = z.infer<typeof AtsPart>

/** Who read the bytes. `absent` is not installed here, `not_asked` is kept away from files of others. */
export const Extractor = z.object({
  name: z.enum(['mosaic', 'plain', 'poppler']),
  status: z.enum(['read', 'failed', 'absent', 'not_asked']),
})
export type Extractor = z.infer<typeof Extractor>

/** How a machine takes the exported bytes: of 100, never over `ceiling`. Null score: the bytes could not be read back at all. */
export const AtsReport = z.object({
  score: z.int().min(0).max(100).nullable(),
  ceiling: z.int().min(0).max(100),
  ceilingReasons: z.array(z.string()),
  parts: z.array(AtsPart),
  extractors: z.array(Extractor),
  findings: z.array(Finding),
  format: z.string(),
  pages: z.int().nullable(),
  formulaVersion: z.string(),
})
export type AtsReport = z.infer<typeof AtsReport>

/** What a posting asks for and the document does not say: `in_facts` can be written in, `unspoken` is a question, `denied` stays out. */
export const Missing = z.object({
  requirementId: z.string(),
  label: z.string(),
  skillId: z.string().nullable(),
  class: z.enum(['must', 'preferred', 'nice']),
  quote: z.string(),
  state: z.enum(['in_facts', 'unspoken', 'denied']),
  factIds: z.array(z.string()),
})
export type Missing = z.infer<typeof Missing>

/** How far the document speaks to a posting; apart from the ATS score, and no part of it. */
export const JobMatch = z.object({
  jobId: z.string(),
  /** Weight of the skills named in the document, of all that the posting asks for; null when it asks for none. */
  covered: z.number().min(0).max(1).nullable(),
  named: z.array(z.object({ requirementId: z.string(), label: z.string(), quote: z.string() })),
})
export type JobMatch = z.infer<typeof JobMatch>

/** Against the version, or the upload, before: findings gone and findings new. Null when there is none before. */
export const Since = z.object({
  id: z.string(),
  name: z.string(),
  gone: z.array(Finding),
  added: z.array(Finding),
  /** The ATS score of the earlier one by the same formula as today's, with its parts; null where its bytes could not be read back. */
  score: z.int().min(0).max(100).nullable(),
  /** Today's score less that one; null with the reason where either is not known. */
  difference: z.int().nullable(),
  differenceReason: z.string().nullable(),
  /** What the parts of the score were worth then; those of today stand in `ats`. */
  parts: z.array(AtsPart),
  formulaVersion: z.string(),
})
export type Since = z.infer<typeof Since>

export const Feedback = z.object({
  ats: AtsReport,
  findings: z.array(Finding),
  notRun: z.array(NotRun),
  missing: z.array(Missing),
  match: JobMatch.nullable(),
  since: Since.nullable(),
})
export type Feedback = z.infer<typeof Feedback>
