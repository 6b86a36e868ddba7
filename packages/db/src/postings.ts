import type { Db, Trx } from './open.ts'

/** How a public posting stands: lists hold it while it is `listed`. */
export interface PostingLife {
  readonly firstSeenAt: string
  readonly seenAt: string
  readonly endedAt: string | null
  /** The sources that hold the same posting too. */
  readonly alsoFrom: readonly string[]
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
