import { knownFilePaths } from '@mosaic/db/uploads'
import type { OpenCtx } from '../context.ts'

/** Files younger than this may belong to an upload whose row is not written yet. */
const settlingMs = 3_600_000

/** Removes sealed files that no row knows (what a crash left). Gives how many went. */
export async function sweep(ctx: OpenCtx): Promise<number> {
  const known = await knownFilePaths(ctx.db)
  const settled = ctx.now().getTime() - settlingMs
  let gone = 0
  for await (const { key, modifiedAt } of ctx.files.list()) {
    if (known.has(key) || modifiedAt.getTime() > settled) continue
    await ctx.files.remove(key)
    gone++
  }
  return gone
}
