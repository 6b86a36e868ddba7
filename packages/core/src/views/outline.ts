import { z } from 'zod'
import { sectionIds } from '../words/documents/sections.ts'

/** A text of a document, and where in it it stands: the JSON pointer of its sentence. */
const Said = z.object({ path: z.string(), text: z.string() })
export type Said = z.infer<typeof Said>

/** Title, organisation and place on the left, dates on the right, a paragraph, an address and lines below. */
export const OutlineEntry = z.object({
  /** Of its head; null where it has none. */
  path: z.string().nullable(),
  title: z.string(),
  organisation: z.string().nullable(),
  place: z.string().nullable(),
  dates: z.string(),
  text: z.string().nullable(),
  /** The sentences that its text is made of, as they follow one another in it. */
  parts: z.array(Said),
  url: z.string().nullable(),
  lines: z.array(Said),
})
export type OutlineEntry = z.infer<typeof OutlineEntry>

export const OutlineSection = z.object({
  /** Which part it is, in whatever language its heading stands; `own` under a heading of the person's. */
  id: z.enum(sectionIds),
  heading: z.string(),
  text: z.string().nullable(),
  /** The sentences that its text is made of, as they follow one another in it. */
  parts: z.array(Said),
  entries: z.array(OutlineEntry),
})
export type OutlineSection = z.infer<typeof OutlineSection>

/** A document as every writer lays it out: contact lines, then sections of entries. One order, one set of headings, so that exports agree. */
export const Outline = z.object({
  /** BCP 47 of the page. */
  language: z.string(),
  isRightToLeft: z.boolean(),
  /** What the document is called: whose it is, and what. */
  title: z.string(),
  name: z.string().nullable(),
  label: z.string().nullable(),
  contact: z.array(Said),
  /** Null for a résumé. */
  letter: z.object({ subject: z.string().nullable(), paragraphs: z.array(Said) }).nullable(),
  sections: z.array(OutlineSection),
  /** Whether the sections stand in the person's own order, which no template changes. */
  isOrdered: z.boolean(),
})
export type Outline = z.infer<typeof Outline>
