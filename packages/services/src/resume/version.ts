import { createHash } from 'node:crypto'
import { Failure } from '@mosaic/core/failure'
import { languageOf } from '@mosaic/core/resume/language'
import { renderMarkdown } from '@mosaic/core/resume/markdown'
import { type Kept, ResumeContent } from '@mosaic/core/resume/schema'
import { told, toldTogether } from '@mosaic/core/sentences/reason'
import type { Resume, VersionView } from '@mosaic/core/views/resume'
import { wordsOfLanguage } from '@mosaic/core/words/documents/all'
import type { Db, Trx } from '@mosaic/db/open'
import { findVersion, insertVersion } from '@mosaic/db/versions'
import type { Ctx } from '../context.ts'
import { requireRoom } from '../room.ts'
import { spokenTo } from '../wimd/spoken.ts'

/** A stored version, opened. */
export interface Version {
  readonly id: string
  readonly versionName: string
  readonly content: ResumeContent
  readonly createdAt: string
  readonly revision: number
  /** Since when its text changes no more, null while it is being written. */
  readonly kept: Kept | null
}

/** @throws Failure `not_found`. */
export async function requireVersion(ctx: Ctx, id: string, db: Db | Trx = ctx.db): Promise<Version> {
  const version = await findVersion(db, ctx.session, id, ResumeContent)
  if (!version) throw new Failure('not_found', 'There is no such version.')
  return version
}

/** Stores a new version and gives it back in full. @throws Failure `over_quota`. */
export async function storeVersion(
  ctx: Ctx,
  trx: Trx,
  { versionName, content }: Pick<Version, 'versionName' | 'content'>,
): Promise<Resume> {
  const version: Version = { id: ctx.newId(), versionName, content, createdAt: ctx.now().toISOString(), revision: 1, kept: null }
  await insertVersion(trx, ctx.session, { ...version, jobId: content.postingId })
  await requireRoom(ctx, trx, 'resume_versions')
  return resumeOf(ctx, version, trx)
}

/** A version as its owner sees it, its reasons in the language that they read. */
export async function resumeOf(
  unspoken: Ctx,
  { id, versionName, content, createdAt, revision, kept }: Version,
  db: Db | Trx = unspoken.db,
): Promise<Resume> {
  const ctx = await spokenTo(unspoken, db)
  const { document, citations, gate, changes, parentId, postingId, postingLanguage, rendererVersion, template } = content
  return {
    versionId: id,
    versionName,
    kind: document.meta?.letter?.kind ?? 'resume',
    jobId: postingId,
    parentId,
    content: renderMarkdown(document),
    document,
    citations,
    gate: { ...gate, lines: gate.lines.map((line) => ({ ...line, reasons: line.reasons.map((one) => told(one, ctx)) })) },
    changes: changes.map((change) => ({ ...change, reason: toldTogether(change.reason, ctx) })),
    language: languageOf(document),
    postingLanguage: wordsOfLanguage(postingLanguage)?.language ?? null,
    feedback: null,
    revision,
    createdAt,
    rendererVersion,
    template,
    kept,
    documentHash: hashOf(document),
  }
}

export function viewOf({ id, versionName, content, createdAt, revision, kept }: Version): VersionView {
  const { document, postingId, parentId, gate } = content
  return {
    id,
    versionName,
    kind: document.meta?.letter?.kind ?? 'resume',
    jobId: postingId,
    parentId,
    gate: gate.result,
    createdAt,
    revision,
    kept,
    documentHash: hashOf(document),
  }
}

const hashOf = (document: ResumeContent['document']) => createHash('sha256').update(JSON.stringify(document)).digest('hex')
