import type { Db, Trx } from './open.ts'
import { type ReadRow, rowsAtOnce, type StoredPosting } from './readings.ts'

/** What the index keeps of a public posting, as JSON; null when it was not made yet, or otherwise than now. */
export interface StoredEntry extends Pick<StoredPosting, 'id' | 'revision' | 'listed'> {
  readonly entry: string | null
}

/** A place in the order of revisions. */
type Revised = Pick<StoredPosting, 'revision' | 'id'>

const withEntry = (db: Db | Trx, madeBy: string) =>
  db
    .selectFrom('postings')
    .leftJoin('posting_entries', (join) =>
      join
        .onRef('posting_entries.id', '=', 'postings.id')
        .onRef('posting_entries.revision', '=', 'postings.revision')
        .on('posting_entries.made_by', '=', madeBy),
    )
    .select(['postings.id', 'postings.revision', 'postings.listed', 'posting_entries.content as entry'])

/** The postings that lists hold, those that changed last first: so many, from before a place on. `madeBy` names what entries have to be made by. */
export async function listedEntries(
  db: Db | Trx,
  { before, limit, madeBy }: { readonly before: Revised | null; readonly limit: number; readonly madeBy: string },
): Promise<StoredEntry[]> {
  const listed = withEntry(db, madeBy).where('listed', '=', 1)
  const earlier = before
    ? listed.where((eb) => eb(eb.refTuple('postings.revision', 'postings.id'), '<', eb.tuple(before.revision, before.id)))
    : listed
  return earlier.orderBy('postings.revision', 'desc').orderBy('postings.id', 'desc').limit(limit).execute()
}

/** The postings that changed after a revision, or at it with a later id, in that order; those that lists no longer hold too. */
export async function entriesSince(
  db: Db | Trx,
  { after, limit, madeBy }: { readonly after: Revised; readonly limit: number; readonly madeBy: string },
): Promise<StoredEntry[]> {
  return withEntry(db, madeBy)
    .where((eb) => eb(eb.refTuple('postings.revision', 'postings.id'), '>', eb.tuple(after.revision, after.id)))
    .orderBy('postings.revision')
    .orderBy('postings.id')
    .limit(limit)
    .execute()
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
