import type { Db, Trx } from './open.ts'
import { type ReadRow, rowsAtOnce, type StoredPosting } from './readings.ts'

/** What the index keeps of a public posting, as JSON; null when it was not made yet, or otherwise than now. */
export interface StoredEntry extends Pick<StoredPosting, 'id' | 'revision' | 'listed'> {
  readonly entry: string | null
}

/** A place in the order of revisions. */
export type Revised = Pick<StoredPosting, 'revision' | 'id'>
interface Part {
  readonly after: Revised
  readonly limit: number
  /** Names what an entry has to be made by. */
  readonly madeBy: string
}

const withEntry = (db: Db | Trx, { after, limit, madeBy }: Part) =>
  db
    .selectFrom('postings')
    .leftJoin('posting_entries', (join) =>
      join
        .onRef('posting_entries.id', '=', 'postings.id')
        .onRef('posting_entries.revision', '=', 'postings.revision')
        .on('posting_entries.made_by', '=', madeBy),
    )
    .select(['postings.id', 'postings.revision', 'postings.listed', 'posting_entries.content as entry'])
    .where((eb) => eb(eb.refTuple('postings.revision', 'postings.id'), '>', eb.tuple(after.revision, after.id)))
    .orderBy('postings.revision')
    .orderBy('postings.id')
    .limit(limit)

/** The next postings that lists hold, by revision, then by id. */
export async function listedEntries(db: Db | Trx, part: Part): Promise<StoredEntry[]> {
  return withEntry(db, part).where('listed', '=', 1).execute()
}

/** The postings that changed after a revision, or at it with a later id, in that order; those that lists no longer hold too. */
export async function entriesSince(db: Db | Trx, part: Part): Promise<StoredEntry[]> {
  return withEntry(db, part).execute()
}

/** Keeps what the index keeps of postings, in the place of earlier entries. */
export async function saveEntries(trx: Trx, entries: readonly ReadRow[], madeBy: string): Promise<void> {
  for (let start = 0; start < entries.length; start += rowsAtOnce)
    await trx
      .insertInto('posting_entries')
      .values(entries.slice(start, start + rowsAtOnce).map(({ id, revision, content }) => ({ id, revision, content, made_by: madeBy })))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          revision: eb.ref('excluded.revision'),
          made_by: eb.ref('excluded.made_by'),
          content: eb.ref('excluded.content'),
        })),
      )
      .execute()
}
