import { Failure } from '@mosaic/core/failure'
import { asReadBy } from '@mosaic/core/postings/readings'
import type { Posting } from '@mosaic/core/postings/schema'
import { findMatch } from '@mosaic/db/matches'
import type { Db, Trx } from '@mosaic/db/open'
import type { Ctx } from '../context.ts'
import { keepingsOf } from './keepings.ts'
import { MatchContent } from './match.ts'
import { findOwn, ownPostings } from './ownPostings.ts'

/** A posting as this person reads it, and as the rules do (`written`). */
export interface FoundPosting {
  readonly posting: Posting
  readonly written: Posting
  readonly own: boolean
}

/** Those of these ids that are still posted, public or the person's own, by id. Give `keepings` where they are read already. */
export async function findPostings(
  ctx: Ctx,
  ids: readonly string[],
  db: Db | Trx = ctx.db,
  keepings?: Awaited<ReturnType<typeof keepingsOf>>,
): Promise<Map<string, FoundPosting>> {
  if (ids.length === 0) return new Map()
  const known = await ctx.catalogue.find(db, ids)
  const own = ids.every((id) => known.has(id)) ? [] : await ownPostings(ctx, db)
  const wanted = new Set(ids)
  const kept = keepings ?? (await keepingsOf(ctx, db))
  const found = (written: Posting, isOwn: boolean): [string, FoundPosting] => [
    written.id,
    { posting: asReadBy(written, kept.get(written.id)?.readings ?? []), written, own: isOwn },
  ]
  return new Map([
    ...[...known.values()].map((posting) => found(posting, false)),
    ...own.filter(({ id }) => wanted.has(id)).map((posting) => found(posting, true)),
  ])
}

/** One posting, public or the person's own. @throws Failure `not_found`. */
export async function requirePosting(ctx: Ctx, id: string, db: Db | Trx = ctx.db): Promise<FoundPosting> {
  const known = (await ctx.catalogue.find(db, [id])).get(id)
  const written = known ?? (await findOwn(ctx, id, db))
  if (!written) throw new Failure('not_found', 'There is no such posting.')
  const readings = (await findMatch(db, ctx.session, id, MatchContent))?.content.readings ?? []
  return { posting: asReadBy(written, readings), written, own: known === undefined }
}
