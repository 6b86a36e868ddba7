import { Failure } from '@mosaic/core/failure'
import { readPosting } from '@mosaic/core/postings/requirements'
import { type Posting, RawPosting } from '@mosaic/core/postings/schema'
import type { Db, Trx } from '@mosaic/db/open'
import { findOwnPosting, listOwnPostings } from '@mosaic/db/ownPostings'
import type { Ctx } from '../context.ts'

/** Everything this person can be matched with: the public catalogue and their own sealed postings, opened for this request. */
export async function allPostings(ctx: Ctx, db: Db | Trx = ctx.db): Promise<{ postings: Posting[]; own: ReadonlySet<string> }> {
  const { postings } = await ctx.catalogue(db)
  const own = (await listOwnPostings(db, ctx.session, RawPosting)).map((raw) => readPosting(raw, ctx.vocabulary))
  return { postings: [...own, ...postings.values()], own: new Set(own.map((posting) => posting.id)) }
}

/** One posting, public or the person's own. @throws Failure `not_found`. */
export async function requirePosting(ctx: Ctx, id: string, db: Db | Trx = ctx.db): Promise<{ posting: Posting; own: boolean }> {
  const { postings } = await ctx.catalogue(db)
  const known = postings.get(id)
  if (known) return { posting: known, own: false }
  const raw = await findOwnPosting(db, ctx.session, id, RawPosting)
  if (!raw) throw new Failure('not_found', 'There is no such posting.')
  return { posting: readPosting(raw, ctx.vocabulary), own: true }
}
