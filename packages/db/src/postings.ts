import type { z } from 'zod'
import type { Db, Trx } from './open.ts'

/** How a public posting stands: lists hold it while it is `listed`. */
export interface PostingLife {
  readonly firstSeenAt: string
  readonly seenAt: string
  readonly endedAt: string | null
  /** The sources that hold the same posting too. */
  readonly alsoFrom: readonly string[]
}

/** Every public posting that lists hold, as it was handed in. */
export async function listPostings<T>(db: Db | Trx, schema: z.ZodType<T>): Promise<T[]> {
  const rows = await db.selectFrom('postings').select('content').where('listed', '=', 1).orderBy('id').execute()
  return rows.map((row) => schema.parse(JSON.parse(row.content)))
}

/** A public posting, listed or not: one that ended, or that is the same as another, is still what somebody kept. */
export async function findPosting<T>(db: Db | Trx, id: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const row = await db.selectFrom('postings').select('content').where('id', '=', id).executeTakeFirst()
  return row && schema.parse(JSON.parse(row.content))
}

/** How these postings stand, by id; those that are not public are left out. */
export async function livesOf(db: Db | Trx, ids: readonly string[]): Promise<Map<string, PostingLife>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('postings')
    .select(['id', 'first_seen_at', 'seen_at', 'ended_at', 'canonical_key'])
    .where('id', 'in', ids)
    .execute()
  const keys = [...new Set(rows.map((row) => row.canonical_key))]
  const same = keys.length === 0 ? [] : await followersOf(db, keys)
  return new Map(
    rows.map((row) => [
      row.id,
      {
        firstSeenAt: row.first_seen_at,
        seenAt: row.seen_at,
        endedAt: row.ended_at,
        alsoFrom: [...new Set(same.filter(({ same_as }) => same_as === row.id).map(({ source }) => source))].toSorted(),
      },
    ]),
  )
}

function followersOf(db: Db | Trx, keys: readonly string[]) {
  return db
    .selectFrom('postings')
    .select(['source', 'same_as'])
    .where('canonical_key', 'in', keys)
    .where('ended_at', 'is', null)
    .where('same_as', 'is not', null)
    .execute()
}
