import { readPosting } from '@mosaic/core/postings/requirements'
import { type Posting, RawPosting } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import type { Db, Trx } from '@mosaic/db/open'
import { feedRevision, listPostings, replacePostings } from '@mosaic/db/postings'
import type { PostingFeed } from '@mosaic/feeds/feed'
import type { OpenCtx } from '../context.ts'

/** The public postings, read once into requirements and kept while their revision stands. */
export interface Catalogue {
  readonly revision: number
  readonly postings: ReadonlyMap<string, Posting>
}

/** Reads the catalogue as the table has it: anew only when a transaction raised its revision. */
export type ReadCatalogue = (db: Db | Trx) => Promise<Catalogue>

export function catalogueReader(vocabulary: Vocabulary): ReadCatalogue {
  let known: Catalogue | undefined
  return async (db) => {
    const revision = await feedRevision(db)
    if (known?.revision === revision) return known
    const raws = await listPostings(db, RawPosting)
    known = { revision, postings: new Map(raws.map((raw) => [raw.id, readPosting(raw, vocabulary)])) }
    return known
  }
}

/** Puts a feed's postings in place of what it gave before. An empty feed changes nothing: a dead feed never empties the list. */
export async function refreshFeed(ctx: OpenCtx, feed: PostingFeed): Promise<number> {
  const postings: RawPosting[] = []
  for await (const posting of feed.load()) postings.push(posting)
  if (postings.length === 0) return 0
  const refreshedAt = ctx.now().toISOString()
  await ctx.write((trx) => replacePostings(trx, { feed: feed.name, postings, refreshedAt }))
  return postings.length
}
