import { Fact } from '@mosaic/core/facts/schema'
import type { Session } from '@mosaic/vault/session'
import type { Db, Trx } from './open.ts'
import { openAs } from './sealed.ts'

const rowsAtOnce = 500
const contentOf = (id: string) => `facts/${id}/content` as const

/** Adds facts; raise the revision with `bumpFactsRevision` in the same transaction. Facts are never changed, only superseded. */
export async function insertFacts(trx: Trx, session: Session, facts: readonly Fact[]): Promise<void> {
  const rows = facts.map((fact) => ({
    id: fact.id,
    session_id: session.id,
    content: session.seal(contentOf(fact.id), fact),
    created_at: fact.createdAt,
  }))
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await trx
      .insertInto('facts')
      .values(rows.slice(start, start + rowsAtOnce))
      .execute()
  }
}

/** Every fact of the session, superseded ones too, in the order they were made. */
export async function listFacts(db: Db | Trx, session: Session): Promise<Fact[]> {
  const rows = await db
    .selectFrom('facts')
    .select(['id', 'content'])
    .where('session_id', '=', session.id)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => openAs(session, contentOf(row.id), row.content, Fact))
}

export async function findFact(db: Db | Trx, session: Session, id: string): Promise<Fact | undefined> {
  const row = await db.selectFrom('facts').select('content').where('session_id', '=', session.id).where('id', '=', id).executeTakeFirst()
  return row && openAs(session, contentOf(id), row.content, Fact)
}

/** Removes facts for good, as when the file that they were quoted from goes. Raise the revision with it. */
export async function deleteFacts(trx: Trx, session: Session, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += rowsAtOnce) {
    await trx
      .deleteFrom('facts')
      .where('session_id', '=', session.id)
      .where('id', 'in', ids.slice(start, start + rowsAtOnce))
      .execute()
  }
}
