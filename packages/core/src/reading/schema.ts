import { z } from 'zod'
import { Claim, Locator } from '../facts/schema.ts'
import { Paper } from './papers/schema.ts'

/** What can be read. `europass` is XML, `linkedin` the archive that LinkedIn gives its members, `media` sound and video. */
export const DocumentType = z.enum([
  'pdf',
  'docx',
  'doc',
  'odt',
  'rtf',
  'txt',
  'md',
  'html',
  'json',
  'europass',
  'linkedin',
  'image',
  'media',
])
export type DocumentType = z.infer<typeof DocumentType>

/** A run of text as it stands in a document: the intermediate form every later fact points into. */
export const Block = z.object({
  page: z.int().min(1),
  /** Left, top, right, bottom in points from the page's top left corner; null for formats without pages. */
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  text: z.string(),
  /** Offsets of this block in the document's text: all blocks in reading order, joined by newlines. */
  start: z.int().min(0),
  end: z.int().min(0),
  style: z.object({
    size: z.number().nullable(),
    bold: z.boolean(),
    italic: z.boolean(),
    heading: z.int().min(1).max(6).nullable(),
    list: z.boolean(),
  }),
  /** How far plain text is set in, in columns, a tab up to the next eighth; absent where it is not. */
  indent: z.int().min(1).optional(),
  /** Which column of its page, from the left, when the page has several. */
  column: z.int().min(0).nullable(),
  /** False for text that nobody can see (white, tiny, off the page): kept aside, shown as a finding, never a fact. */
  visible: z.boolean(),
  /** How sure the engine is of words that it recognised in a picture, 0 to 1; absent where the document holds the words themselves. */
  recognised: z.number().min(0).max(1).optional(),
})
export type Block = z.infer<typeof Block>

/** A claim read from a document, with the words it stands on. `ref` and `parent` link proposals of one reading. */
export const Proposal = z.object({
  ref: z.string(),
  /** `ref` of the role an achievement belongs to; `usedIn` of a skill holds refs too. */
  parent: z.string().nullable(),
  claim: Claim,
  locator: Locator,
  /** Exactly the document's text from `locator.start` to `locator.end`. */
  quote: z.string().min(1),
  /** Drawn from what was done rather than told: it waits for the person's yes before it counts. */
  inferred: z.boolean().optional(),
  /** How sure the reading is of this claim, 0 to 1; `confidence.ts` has the formula. */
  confidence: z.number().min(0).max(1),
})
export type Proposal = z.infer<typeof Proposal>

/** Something about the document that the person should know: what could not be read, and why. */
export const ReadingFinding = z.object({
  code: z.enum([
    'password',
    'damaged',
    'no_text',
    'needs_ocr',
    'unfit_picture',
    'misnamed',
    'too_complex',
    'timed_out',
    'unknown_structure',
    'reader_failed',
    'needs_transcription',
    'too_long',
    'recognised_text',
    'hidden_text',
    'unmapped_font',
    'several_columns',
    'no_contact',
    'no_sections',
    'undated_role',
    'not_resume',
    'looks_like_posting',
    'paper_unsure',
    'nothing_found',
    'other_name',
    'truncated',
  ]),
  text: z.string(),
  page: z.int().min(1).nullable(),
  quote: z.string().nullable(),
})
export type ReadingFinding = z.infer<typeof ReadingFinding>

/** What the isolated reader writes: one JSON of at most 4 MB. */
export const Reading = z.object({
  language: z.string().nullable(),
  pages: z.int().min(0),
  paper: Paper,
  blocks: z.array(Block),
  proposals: z.array(Proposal),
  findings: z.array(ReadingFinding),
})
export type Reading = z.infer<typeof Reading>
