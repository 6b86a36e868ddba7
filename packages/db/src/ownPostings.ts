import type { Session } from '@mosaic/vault/session'
import type { z } from 'zod'
import type { Db, Trx } from './open.ts'
import { openAs } from './sealed.ts'

const place = (id: string) => `own_postings/${id}/content` as const

/** Keeps a posting that the person brought; `id` is the posting's own. */
export async function insertOwnPosting(
  trx: Trx,
  session: Session,
  posting: { id: string; content: unknown; createdAt: string },
): Promise<void> {
  await trx
    .insertInto('own_postings')
    .values({
      id: posting.id,
      session_id: session.id,
      mark: session.mark(posting.id),
      content: session.seal(place(posting.id), posting.content),
      created_at: posting.createdAt,
    })
    .execute()
}

/** The person's postings, newest first. */
export async function listOwnPostings<T>(db: Db | Trx, session: Session, schema: z.ZodType<T>): Promise<T[]> {
  const rows = await db
    .selectFrom('own_postings')
    .select(['id', 'content'])
    .where('session_id', '=', session.id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => openAs(session, place(row.id), row.content, schema))
}

export async function findOwnPosting<T>(db: Db | Trx, session: Session, id: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const row = await db
    .selectFrom('own_postings')
    .select('content')
    .where('session_id', '=', session.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && openAs(session, place(id), row.content, schema)
}

/** Puts other content in the place of what is kept of a posting; false when there is none. */
export async function updateOwnPosting(trx: Trx, session: Session, { id, content }: { id: string; content: unknown }): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('own_postings')
    .set({ content: session.seal(place(id), content) })
    .where('session_id', '=', session.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Removes one of the person's postings; false when there was none. */
export async function deleteOwnPosting(trx: Trx, session: Session, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('own_postings')
    .where('session_id', '=', session.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
