import { optimiseDatabase } from '@mosaic/db/maintenance'
import { checkpoint } from '@mosaic/db/open'
import type { OpenCtx } from '../context.ts'

/** Refreshes the planner's statistics and empties SQLite's log. */
export async function optimise(ctx: OpenCtx): Promise<void> {
  await optimiseDatabase(ctx.db)
  await checkpoint(ctx.db)
}
