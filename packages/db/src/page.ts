import { Failure } from '@mosaic/core/failure'
import type { Session } from '@mosaic/vault/session'
import type { Db, Trx } from './open.ts'

/** Which part of a list is wanted: at most `limit` rows, those after the row whose id is `cursor`. Without either, all of it. */
export interface Page {
  readonly limit?: number | undefined
  readonly cursor?: string | null | undefined
}

/** What a cursor is answered with that names nothing of this list. */
export const strayCursor = () =>
  new Failure('invalid', 'This cursor is not one of ours. Start from the first page.', { fields: { cursor: 'unknown' } })

/** @throws Failure `invalid` for a cursor that names no row of the session: an empty page would say that the list has ended. */
export async function requireSeen(db: Db | Trx, session: Session, table: 'lane_calls' | 'resume_versions', cursor: string): Promise<void> {
  const row = await db.selectFrom(table).select('id').where('session_id', '=', session.id).where('id', '=', cursor).executeTakeFirst()
  if (!row) throw strayCursor()
}
