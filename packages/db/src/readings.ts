import type { Db, Trx } from './open.ts'

/** A public posting as it was handed in, and what was read from it, when that was by the same rules; both as JSON. */
export interface StoredPosting {
  readonly id: string
  readonly revision: number
  /** 1 while lists hold it. */
  readonly listed: number
  readonly content: string
  readonly reading: string | null
}

/** Something made of a posting, to be kept beside it. */
export interface ReadRow {
  readonly id: string
  /** The posting's revision that it was made of. */
  readonly revision: number
  readonly content: string
}

export const rowsAtOnce = 500

const withReading = (db: Db | Trx, readBy: string) =>
  db
    .selectFrom('postings')
    .leftJoin('posting_readings', (join) =>
      join
        .onRef('posting_readings.id', '=', 'postings.id')
        .onRef('posting_readings.revision', '=', 'postings.revision')
        .on('posting_readings.read_by', '=', readBy),
    )
    .select(['postings.id', 'postings.revision', 'postings.listed', 'postings.content', 'posting_readings.content as reading'])

/** How many postings lists hold, counted no further than `most`. */
export async function countListed(db: Db | Trx, most: number): Promise<number> {
  const { count } = await db
    .selectFrom(db.selectFrom('postings').select('id').where('listed', '=', 1).limit(most).as('some'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Those of these ids that lists hold. */
export async function listedAmong(db: Db | Trx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('postings').select('id').where('id', 'in', ids).where('listed', '=', 1).execute()
  return rows.map(({ id }) => id)
}

/** The next listed postings by id, after one. `readBy` names the rules and words that a reading has to come from. */
export async function postingsAfter(
  db: Db | Trx,
  { after, limit, readBy }: { readonly after: string; readonly limit: number; readonly readBy: string },
): Promise<StoredPosting[]> {
  return withReading(db, readBy).where('listed', '=', 1).where('postings.id', '>', after).orderBy('postings.id').limit(limit).execute()
}

/** The postings of these ids, in no order. */
export async function findPostings(db: Db | Trx, ids: readonly string[], readBy: string): Promise<StoredPosting[]> {
  const found: StoredPosting[] = []
  for (let start = 0; start < ids.length; start += rowsAtOnce)
    found.push(
      ...(await withReading(db, readBy)
        .where('postings.id', 'in', ids.slice(start, start + rowsAtOnce))
        .execute()),
    )
  return found
}

/** Keeps what was read from postings, in the place of earlier readings. */
export async function saveReadings(trx: Trx, readings: readonly ReadRow[], readBy: string): Promise<void> {
  for (let start = 0; start < readings.length; start += rowsAtOnce)
    await trx
      .insertInto('posting_readings')
      .values(readings.slice(start, start + rowsAtOnce).map(({ id, revision, content }) => ({ id, revision, content, read_by: readBy })))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          revision: eb.ref('excluded.revision'),
          read_by: eb.ref('excluded.read_by'),
          content: eb.ref('excluded.content'),
        })),
      )
      .execute()
}

/** Forgets what was read and made of postings that are gone. */
export async function dropLostReadings(trx: Trx): Promise<void> {
  for (const table of ['posting_readings', 'posting_entries'] as const)
    await trx.deleteFrom(table).where('id', 'not in', trx.selectFrom('postings').select('id')).execute()
}
