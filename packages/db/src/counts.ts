import type { Db, Trx } from './open.ts'

/** Counts one step of somebody's journey on a day (`2026-11-24`); nothing says whose. */
export async function countStep(trx: Trx, day: string, name: string): Promise<void> {
  await trx
    .insertInto('daily_counts')
    .values({ day, name, count: 1 })
    .onConflict((conflict) => conflict.columns(['day', 'name']).doUpdateSet((eb) => ({ count: eb('daily_counts.count', '+', 1) })))
    .execute()
}

/** Adds to a day's sum unless it would pass `atMost`; false when it would. Less than nothing gives back what was reserved. */
export async function addToDay(trx: Trx, day: string, name: string, by: number, atMost: number | null = null): Promise<boolean> {
  if (atMost !== null && by > atMost) return false
  const { numInsertedOrUpdatedRows = 0n } = await trx
    .insertInto('daily_counts')
    .values({ day, name, count: by })
    .onConflict((conflict) => {
      const added = conflict.columns(['day', 'name']).doUpdateSet((eb) => ({ count: eb('daily_counts.count', '+', by) }))
      return atMost === null ? added : added.where('daily_counts.count', '<=', atMost - by)
    })
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

/** The counts of the days from `from` to `to`, both included, by day and name. */
export async function listCounts(db: Db | Trx, from: string, to: string): Promise<{ day: string; name: string; count: number }[]> {
  return db
    .selectFrom('daily_counts')
    .select(['day', 'name', 'count'])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .orderBy('name')
    .execute()
}
