import type { Session } from '@mosaic/vault/session'
import type { z } from 'zod'
import type { Db, Trx } from './open.ts'
import { openAs } from './sealed.ts'

/** Tables of things that change over time, each as one sealed content with a revision. */
type Table = 'actions' | 'applications'

/** One of them, opened. `revision` counts from 1 and rises with every change. */
export interface Revised<T> {
  readonly id: string
  readonly content: T
  readonly createdAt: string
  readonly revision: number
}

const placeIn = (table: Table, id: string) => `${table}/${id}/content` as const

/** What a new row of these tables holds beside columns of its own. */
export function firstRevision(session: Session, table: Table, { id, content, createdAt }: Omit<Revised<unknown>, 'revision'>) {
  return { id, session_id: session.id, content: session.seal(placeIn(table, id), content), created_at: createdAt, revision: 1 }
}

/** Everything that the session has there, newest first. */
export async function listRevised<T>(db: Db | Trx, session: Session, table: Table, schema: z.ZodType<T>): Promise<Revised<T>[]> {
  const rows = await ofSession(db, session, table).orderBy('created_at', 'desc').orderBy('id', 'desc').execute()
  return rows.map((row) => openRevised(session, table, row, schema))
}

export async function findRevised<T>(
  db: Db | Trx,
  session: Session,
  table: Table,
  id: string,
  schema: z.ZodType<T>,
): Promise<Revised<T> | undefined> {
  const row = await ofSession(db, session, table).where('id', '=', id).executeTakeFirst()
  return row && openRevised(session, table, row, schema)
}

/** Replaces the content and raises the revision; false when `revision` is no longer the stored one. */
export async function replaceContent(
  trx: Trx,
  session: Session,
  table: Table,
  { id, content, revision }: Omit<Revised<unknown>, 'createdAt'>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable(table)
    .set({ content: session.seal(placeIn(table, id), content), revision: revision + 1 })
    .where('session_id', '=', session.id)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export function ofSession(db: Db | Trx, session: Session, table: Table) {
  return db.selectFrom(table).select(['id', 'content', 'created_at', 'revision']).where('session_id', '=', session.id)
}

type Row = { id: string; content: Uint8Array; created_at: string; revision: number }

export function openRevised<T>(session: Session, table: Table, row: Row, schema: z.ZodType<T>): Revised<T> {
  const content = openAs(session, placeIn(table, row.id), row.content, schema)
  return { id: row.id, content, createdAt: row.created_at, revision: row.revision }
}
