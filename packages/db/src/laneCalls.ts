import type { Session } from '@mosaic/vault/session'
import type { z } from 'zod'
import type { Db, Trx } from './open.ts'
import { type Page, requireSeen } from './page.ts'
import { openAs } from './sealed.ts'

/** One request to a lane: what was sent, and what it came to. */
export interface LaneCall<Content, Spent> {
  readonly id: string
  readonly content: Content
  readonly spent: Spent
  readonly createdAt: string
}

const contentOf = (id: string) => `lane_calls/${id}/content` as const
const spentOf = (id: string) => `lane_calls/${id}/spent` as const

export async function insertLaneCall(
  trx: Trx,
  session: Session,
  { id, content, spent, createdAt }: LaneCall<unknown, unknown>,
): Promise<void> {
  await trx
    .insertInto('lane_calls')
    .values({
      id,
      session_id: session.id,
      created_at: createdAt,
      content: session.seal(contentOf(id), content),
      spent: session.seal(spentOf(id), spent),
    })
    .execute()
}

/** Says what a request came to. */
export async function settleLaneCall(trx: Trx, session: Session, id: string, spent: unknown): Promise<void> {
  await trx
    .updateTable('lane_calls')
    .set({ spent: session.seal(spentOf(id), spent) })
    .where('session_id', '=', session.id)
    .where('id', '=', id)
    .execute()
}

/** What the requests since an instant came to; what was sent stays sealed. */
export async function listSpent<Spent>(db: Db | Trx, session: Session, schema: z.ZodType<Spent>, since: string): Promise<Spent[]> {
  const rows = await db
    .selectFrom('lane_calls')
    .select(['id', 'spent'])
    .where('session_id', '=', session.id)
    .where('created_at', '>=', since)
    .execute()
  return rows.map((row) => openAs(session, spentOf(row.id), row.spent, schema))
}

/** The newest requests first; the cursor is the id of the last one seen. @throws Failure `invalid` for one that names none of them. */
export async function listLaneCalls<Content, Spent>(
  db: Db | Trx,
  session: Session,
  schemas: { readonly content: z.ZodType<Content>; readonly spent: z.ZodType<Spent> },
  { cursor, limit = 50 }: Page,
): Promise<LaneCall<Content, Spent>[]> {
  if (cursor) await requireSeen(db, session, 'lane_calls', cursor)
  // ids are made in the order of time
  let query = db
    .selectFrom('lane_calls')
    .select(['id', 'content', 'spent', 'created_at'])
    .where('session_id', '=', session.id)
    .orderBy('id', 'desc')
    .limit(limit)
  if (cursor) query = query.where('id', '<', cursor)
  const rows = await query.execute()
  return rows.map((row) => ({
    id: row.id,
    content: openAs(session, contentOf(row.id), row.content, schemas.content),
    spent: openAs(session, spentOf(row.id), row.spent, schemas.spent),
    createdAt: row.created_at,
  }))
}
