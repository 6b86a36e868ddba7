import { z } from 'zod'
import { Change, GateReport, ResumeDocument } from '../resume/schema.ts'
import { Instant } from '../time.ts'

/** One version in a list. */
export const VersionView = z.object({
  id: z.string(),
  versionName: z.string(),
  jobId: z.string().nullable(),
  parentId: z.string().nullable(),
  gate: z.enum(['pass', 'warn', 'block']),
  createdAt: Instant,
  revision: z.int(),
})
export type VersionView = z.infer<typeof VersionView>

/** A version in full. `content` is Markdown, `document` JSON Resume; `citations` gives each sentence's facts by JSON pointer. */
export const Resume = z.object({
  versionId: z.string(),
  versionName: z.string(),
  jobId: z.string().nullable(),
  parentId: z.string().nullable(),
  content: z.string(),
  document: ResumeDocument,
  citations: z.record(z.string(), z.array(z.string())),
  gate: GateReport,
  changes: z.array(Change),
  /** The feedback loop of a later issue; null until it was asked for. */
  feedback: z.null(),
  revision: z.int(),
  createdAt: Instant,
})
export type Resume = z.infer<typeof Resume>

/** A skill that the posting asks for and nobody has spoken about: asked, never written in. */
export const TailorQuestion = z.object({ label: z.string(), skillId: z.string().nullable(), quote: z.string() })
export type TailorQuestion = z.infer<typeof TailorQuestion>

export const Customized = z.object({ resume: Resume, changes: z.array(Change), questions: z.array(TailorQuestion) })
export type Customized = z.infer<typeof Customized>
