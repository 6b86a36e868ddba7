import { PlannedAction } from '@mosaic/core/actions/schema'
import type { Session } from '@mosaic/vault/session'
import type { Db, Trx } from './open.ts'
import { openAs } from './sealed.ts'

/** A step of the plan, opened. `revision` counts from 1 and rises with every change. */
export interface ActionRow {
  readonly id: string
  readonly content: PlannedAction
  readonly createdAt: string
  readonly revision: number
}

const columns = ['id', 'content', 'created_at', 'revision'] as const
const place = (id: string) => `actions/${id}/content` as const

/** Keeps a new step of the plan. */
export async function insertAction(trx: Trx, session: Session, { id, content, createdAt }: Omit<ActionRow, 'revision'>): Promise<void> {
  const sealed = session.seal(place(id), content)
  await trx.insertInto('actions').values({ id, session_id: session.id, content: sealed, created_at: createdAt, revision: 1 }).execute()
}

/** Every step of the plan, newest first. */
export async function listActions(db: Db | Trx, session: Session): Promise<ActionRow[]> {
  const rows = await ofSession(db, session).orderBy('created_at', 'desc').orderBy('id', 'desc').execute()
  return rows.map((row) => openAction(session, row))
}

export async function findAction(db: Db | Trx, session: Session, id: string): Promise<ActionRow | undefined> {
  const row = await ofSession(db, session).where('id', '=', id).executeTakeFirst()
  return row && openAction(session, row)
}

/** Replaces what stands in a step and raises its revision; false when `revision` is no longer the stored one. */
export async function updateActionContent(
  trx: Trx,
  session: Session,
  { id, content, revision }: Omit<ActionRow, 'createdAt'>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('actions')
    .set({ content: session.seal(place(id), content), revision: revision + 1 })
    .where('session_id', '=', session.id)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function ofSession(db: Db | Trx, session: Session) {
  return db.selectFrom('actions').select(columns).where('session_id', '=', session.id)
}

function openAction(session: Session, row: { id: string; content: Uint8Array; created_at: string; revision: number }): ActionRow {
  return {
    id: row.id,
    content: openAs(session, place(row.id), row.content, PlannedAction),
    createdAt: row.created_at,
    revision: row.revision,
  }
}
