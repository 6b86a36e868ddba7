import { ResumeContent } from '@mosaic/core/resume/schema'
import type { Resume, VersionView } from '@mosaic/core/views/resume'
import { listVersions as readVersions } from '@mosaic/db/versions'
import type { Ctx } from '../context.ts'
import { requireVersion, resumeOf, viewOf } from './version.ts'

const pageSize = 50

/** The versions, newest first. */
export async function listVersions(
  ctx: Ctx,
  { cursor, limit = pageSize }: { cursor?: string | undefined; limit?: number | undefined },
): Promise<{ versions: VersionView[]; nextCursor: string | null }> {
  const rows = await readVersions(ctx.db, ctx.session, ResumeContent, { cursor, limit: limit + 1 })
  const versions = rows.slice(0, limit).map(viewOf)
  return { versions, nextCursor: rows.length > limit ? (versions.at(-1)?.id ?? null) : null }
}

/** One version in full. @throws Failure `not_found`. */
export async function getVersion(ctx: Ctx, { id }: { id: string }): Promise<Resume> {
  return resumeOf(ctx, await requireVersion(ctx, id))
}
