import type { RawPosting } from '@mosaic/core/postings/schema'
import type { z } from 'zod'
import type { Db, Trx } from './open.ts'

const rowsAtOnce = 500

/** The revision of all public postings together: raised by every transaction that changes one, 0 before the first. */
export async function feedRevision(db: Db | Trx): Promise<number> {
  const { revision } = await db
    .selectFrom('feed_state')
    .select((eb) => eb.fn.max<number | null>('revision').as('revision'))
    .executeTakeFirstOrThrow()
  return revision ?? 0
}

/** All public postings, as they were handed in. */
export async function listPostings<T>(db: Db | Trx, schema: z.ZodType<T>): Promise<T[]> {
  const rows = await db.selectFrom('postings').select('content').orderBy('id').execute()
  return rows.map((row) => schema.parse(JSON.parse(row.content)))
}

export async function findPosting<T>(db: Db | Trx, id: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const row = await db.selectFrom('postings').select('content').where('id', '=', id).executeTakeFirst()
  return row && schema.parse(JSON.parse(row.content))
}

/**
 * Puts a feed's postings in the place of what it gave before and raises the revision, which is returned.
 * When every posting is as it was, nothing is raised. @throws Error when a posting's `source` is not the feed.
 */
export async function replacePostings(
  trx: Trx,
  { feed, postings, refreshedAt }: { feed: string; postings: readonly RawPosting[]; refreshedAt: string },
): Promise<number> {
  const stored = await trx.selectFrom('postings').select(['id', 'content']).where('source', '=', feed).execute()
  const before = new Map(stored.map((row) => [row.id, row.content]))
  const rows = postings.map((posting) => {
    if (posting.source !== feed) throw new Error(`the feed ${feed} gave a posting of ${posting.source}`)
    return { id: posting.id, source: feed, sample: posting.sample ? 1 : 0, content: JSON.stringify(posting), posted_at: posting.postedAt }
  })
  const kept = new Set(rows.map((row) => row.id))
  const gone = [...before.keys()].filter((id) => !kept.has(id))
  const changed = rows.filter((row) => before.get(row.id) !== row.content)
  const earlier = await feedRevision(trx)
  const revision = gone.length + changed.length > 0 ? earlier + 1 : earlier

  for (const ids of batches(gone)) await trx.deleteFrom('postings').where('id', 'in', ids).execute()
  for (const batch of batches(changed)) {
    await trx
      .insertInto('postings')
      .values(batch.map((row) => ({ ...row, revision })))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          source: eb.ref('excluded.source'),
          sample: eb.ref('excluded.sample'),
          content: eb.ref('excluded.content'),
          posted_at: eb.ref('excluded.posted_at'),
          revision: eb.ref('excluded.revision'),
        })),
      )
      .execute()
  }
  await trx
    .insertInto('feed_state')
    .values({ name: feed, revision, refreshed_at: refreshedAt, content: null })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ revision, refreshed_at: refreshedAt }))
    .execute()
  return revision
}

function* batches<T>(all: readonly T[]): Generator<T[]> {
  for (let start = 0; start < all.length; start += rowsAtOnce) yield all.slice(start, start + rowsAtOnce)
}
