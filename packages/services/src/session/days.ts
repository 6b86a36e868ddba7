import type { Db, Trx } from '@mosaic/db/open'
import { LRUCache } from 'lru-cache'
import type { Ctx } from '../context.ts'
import { readPreferences } from './reads.ts'

/** Making one takes longer than everything else that a request does with days. */
const formats = new LRUCache<string, Intl.DateTimeFormat>({ max: 100 })

/** Gives the calendar day (`2026-11-24`) of an instant in a time zone. */
export function daysIn(timeZone: string): (instant: string) => string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  formats.set(timeZone, format)
  return (instant) => format.format(new Date(instant))
}

/** Gives the calendar day of an instant where the person is. */
export async function dayOfInstant(ctx: Ctx, db: Db | Trx = ctx.db): Promise<(instant: string) => string> {
  return daysIn((await readPreferences(ctx, db)).timeZone)
}

/** Today, where the person is. */
export async function todayOf(ctx: Ctx, db: Db | Trx = ctx.db): Promise<string> {
  return (await dayOfInstant(ctx, db))(ctx.now().toISOString())
}
