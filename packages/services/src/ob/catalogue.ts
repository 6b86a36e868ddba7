import { readPosting } from '@mosaic/core/postings/requirements'
import { type Posting, RawPosting } from '@mosaic/core/postings/schema'
import type { Db, Trx } from '@mosaic/db/open'
import { feedRevision, listPostings, replacePostings } from '@mosaic/db/postings'
import type { PostingFeed } from '@mosaic/feeds/feed'
import type { OpenCtx, Parts } from '../context.ts'

/** The public postings, read once into requirements and kept while their revision stands. */
export interface Catalogue {
  readonly revision: number
  readonly postings: ReadonlyMap<string, Posting>
}

const loaded = new WeakMap<Parts['vocabulary'], Catalogue>()

/** The catalogue as the table has it now: read again only when a transaction raised its revision. */
export async function currentCatalogue({ db, vocabulary }: { db: Db | Trx; vocabulary: Parts['vocabulary'] }): Promise<Catalogue> {
  const revision = await feedRevision(db)
  const known = loaded.get(vocabulary)
  if (known?.revision === revision) return known
  const raws = await listPostings(db, RawPosting)
  const catalogue = { revision, postings: new Map(raws.map((raw) => [raw.id, readPosting(raw, vocabulary)])) }
  loaded.set(vocabulary, catalogue)
  return catalogue
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
