import { Failure } from '@mosaic/core/failure'
import type { Posting } from '@mosaic/core/postings/schema'
import type { Db, Trx } from '@mosaic/db/open'
import type { Ctx } from '../context.ts'
import { findOwn, ownPostings } from './ownPostings.ts'

/** Those of these ids that are still posted, public or the person's own, by id. */
export async function findPostings(
  ctx: Ctx,
  ids: readonly string[],
  db: Db | Trx = ctx.db,
): Promise<Map<string, { posting: Posting; own: boolean }>> {
  if (ids.length === 0) return new Map()
  const known = await ctx.catalogue.find(db, ids)
  const own = ids.every((id) => known.has(id)) ? [] : await ownPostings(ctx, db)
  const wanted = new Set(ids)
  const found = new Map([...known].map(([id, posting]) => [id, { posting, own: false }]))
  for (const posting of own) if (wanted.has(posting.id)) found.set(posting.id, { posting, own: true })
  return found
}

/** One posting, public or the person's own. @throws Failure `not_found`. */
export async function requirePosting(ctx: Ctx, id: string, db: Db | Trx = ctx.db): Promise<{ posting: Posting; own: boolean }> {
  const known = (await ctx.catalogue.find(db, [id])).get(id)
  if (known) return { posting: known, own: false }
  const posting = await findOwn(ctx, id, db)
  if (!posting) throw new Failure('not_found', 'There is no such posting.')
  return { posting, own: true }
}
