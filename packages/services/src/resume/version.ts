import { Failure } from '@mosaic/core/failure'
import { languageOf } from '@mosaic/core/resume/language'
import { renderMarkdown } from '@mosaic/core/resume/markdown'
import { ResumeContent } from '@mosaic/core/resume/schema'
import type { Resume, VersionView } from '@mosaic/core/views/resume'
import { wordsOfLanguage } from '@mosaic/core/words/documents/all'
import type { Db, Trx } from '@mosaic/db/open'
import { findVersion, insertVersion } from '@mosaic/db/versions'
import type { Ctx } from '../context.ts'

/** A stored version, opened. */
export interface Version {
  readonly id: string
  readonly versionName: string
  readonly content: ResumeContent
  readonly createdAt: string
  readonly revision: number
}

/** @throws Failure `not_found`. */
export async function requireVersion(ctx: Ctx, id: string, db: Db | Trx = ctx.db): Promise<Version> {
  const version = await findVersion(db, ctx.session, id, ResumeContent)
  if (!version) throw new Failure('not_found', 'There is no such version.')
  return version
}

/** Stores a new version and gives it back in full. */
export async function storeVersion(
  ctx: Ctx,
  trx: Trx,
  { versionName, content }: Pick<Version, 'versionName' | 'content'>,
): Promise<Resume> {
  const version: Version = { id: ctx.newId(), versionName, content, createdAt: ctx.now().toISOString(), revision: 1 }
  await insertVersion(trx, ctx.session, { ...version, jobId: content.postingId })
  return resumeOf(version)
}

export function resumeOf({ id, versionName, content, createdAt, revision }: Version): Resume {
  const { document, citations, gate, changes, parentId, postingId, postingLanguage, rendererVersion } = content
  return {
    versionId: id,
    versionName,
    kind: document.meta?.letter?.kind ?? 'resume',
    jobId: postingId,
    parentId,
    content: renderMarkdown(document),
    document,
    citations,
    gate,
    changes,
    language: languageOf(document),
    postingLanguage: wordsOfLanguage(postingLanguage)?.language ?? null,
    feedback: null,
    revision,
    createdAt,
    rendererVersion,
  }
}

export function viewOf({ id, versionName, content, createdAt, revision }: Version): VersionView {
  const kind = content.document.meta?.letter?.kind ?? 'resume'
  return { id, versionName, kind, jobId: content.postingId, parentId: content.parentId, gate: content.gate.result, createdAt, revision }
}
