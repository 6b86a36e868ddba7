import { z } from 'zod'
import { StoredReason } from '../sentences/reason.ts'
import { Instant } from '../time.ts'
import { documentCodes } from '../words/documents/codes.ts'
import { sectionIds } from '../words/documents/sections.ts'

/**
 * A résumé as data: JSON Resume 1.0.0 (https://jsonresume.org/schema), the part that Mosaic writes.
 * Optional as there: JSON Resume leaves out what is absent.
 */
const text = z.string()
const DocumentLanguage = z.enum(documentCodes)
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** Ours: lines that are taken off the page, with their place among those that are shown. Nothing hidden is written out. */
const hiddenLines = z.array(z.object({ at: z.int().min(0), text })).optional()
/** Ours: JSON Resume takes a role without an end for one that goes on; this one's end nobody told. */
const endUnknown = z.boolean().optional()
const Work = z.object({
  name: text.optional(),
  position: text.optional(),
  location: text.optional(),
  startDate: date.optional(),
  endDate: date.optional(),
  endUnknown,
  summary: text.optional(),
  highlights: z.array(text).optional(),
  hiddenLines,
})
const Volunteering = z.object({
  organization: text.optional(),
  position: text.optional(),
  /** Ours, as at a place of study. */
  location: text.optional(),
  startDate: date.optional(),
  endDate: date.optional(),
  endUnknown,
  summary: text.optional(),
  highlights: z.array(text).optional(),
  hiddenLines,
})
const Study = z.object({
  institution: text.optional(),
  area: text.optional(),
  studyType: text.optional(),
  startDate: date.optional(),
  endDate: date.optional(),
  courses: z.array(text).optional(),
  /** Ours: JSON Resume has no place for it, and takes what it does not name. */
  location: text.optional(),
  hiddenLines,
})
const Project = z.object({
  name: text.optional(),
  description: text.optional(),
  url: text.optional(),
  startDate: date.optional(),
  endDate: date.optional(),
  highlights: z.array(text).optional(),
  hiddenLines,
})
const Award = z.object({ title: text.optional(), date: date.optional(), awarder: text.optional(), summary: text.optional() })
const Certificate = z.object({ name: text.optional(), date: date.optional(), issuer: text.optional() })
const Publication = z.object({
  name: text.optional(),
  publisher: text.optional(),
  releaseDate: date.optional(),
  summary: text.optional(),
})
const Skill = z.object({ name: text.optional(), keywords: z.array(text).optional() })
const Language = z.object({ language: text.optional(), fluency: text.optional() })
const Interest = z.object({ name: text.optional() })
const OwnSection = z.object({ heading: text, lines: z.array(text), hiddenLines })

/** Entries that are taken off the page, with their place; `whole` where their section was taken off with them. */
const hiddenOf = <T extends z.ZodType>(entry: T) =>
  z.array(z.object({ at: z.int().min(0), whole: z.boolean().optional(), entry })).optional()

export const ResumeDocument = z.object({
  $schema: text.optional(),
  basics: z
    .object({
      name: text.optional(),
      label: text.optional(),
      email: text.optional(),
      phone: text.optional(),
      url: text.optional(),
      summary: text.optional(),
      location: z
        .object({
          address: text.optional(),
          city: text.optional(),
          region: text.optional(),
          countryCode: text.optional(),
          postalCode: text.optional(),
        })
        .optional(),
      profiles: z.array(z.object({ network: text.optional(), username: text.optional(), url: text.optional() })).optional(),
    })
    .optional(),
  work: z.array(Work).optional(),
  volunteer: z.array(Volunteering).optional(),
  education: z.array(Study).optional(),
  awards: z.array(Award).optional(),
  certificates: z.array(Certificate).optional(),
  publications: z.array(Publication).optional(),
  skills: z.array(Skill).optional(),
  languages: z.array(Language).optional(),
  interests: z.array(Interest).optional(),
  meta: z
    .object({
      /** BCP 47: what its headings, dates and levels are written in, as the person chose; that of its own sentences where absent. */
      language: DocumentLanguage.optional(),
      /** Its sections in the person's own order; those not named keep theirs, behind. A template's order where absent. */
      order: z.array(z.enum(sectionIds)).max(20).optional(),
      /** Sections that JSON Resume has no name for, under their own headings. */
      sections: z.array(OwnSection).optional(),
      hidden: z
        .object({
          summary: text.optional(),
          work: hiddenOf(Work),
          volunteer: hiddenOf(Volunteering),
          education: hiddenOf(Study),
          awards: hiddenOf(Award),
          certificates: hiddenOf(Certificate),
          publications: hiddenOf(Publication),
          skills: hiddenOf(Skill),
          languages: hiddenOf(Language),
          interests: hiddenOf(Interest),
          projects: hiddenOf(Project),
          sections: hiddenOf(OwnSection),
        })
        .optional(),
      /** A letter or a short message: then the document holds the sender's `basics` and this. */
      letter: z.object({ kind: z.enum(['cover_letter', 'outreach']), subject: text.optional(), paragraphs: z.array(text) }).optional(),
    })
    .optional(),
  projects: z.array(Project).optional(),
})
export type ResumeDocument = z.infer<typeof ResumeDocument>

/** Letters of forty full pages, names of fields included. */
const lettersAtMost = 120_000

/** A document as somebody hands it in: no longer than any résumé is. */
export const GivenDocument = ResumeDocument.refine(
  (document) => JSON.stringify(document).length <= lettersAtMost,
  `it is longer than any résumé: ${lettersAtMost} letters at most`,
)

/** What the gate says of one sentence: `path` is its JSON pointer in the document. */
export const GateLine = z.object({
  path: z.string(),
  text: z.string(),
  result: z.enum(['pass', 'warn', 'block', 'unchecked']),
  factIds: z.array(z.string()),
  reasons: z.array(StoredReason),
})
export type GateLine = z.infer<typeof GateLine>
export const GateReport = z.object({ result: z.enum(['pass', 'warn', 'block']), lines: z.array(GateLine), version: z.string() })
export type GateReport = z.infer<typeof GateReport>

/** One difference from the canonical version. */
export const Change = z.object({
  path: z.string(),
  operation: z.enum(['include', 'exclude', 'reorder', 'rephrase', 'relabel_skill', 'summary', 'heading']),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Why, in sentences one after the other. */
  reason: z.union([z.array(StoredReason), z.string()]),
  /** The posting's words that ask for it; empty where none do. */
  quotes: z.array(z.string()).default([]),
  factIds: z.array(z.string()),
  gate: z.enum(['pass', 'warn', 'block', 'unchecked']),
  /** False once the person took it back. */
  accepted: z.boolean().default(true),
})
export type Change = z.infer<typeof Change>

export const Template = z.enum(['classic', 'compact', 'academic', 'modern', 'sidebar', 'ats'])
export type Template = z.infer<typeof Template>

/** What is sealed into `resume_versions.content`. */
export const ResumeContent = z.object({
  document: ResumeDocument,
  /** For each JSON pointer of a sentence, the facts it rests on. */
  citations: z.record(z.string(), z.array(z.string())),
  gate: GateReport,
  changes: z.array(Change),
  /** What a letter says of the posting and of itself, beside the facts: its sentences may rest on it as on a fact. */
  frames: z.array(z.object({ id: z.string(), text: z.string() })).default([]),
  /** The version this one was made from, null for a canonical one. */
  parentId: z.string().nullable(),
  postingId: z.string().nullable(),
  /** The language of its posting: what may be asked for the headings. Null when there is none or it does not tell. */
  postingLanguage: z.string().nullable().default(null),
  /** The person's own résumé, or what Mosaic knows. */
  startedFrom: z.enum(['facts', 'upload', 'edit']),
  rendererVersion: z.string(),
  /** How it looks, as it was chosen last; null before anybody chose. */
  template: Template.nullable().default(null),
})
export type ResumeContent = z.infer<typeof ResumeContent>

/** Since when a version's text changes no more, and why: its owner asked, it went out, was applied with, or something was made from it. */
export const Kept = z.object({ at: Instant, because: z.enum(['asked', 'exported', 'applied', 'made_from']) })
export type Kept = z.infer<typeof Kept>

export const ExportFormat = z.enum(['pdf', 'docx', 'json', 'md', 'txt', 'html'])
export type ExportFormat = z.infer<typeof ExportFormat>

/** A4 is 210 by 297 mm, Letter 8.5 by 11 inches. */
export const Paper = z.enum(['a4', 'letter'])
export type Paper = z.infer<typeof Paper>
/** How many pages a PDF is to take: as many as its words need, or one. */
export const Fit = z.enum(['free', 'one_page'])
export type Fit = z.infer<typeof Fit>
