import type { Session } from '@mosaic/vault/session'
import type { z } from 'zod'
import type { Db, Trx } from './open.ts'
import { type Page, strayCursor } from './page.ts'
import { openAs } from './sealed.ts'
import { lockSession } from './sessions.ts'

type Log = 'turns' | 'coach_transitions'

/** An entry of a log, opened. Positions count from 1 without a gap. */
export interface Entry<T> {
  readonly id: string
  readonly position: number
  readonly content: T
  readonly createdAt: string
}

const contentOf = (log: Log, id: string) => `${log}/${id}/content` as const

/** Adds an entry at the end of a session's log and returns its position. */
export async function append(trx: Trx, session: Session, log: Log, entry: Omit<Entry<unknown>, 'position'>): Promise<number> {
  await lockSession(trx, session)
  const { last } = await trx
    .selectFrom(log)
    .select((eb) => eb.fn.max<number | null>('position').as('last'))
    .where('session_id', '=', session.id)
    .executeTakeFirstOrThrow()
  const position = (last ?? 0) + 1
  const content = session.seal(contentOf(log, entry.id), entry.content)
  await trx.insertInto(log).values({ id: entry.id, session_id: session.id, created_at: entry.createdAt, position, content }).execute()
  return position
}

/** The entries after a position, the oldest first. */
export async function listOldest<T>(
  db: Db | Trx,
  session: Session,
  log: Log,
  schema: z.ZodType<T>,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<Entry<T>[]> {
  const rows = await ofSession(db, session, log).where('position', '>', after).orderBy('position').limit(limit).execute()
  return rows.map((row) => openEntry(session, log, row, schema))
}

/** The newest entries first; the cursor is the id of the last entry seen. */
export async function listNewest<T>(db: Db | Trx, session: Session, log: Log, schema: z.ZodType<T>, page: Page): Promise<Entry<T>[]> {
  let query = ofSession(db, session, log).orderBy('position', 'desc')
  if (page.cursor) query = query.where('position', '<', await positionOf(db, session, log, page.cursor))
  if (page.limit !== undefined) query = query.limit(page.limit)
  const rows = await query.execute()
  return rows.map((row) => openEntry(session, log, row, schema))
}

function ofSession(db: Db | Trx, session: Session, log: Log) {
  return db.selectFrom(log).select(['id', 'position', 'content', 'created_at']).where('session_id', '=', session.id)
}

type Row = { id: string; position: number; content: Uint8Array; created_at: string }

function openEntry<T>(session: Session, log: Log, row: Row, schema: z.ZodType<T>): Entry<T> {
  const content = openAs(session, contentOf(log, row.id), row.content, schema)
  return { id: row.id, position: row.position, content, createdAt: row.created_at }
}

/** @throws Failure `invalid` for an entry that is not there: an empty page would say that the list has ended. */
async function positionOf(db: Db | Trx, session: Session, log: Log, id: string): Promise<number> {
  const row = await db.selectFrom(log).select('position').where('session_id', '=', session.id).where('id', '=', id).executeTakeFirst()
  if (!row) throw strayCursor()
  return row.position
}
