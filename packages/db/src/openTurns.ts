import type { Session } from '@mosaic/vault/session'
import type { z } from 'zod'
import type { Db, Trx } from './open.ts'
import { openAs } from './sealed.ts'

/** A turn that was acknowledged and waits for its answer. */
export interface OpenTurn<Content> {
  readonly id: string
  readonly content: Content
  /** Until when somebody is at it. */
  readonly leaseUntil: string
  readonly createdAt: string
}

const place = (id: string) => `open_turns/${id}/content` as const

export async function insertOpenTurn(trx: Trx, session: Session, { id, content, leaseUntil, createdAt }: OpenTurn<unknown>): Promise<void> {
  await trx
    .insertInto('open_turns')
    .values({ id, session_id: session.id, created_at: createdAt, lease_until: leaseUntil, content: session.seal(place(id), content) })
    .execute()
}

/** The turns that wait, oldest first. */
export async function listOpenTurns<Content>(db: Db | Trx, session: Session, schema: z.ZodType<Content>): Promise<OpenTurn<Content>[]> {
  const rows = await db
    .selectFrom('open_turns')
    .select(['id', 'content', 'lease_until', 'created_at'])
    .where('session_id', '=', session.id)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    content: openAs(session, place(row.id), row.content, schema),
    leaseUntil: row.lease_until,
    createdAt: row.created_at,
  }))
}

/** Says that somebody is still at it. */
export async function keepOpenTurn(trx: Trx, session: Session, id: string, leaseUntil: string): Promise<void> {
  await trx.updateTable('open_turns').set({ lease_until: leaseUntil }).where('session_id', '=', session.id).where('id', '=', id).execute()
}

/** Takes a turn off the list; false when somebody else did. */
export async function closeOpenTurn(trx: Trx, session: Session, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom('open_turns').where('session_id', '=', session.id).where('id', '=', id).executeTakeFirst()
  return numDeletedRows === 1n
}
