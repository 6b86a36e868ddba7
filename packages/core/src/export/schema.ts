import { z } from 'zod'
import { PlannedAction } from '../actions/schema.ts'
import { ApplicationContent } from '../applications/schema.ts'
import { Fact } from '../facts/schema.ts'
import { RequirementReading, readingsAtMost } from '../postings/readings.ts'
import { RawPosting } from '../postings/schema.ts'
import { Block, DocumentType, ReadingFinding } from '../reading/schema.ts'
import { StepBack } from '../resume/history.ts'
import { Kept, ResumeContent } from '../resume/schema.ts'
import { Instant } from '../time.ts'

const Row = z.object({ id: z.string(), createdAt: Instant })

/**
 * `mosaic.json` of an exported project folder, format 1: everything that restores the project in another session.
 * `turns` and `transitions` hold the coach's own records; whoever reads them parses them with the coach's schemas.
 */
export const ProjectExport = z.object({
  format: z.literal('mosaic-project'),
  version: z.literal(1),
  exportedAt: Instant,
  preferences: z.object({ language: z.string(), timeZone: z.string() }),
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
      content: z.object({
        type: DocumentType,
        sha256: z.string(),
        size: z.int(),
        reading: z.object({ language: z.string().nullable(), pages: z.int(), blocks: z.array(Block) }).nullable(),
        findings: z.array(ReadingFinding),
        factsFound: z.int().nullable(),
      }),
    }),
  ),
})
export type ProjectExport = z.infer<typeof ProjectExport>

/**
 * The same project under ids of its own, so that it can stand beside what a session holds already: every id that the export made is
 * replaced wherever it is named. Ids of public postings stay.
 */
export function renumbered(project: ProjectExport, newId: () => string): ProjectExport {
  const rows = [
    project.facts,
    project.turns,
    project.transitions,
    project.postings,
    project.versions,
    project.applications,
    project.actions,
    project.files,
  ]
  const ids = new Map(rows.flat().map(({ id }) => [id, newId()]))
  const { applications, actions, ...rest } = project
  return ProjectExport.parse({
    ...(replaceIds(rest, ids) as object),
    applications: applications.map((row) => inCalendars(row, ids)),
    actions: actions.map((row) => inCalendars(row, ids)),
  })
}

/** Calendars go on knowing it by the id that it had where it began. */
function inCalendars<T extends { id: string; content: { calendarId: string | null } }>(row: T, ids: ReadonlyMap<string, string>): T {
  const { id, content } = row
  const renamed = replaceIds(row, ids) as T
  return { ...renamed, content: { ...renamed.content, calendarId: content.calendarId ?? id } }
}

function replaceIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => replaceIds(item, ids))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaceIds(item, ids)]))
}
