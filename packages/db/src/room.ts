import type { Session } from '@mosaic/vault/session'
import type { Db, Trx } from './open.ts'
import type { sessionTables } from './types.ts'

/** How many rows a session has in a table. */
export async function countRows(db: Db | Trx, session: Session, table: (typeof sessionTables)[number]): Promise<number> {
  const { count } = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number | bigint | string>().as('count'))
    .where('session_id', '=', session.id)
    .executeTakeFirstOrThrow()
  return Number(count)
}
