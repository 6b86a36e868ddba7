import { z } from 'zod'
import { PlannedAction } from '../actions/schema.ts'
import { ApplicationContent } from '../applications/schema.ts'
import { Fact } from '../facts/schema.ts'
import { RequirementReading, readingsAtMost } from '../postings/readings.ts'
import { RawPosting } from '../postings/schema.ts'
import { UploadContent } from '../reading/upload.ts'
import { StepBack } from '../resume/history.ts'
import { Kept, ResumeContent } from '../resume/schema.ts'
import { Instant } from '../time.ts'

export const notesAtMost = 200
/** When a note was written and written anew, oldest first: it tells which of two copies goes on from the other. */
export const NotedAt = z.array(Instant).max(notesAtMost).default([])

const Row = z.object({ id: z.string(), createdAt: Instant })

/**
 * `mosaic.json` of an exported project folder, format 1: everything that restores the project in another session.
 * `turns` and `transitions` hold the coach's own records; whoever reads them parses them with the coach's schemas.
 */
export const ProjectExport = z.object({
  format: z.literal('mosaic-project'),
  version: z.literal(1),
  exportedAt: Instant,
  preferences: z.object({ language: z.string().min(2).max(35), timeZone: z.string() }),
  facts: z.array(Fact),
  turns: z.array(Row.extend({ content: z.record(z.string(), z.unknown()) })),
  transitions: z.array(Row.extend({ content: z.record(z.string(), z.unknown()) })),
  postings: z.array(RawPosting),
  matches: z.array(
    z.object({
      jobId: z.string(),
      kept: z.boolean(),
      dismissed: z.boolean(),
      note: z.string().nullable(),
      /** When it was saved, set aside or taken back last, and when each note was written; absent in exports made before that was kept. */
      keptAt: Instant.nullable().default(null),
      notedAt: NotedAt,
      /** How the person reads what it asks for; absent in exports made before they could. */
      readings: z.array(RequirementReading).max(readingsAtMost).default([]),
    }),
  ),
  versions: z.array(
    Row.extend({
      versionName: z.string(),
      content: ResumeContent,
      revision: z.int(),
      /** These two are absent in exports made before versions were kept. */
      kept: Kept.nullable().default(null),
      /** What it said before, newest first: each step leads back from the text after it. */
      revisions: z.array(z.object({ revision: z.int(), createdAt: Instant, content: StepBack })).default([]),
    }),
  ),
  applications: z.array(Row.extend({ content: ApplicationContent })),
  /** Absent in exports made before there was a plan. */
  actions: z.array(Row.extend({ content: PlannedAction })).default([]),
  files: z.array(
    Row.extend({
      filename: z.string(),
      fileType: z.string(),
      status: z.string(),
      /** Where its bytes stand in the folder. */
      path: z.string(),
      content: UploadContent,
    }),
  ),
})
export type ProjectExport = z.infer<typeof ProjectExport>
