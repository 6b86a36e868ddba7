import { optimiseDatabase } from '@mosaic/db/maintenance'
import { checkpoint } from '@mosaic/db/open'
import { dropLostReadings } from '@mosaic/db/readings'
import type { OpenCtx } from '../context.ts'

/** Forgets readings of postings that are gone, refreshes the planner's statistics and empties SQLite's log. */
export async function optimise(ctx: OpenCtx): Promise<void> {
  await ctx.write(dropLostReadings)
  await optimiseDatabase(ctx.db)
  await checkpoint(ctx.db)
}
