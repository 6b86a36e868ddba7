import type { Db, Trx } from '@mosaic/db/open'
import type { Ctx } from '../context.ts'
import { readPreferences } from './reads.ts'

/** Gives the calendar day (`2026-11-24`) of an instant where the person is. */
export async function dayOfInstant(ctx: Ctx, db: Db | Trx = ctx.db): Promise<(instant: string) => string> {
  const { timeZone } = await readPreferences(ctx, db)
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  return (instant) => format.format(new Date(instant))
}

/** Today, where the person is. */
export async function todayOf(ctx: Ctx, db: Db | Trx = ctx.db): Promise<string> {
  return (await dayOfInstant(ctx, db))(ctx.now().toISOString())
}
