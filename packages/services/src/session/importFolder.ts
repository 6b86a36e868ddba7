import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { PlannedAction } from '@mosaic/core/actions/schema'
import { ApplicationContent } from '@mosaic/core/applications/schema'
import { type ProjectExport, renumbered } from '@mosaic/core/export/schema'
import { currentFacts } from '@mosaic/core/facts/current'
import { identityOf } from '@mosaic/core/facts/fromReading'
import { Failure } from '@mosaic/core/failure'
import { steppedBack } from '@mosaic/core/resume/history'
import type { ImportResult } from '@mosaic/core/views/session'
import { insertAction, listActions } from '@mosaic/db/actions'
import { findApplicationByMark, insertApplication } from '@mosaic/db/applications'
import { listFacts } from '@mosaic/db/facts'
import { append, listNewest } from '@mosaic/db/log'
import type { Trx } from '@mosaic/db/open'
import { insertRevision } from '@mosaic/db/revisions'
import { reserveBytes } from '@mosaic/db/sessions'
import { insertUpload, listUploads } from '@mosaic/db/uploads'
import { insertVersion } from '@mosaic/db/versions'
import { putSealed } from '@mosaic/files/sealed'
import { z } from 'zod'
import type { Ctx } from '../context.ts'
import { recordFacts } from '../facts/record.ts'
import { importMatches } from '../ob/importMatches.ts'
import { keepOwnPostings } from '../ob/ownPostings.ts'
import { revisionsAtMost } from '../resume/history.ts'
import { UploadContent } from '../uploads/content.ts'
import { removeFiles } from '../uploads/removeFiles.ts'
import { type Archive, openArchive } from './archive.ts'

/** A file of the archive, sealed and waiting for its row. */
interface Placed {
  readonly file: ProjectExport['files'][number]
  readonly path: string
  readonly bytes: number
}

/**
 * Merges an exported project into this session: new ids, times kept, what is here already skipped. All of it or nothing.
 * @throws Failure `passphrase_needed`, `archive_invalid`, `too_large`, `over_quota`.
 */
export async function importFolder(
  ctx: Ctx,
  { bytes, passphrase }: { bytes: Uint8Array<ArrayBuffer>; passphrase: string | null },
): Promise<ImportResult> {
  const archive = await openArchive(bytes, passphrase, ctx.limits.sessionQuotaBytes)
  const project = renumbered(archive.project, ctx.newId)
  const here = new Set((await listUploads(ctx.db, ctx.session, UploadContent)).map(({ content }) => content.sha256))
  const wanted = project.files.filter(({ content }) => !here.has(content.sha256))
  const placed: Placed[] = []
  try {
    for (const file of wanted) placed.push(await place(ctx, archive, file))
    return await ctx.write((trx) => merge(ctx, trx, project, placed))
  } catch (error) {
    await removeFiles(
      ctx,
      placed.map(({ path }) => path),
    )
    throw error
  }
}

async function place(ctx: Ctx, archive: Archive, file: ProjectExport['files'][number]): Promise<Placed> {
  const content = await archive.bytesOf(file.path)
  if (createHash('sha256').update(content).digest('hex') !== file.content.sha256)
    throw new Failure('archive_invalid', `${file.filename} is damaged in this export: its bytes are not those that were exported.`)
  const path = ctx.newId()
  const { bytes } = await putSealed(ctx.files, ctx.session, file.id, path, Readable.from([content]))
  return { file, path, bytes }
}

async function merge(ctx: Ctx, trx: Trx, project: ProjectExport, placed: readonly Placed[]): Promise<ImportResult> {
  const { session } = ctx
  const skipped: string[] = []
  const size = placed.reduce((sum, { bytes }) => sum + bytes, 0)
  if (!(await reserveBytes(trx, session, size, ctx.limits.sessionQuotaBytes)))
    throw new Failure('over_quota', 'Your session has no room for the files of this export. Remove some first.', { neededBytes: size })
  for (const { file, path, bytes } of placed) {
    const { id, filename, fileType, content, createdAt } = file
    const status = content.reading === null ? 'failed' : 'ready'
    await insertUpload(trx, session, {
      id,
      filename,
      fileType,
      filePath: path,
      fileSize: bytes,
      status,
      readingUntil: null,
      readingAttempts: 1,
      content,
      createdAt,
    })
  }
  for (const file of project.files) if (!placed.some((one) => one.file === file)) skipped.push(`file ${file.filename}: it is here already`)

  const said = new Set(currentFacts(await listFacts(trx, session)).map(identityOf))
  const facts = said.size === 0 ? project.facts : currentFacts(project.facts).filter((fact) => !said.has(identityOf(fact)))
  if (facts.length < project.facts.length)
    skipped.push(`${project.facts.length - facts.length} facts: known here already, or replaced by later ones`)
  await recordFacts(ctx, trx, facts)

  const talked = (await listNewest(trx, session, 'turns', z.unknown(), { limit: 1 })).length > 0
  if (talked && project.turns.length > 0) skipped.push('the talk with the coach: this session has its own')
  if (!talked) {
    for (const turn of project.turns) await append(trx, session, 'turns', turn)
    for (const transition of project.transitions) await append(trx, session, 'coach_transitions', transition)
  }
  const postings = project.postings.map(ctx.readPosting)
  await keepOwnPostings(ctx, trx, postings)
  for (const version of project.versions) await insertWithHistory(ctx, trx, version, skipped)
  const applications = await insertApplications(ctx, trx, project, skipped)
  const actions = await insertActions(ctx, trx, project, skipped)
  await importMatches(ctx, trx, project.matches, postings)
  const imported = {
    files: placed.length,
    facts: facts.length,
    turns: talked ? 0 : project.turns.length,
    postings: project.postings.length,
    matches: project.matches.length,
    versions: project.versions.length,
    applications,
    actions,
  }
  return { imported, skipped }
}

type ExportedVersion = ProjectExport['versions'][number]

async function insertWithHistory(ctx: Ctx, trx: Trx, version: ExportedVersion, skipped: string[]): Promise<void> {
  const { revisions, ...own } = version
  await insertVersion(trx, ctx.session, { ...own, jobId: own.content.postingId })
  if (!leadBack(version)) {
    skipped.push(`what ${own.versionName} said before: it does not lead back from what it says now`)
    return
  }
  for (const revision of revisions) await insertRevision(trx, ctx.session, { ...revision, id: ctx.newId(), versionId: own.id })
}

/** Whether the earlier revisions stand in their order, and each can be reached from the one after it. */
function leadBack({ revision, content, revisions }: ExportedVersion): boolean {
  if (revisions.length > revisionsAtMost) return false
  if (revisions.some((step, at) => step.revision >= (revisions[at - 1]?.revision ?? revision))) return false
  try {
    steppedBack(
      content,
      revisions.map((step) => step.content),
    )
    return true
  } catch {
    return false
  }
}

async function insertApplications(ctx: Ctx, trx: Trx, project: ProjectExport, skipped: string[]): Promise<number> {
  let inserted = 0
  for (const application of project.applications) {
    const { jobId, posting } = application.content
    if (await findApplicationByMark(trx, ctx.session, jobId, ApplicationContent)) {
      skipped.push(`application to ${posting.role}: it is here already`)
      continue
    }
    await insertApplication(trx, ctx.session, { ...application, jobId })
    inserted++
  }
  return inserted
}

async function insertActions(ctx: Ctx, trx: Trx, { actions }: ProjectExport, skipped: string[]): Promise<number> {
  const sameAs = ({ createdAt, content }: { createdAt: string; content: PlannedAction }) => `${createdAt} ${content.what}`
  const here = new Set((await listActions(trx, ctx.session)).map(sameAs))
  const wanted = actions.filter((action) => !here.has(sameAs(action)))
  for (const action of wanted) await insertAction(trx, ctx.session, action)
  if (wanted.length < actions.length) skipped.push(`${actions.length - wanted.length} steps of the plan: they are here already`)
  return wanted.length
}
