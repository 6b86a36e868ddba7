import { z } from 'zod'
import { Lane } from '../coach/schema.ts'
import { LaneReason } from '../lane/reasons.ts'
import { Change, GateLine, GateReport, Kept, Paper, ResumeDocument, Template } from '../resume/schema.ts'
import { Instant } from '../time.ts'
import { documentCodes } from '../words/documents/codes.ts'
import { Outline } from './outline.ts'

/** What a version is: a résumé, or a letter under the same gate. */
const VersionKind = z.enum(['resume', 'cover_letter', 'outreach'])

/** One version in a list. */
export const VersionView = z.object({
  id: z.string(),
  versionName: z.string(),
  kind: VersionKind,
  jobId: z.string().nullable(),
  parentId: z.string().nullable(),
  gate: z.enum(['pass', 'warn', 'block']),
  createdAt: Instant,
  revision: z.int(),
  /** Since when its text changes no more; null while it is being written. */
  kept: Kept.nullable(),
  /** SHA-256 of the document, hex: equal for equal documents. */
  documentHash: z.string(),
})
export type VersionView = z.infer<typeof VersionView>

/** What the gate says, and what was changed for a posting, each with its reasons in the language that is read. */
const GateReportView = GateReport.extend({ lines: z.array(GateLine.extend({ reasons: z.array(z.string()) })) })
const ChangeView = Change.extend({ reason: z.string() })

/** A version in full. `content` is Markdown, `document` JSON Resume; `citations` gives each sentence's facts by JSON pointer. */
export const Resume = z.object({
  versionId: z.string(),
  versionName: z.string(),
  kind: VersionKind,
  jobId: z.string().nullable(),
  parentId: z.string().nullable(),
  content: z.string(),
  document: ResumeDocument,
  citations: z.record(z.string(), z.array(z.string())),
  gate: GateReportView,
  changes: z.array(ChangeView),
  /** BCP 47 of its headings and dates: as the person chose (`document.meta.language`), else that of its own sentences. */
  language: z.enum(documentCodes),
  /** The language of its posting, where headings can be written in it; null for none. */
  postingLanguage: z.enum(documentCodes).nullable(),
  /** The feedback loop of a later issue; null until it was asked for. */
  feedback: z.null(),
  revision: z.int(),
  createdAt: Instant,
  /** What laid out its pages: the same document looks the same while it is the same. */
  rendererVersion: z.string(),
  /** How it looks, null before anybody chose. */
  template: Template.nullable(),
  kept: Kept.nullable(),
  documentHash: z.string(),
})
export type Resume = z.infer<typeof Resume>

/** A skill that the posting asks for and nobody has spoken about: asked, never written in. */
export const TailorQuestion = z.object({ label: z.string(), skillId: z.string().nullable(), quote: z.string() })
export type TailorQuestion = z.infer<typeof TailorQuestion>

export const Customized = z.object({
  resume: Resume,
  changes: z.array(ChangeView),
  questions: z.array(TailorQuestion),
  /** How many pages it takes, as it prints. */
  pages: z.int().min(1),
})
export type Customized = z.infer<typeof Customized>

/** What a posting must have of any kind, each with the sentences that print it, by JSON pointer. */
export const MustHaves = z.object({
  asked: z.int().min(1),
  shown: z.int().min(0),
  items: z.array(
    z.object({
      requirementIds: z.array(z.string()),
      label: z.string(),
      /** On the page; carried by facts and not on it; told not to be there; never spoken of; told of, and not to be known from that. */
      state: z.enum(['shown', 'in_facts', 'denied', 'unspoken', 'unknown']),
      paths: z.array(z.string()),
    }),
  ),
  /** What must be there too, in words that no rule can hold against a page. */
  unchecked: z.array(z.string()),
})
export type MustHaves = z.infer<typeof MustHaves>

/** Pages as they will print: an SVG, all pages one below the other and of one height. */
export const PagePreview = z.object({
  svg: z.string(),
  pages: z.int().min(1),
  /** What it prints on: the paper asked for, else that of the person's country. */
  paper: Paper,
  /** Of the letters, in points. */
  size: z.number(),
  /** What one page does not hold where one was asked for, by place; empty where it holds all. */
  over: z.array(z.object({ place: z.string(), lines: z.int().min(1) })),
  /** The same words as text: sections in the order they are read in, each sentence with its JSON pointer. */
  outline: Outline,
  /** Where sentences stand, a line of print each: by JSON pointer, on which page (from 1), in shares of its width and height (0 to 1) from its top left. */
  lines: z.array(
    z.object({ path: z.string(), page: z.int().min(1), left: z.number(), top: z.number(), width: z.number(), height: z.number() }),
  ),
  /** Letters that no font here has: the picture has a gap for them, and a PDF is refused. With the sentences that need them, by JSON pointer. */
  unwritten: z.array(z.object({ letter: z.string(), paths: z.array(z.string()) })),
})
export type PagePreview = z.infer<typeof PagePreview>

/** Pages as they will print, and what of a posting they answer: null where none was named, it is no longer posted, or it says of nothing with a name that it must be. */
export const DocumentPreview = PagePreview.extend({ mustHaves: MustHaves.nullable() })
export type DocumentPreview = z.infer<typeof DocumentPreview>

/** A revision of a version under way at which its text was another, and when that was saved over. */
export const EarlierRevision = z.object({ revision: z.int(), until: Instant })
export type EarlierRevision = z.infer<typeof EarlierRevision>

const FactNamed = z.object({ factId: z.string(), label: z.string().nullable() })

/** What one version says that another does not: `label` is null for a fact that is no longer there. */
export const VersionDiff = z.object({
  from: VersionView,
  to: VersionView,
  facts: z.object({ added: z.array(FactNamed), removed: z.array(FactNamed), kept: z.int() }),
  sentences: z.array(
    z.object({
      operation: z.enum(['added', 'removed', 'changed', 'moved']),
      before: z.string().nullable(),
      after: z.string().nullable(),
      words: z.array(z.object({ text: z.string(), change: z.enum(['same', 'added', 'removed']) })),
      factIds: z.array(z.string()),
    }),
  ),
  /** Sentences that are the same in both. */
  same: z.int(),
})
export type VersionDiff = z.infer<typeof VersionDiff>

/**
 * Other words for a sentence, null when there are none that its facts carry, what the gate says of them (in another language than the facts never more
 * than `unchecked`), and why the lane gave none when it failed.
 */
export const OtherWords = z.object({
  text: z.string().nullable(),
  gate: z.enum(['pass', 'unchecked']).nullable(),
  lane: Lane,
  laneReason: LaneReason.nullable(),
})
export type OtherWords = z.infer<typeof OtherWords>
