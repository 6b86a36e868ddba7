import { purgeExpired } from '@mosaic/db/sessions'
import type { OpenCtx } from '../context.ts'

const batch = 200

/** Deletes every session whose end has passed, in batches, files included. Safe to repeat; needs nobody's key. Gives how many went. */
export async function purge(ctx: OpenCtx): Promise<number> {
  let gone = 0
  for (;;) {
    const { sessions, filePaths } = await ctx.write((trx) => purgeExpired(trx, ctx.now().toISOString(), batch))
    for (const path of filePaths) await ctx.files.remove(path)
    gone += sessions
    if (sessions < batch) return gone
  }
}
