import type { Kept } from '@mosaic/core/resume/schema'
import type { Resume } from '@mosaic/core/views/resume'
import type { Trx } from '@mosaic/db/open'
import { keepVersion as storeKept } from '@mosaic/db/versions'
import type { Ctx } from '../context.ts'
import { requireVersion, resumeOf, type Version } from './version.ts'

/** A version whose text changes no more from now on; one that was kept before stays as it was. @throws Failure `not_found`. */
export async function kept(ctx: Ctx, trx: Trx, id: string, because: Kept['because']): Promise<Version> {
  const version = await requireVersion(ctx, id, trx)
  if (version.kept) return version
  const since: Kept = { at: ctx.now().toISOString(), because }
  await storeKept(trx, ctx.session, id, since)
  return { ...version, kept: since }
}

/** Keeps a version as it is: the next edit goes on in a new one. @throws Failure `not_found`. */
export async function keepVersion(ctx: Ctx, { id }: { readonly id: string }): Promise<Resume> {
  return ctx.write(async (trx) => resumeOf(ctx, await kept(ctx, trx, id, 'asked'), trx))
}
