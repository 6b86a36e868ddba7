import type { Db, Trx } from './open.ts'

export interface Feedback {
  readonly id: string
  readonly text: string
  readonly page: string
  readonly createdAt: string
}

/** Keeps a word for the operator; nothing ties it to a session. */
export async function insertFeedback(trx: Trx, { id, text, page, createdAt }: Feedback): Promise<void> {
  await trx.insertInto('feedback').values({ id, text, page, created_at: createdAt }).execute()
}

/** The newest words first. */
export async function listFeedback(db: Db | Trx, limit: number): Promise<Feedback[]> {
  const rows = await db.selectFrom('feedback').selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute()
  return rows.map(({ id, text, page, created_at }) => ({ id, text, page, createdAt: created_at }))
}
