import { purgeAnswers } from '@mosaic/db/idempotency'
import { purgeExpiredKeys } from '@mosaic/db/keys'
import { checkpoint } from '@mosaic/db/open'
import { purgeExpired } from '@mosaic/db/sessions'
import type { OpenCtx } from '../context.ts'
import { removeFiles } from '../uploads/removeFiles.ts'

const batch = 200
const answersKeptMs = 86_400_000

/**
 * Deletes every session whose end has passed, in batches, files included; then keys and stored answers whose own time is over.
 * Safe to repeat; needs nobody's key. Gives how many sessions went.
 */
export async function purge(ctx: OpenCtx): Promise<number> {
  const now = ctx.now()
  let gone = 0
  for (;;) {
    const { ids, filePaths } = await ctx.write((trx) => purgeExpired(trx, now.toISOString(), batch))
    await removeFiles(ctx, filePaths)
    gone += ids.length
    if (ids.length < batch) break
  }
  await ctx.write((trx) => purgeExpiredKeys(trx, now.toISOString()))
  await ctx.write((trx) => purgeAnswers(trx, new Date(now.getTime() - answersKeptMs).toISOString()))
  if (gone > 0) await checkpoint(ctx.db)
  return gone
}
