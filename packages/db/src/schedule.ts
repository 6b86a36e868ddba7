import type { Db, Trx } from './open.ts'

/** Takes a run of a schedule upon this instance; false when another one has it. */
export async function startRun(db: Db | Trx, run: { name: string; slot: string; startedAt: string }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('schedule_runs')
    .values({ name: run.name, slot: run.slot, started_at: run.startedAt, finished_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function finishRun(db: Db | Trx, run: { name: string; slot: string; finishedAt: string }): Promise<void> {
  await db
    .updateTable('schedule_runs')
    .set({ finished_at: run.finishedAt })
    .where('name', '=', run.name)
    .where('slot', '=', run.slot)
    .execute()
}

/** The newest slot of a schedule that anybody took, and when it ended; undefined before the first. */
export async function lastRun(db: Db | Trx, name: string): Promise<{ slot: string; finishedAt: string | null } | undefined> {
  const row = await db
    .selectFrom('schedule_runs')
    .select(['slot', 'finished_at'])
    .where('name', '=', name)
    .orderBy('slot', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { slot: row.slot, finishedAt: row.finished_at }
}

/** The first slot of a schedule since one last came to its end: from then on all have failed, or one is under way. Null when the newest did. */
export async function unfinishedSince(db: Db | Trx, name: string): Promise<string | null> {
  const done = db.selectFrom('schedule_runs').where('name', '=', name).where('finished_at', 'is not', null)
  const row = await db
    .selectFrom('schedule_runs')
    .select((eb) => eb.fn.min<string | null>('slot').as('slot'))
    .where('name', '=', name)
    .where('slot', '>', (eb) =>
      eb.fn.coalesce(
        done.select((of) => of.fn.max<string | null>('slot').as('slot')),
        eb.val(''),
      ),
    )
    .executeTakeFirstOrThrow()
  return row.slot
}

/** Forgets runs of before an instant. */
export async function purgeRuns(db: Db | Trx, before: string): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('schedule_runs').where('slot', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
