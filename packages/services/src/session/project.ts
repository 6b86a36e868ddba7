import { ApplicationContent } from '@mosaic/core/applications/schema'
import type { ProjectExport } from '@mosaic/core/export/schema'
import { RawPosting } from '@mosaic/core/postings/schema'
import { UploadContent } from '@mosaic/core/reading/upload'
import { StepBack } from '@mosaic/core/resume/history'
import { ResumeContent } from '@mosaic/core/resume/schema'
import { listActions } from '@mosaic/db/actions'
import { listApplications } from '@mosaic/db/applications'
import { listFacts } from '@mosaic/db/facts'
import { listNewest } from '@mosaic/db/log'
import { listMatches } from '@mosaic/db/matches'
import type { Db, Trx } from '@mosaic/db/open'
import { listOwnPostings } from '@mosaic/db/ownPostings'
import { listRevisions } from '@mosaic/db/revisions'
import { listUploads } from '@mosaic/db/uploads'
import { listVersions } from '@mosaic/db/versions'
import { z } from 'zod'
import type { Ctx } from '../context.ts'
import { MatchContent } from '../ob/match.ts'
import { readPreferences } from './reads.ts'

const Anything = z.record(z.string(), z.unknown())
const all = { limit: 100_000 }

/** Everything a session holds, as one value: what an export writes and an import reads. */
export async function projectOf(ctx: Ctx, db: Db | Trx = ctx.db): Promise<ProjectExport> {
  const { session } = ctx
  const { language, timeZone } = await readPreferences(ctx, db)
  const oldestFirst = async (log: 'turns' | 'coach_transitions') =>
    (await listNewest(db, session, log, Anything, all)).toReversed().map(({ id, createdAt, content }) => ({ id, createdAt, content }))
  const matches = await listMatches(db, session, MatchContent)
  const applications = await listApplications(db, session, ApplicationContent)
  const versions = await versionsOf(ctx, db)
  const uploads = await listUploads(db, session, UploadContent)
  return {
    format: 'mosaic-project',
    version: 1,
    exportedAt: ctx.now().toISOString(),
    preferences: { language, timeZone },
    facts: await listFacts(db, session),
    turns: await oldestFirst('turns'),
    transitions: await oldestFirst('coach_transitions'),
    postings: await listOwnPostings(db, session, RawPosting),
    matches: matches.map(({ content: { jobId, kept, dismissed, note, keptAt, notedAt, readings } }) => ({
      jobId,
      kept,
      dismissed,
      note,
      keptAt,
      notedAt,
      readings,
    })),
    versions,
    applications: applications.map(({ id, createdAt, content }) => ({ id, createdAt, content })),
    actions: (await listActions(db, session)).map(({ id, createdAt, content }) => ({ id, createdAt, content })),
    files: uploads.map(({ id, createdAt, filename, fileType, status, content }) => ({
      id,
      createdAt,
      filename,
      fileType,
      status,
      content,
      path: `files/${id}/${safeName(filename)}`,
    })),
  }
}

/** Each version with what it said before. */
async function versionsOf({ session }: Ctx, db: Db | Trx): Promise<ProjectExport['versions']> {
  const versions: ProjectExport['versions'] = []
  for (const { id, createdAt, versionName, content, revision, kept } of await listVersions(db, session, ResumeContent, all)) {
    const steps = await listRevisions(db, session, id, StepBack)
    const revisions = steps.map((step) => ({ revision: step.revision, createdAt: step.createdAt, content: step.content }))
    versions.push({ id, createdAt, versionName, content, revision, kept, revisions })
  }
  return versions
}

/** A file's name without what another system could take for a path or a device. */
export function safeName(name: string): string {
  return (
    name
      .replace(/[/\\:*?"<>|\p{Cc}]/gu, '_')
      .replace(/^\.+/, '_')
      .slice(0, 120) || 'file'
  )
}
