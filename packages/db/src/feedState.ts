import type { z } from 'zod'
import type { Db, Trx } from './open.ts'

/** The row that counts changes of all postings together: whoever changes any takes it first, so that they go one after the other. */
const everything = 'all'

/** The revision of all public postings together: raised by every transaction that changes one, 0 before the first. */
export async function feedRevision(db: Db | Trx): Promise<number> {
  const { revision } = await db
    .selectFrom('feed_state')
    .select((eb) => eb.fn.max<number | null>('revision').as('revision'))
    .executeTakeFirstOrThrow()
  return revision ?? 0
}

/** The revision that this transaction stamps what it changes with. */
export async function raiseRevision(trx: Trx, at: string): Promise<number> {
  const first = (await feedRevision(trx)) + 1
  const { revision } = await trx
    .insertInto('feed_state')
    .values({ name: everything, revision: first, refreshed_at: at, content: null })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((eb) => ({ revision: eb('feed_state.revision', '+', 1), refreshed_at: at })),
    )
    .returning('revision')
    .executeTakeFirstOrThrow()
  return revision
}

/** What is remembered of a feed, undefined before its first reading. */
export async function findFeedState<T>(db: Db | Trx, name: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const row = await db.selectFrom('feed_state').select('content').where('name', '=', name).executeTakeFirst()
  return row?.content ? schema.parse(JSON.parse(row.content)) : undefined
}

/** What is remembered of every feed, by name. */
export async function listFeedStates<T>(db: Db | Trx, schema: z.ZodType<T>): Promise<{ name: string; state: T }[]> {
  const rows = await db.selectFrom('feed_state').select(['name', 'content']).where('content', 'is not', null).orderBy('name').execute()
  return rows.map((row) => ({ name: row.name, state: schema.parse(JSON.parse(row.content ?? 'null')) }))
}

export async function saveFeedState(trx: Trx, name: string, state: unknown, at: string): Promise<void> {
  const content = JSON.stringify(state)
  await trx
    .insertInto('feed_state')
    .values({ name, revision: 0, refreshed_at: at, content })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ refreshed_at: at, content }))
    .execute()
}

/** Forgets what is remembered of a feed: its next reading begins anew. */
export async function deleteFeedState(trx: Trx, name: string): Promise<void> {
  await trx.deleteFrom('feed_state').where('name', '=', name).where('name', '<>', everything).execute()
}
