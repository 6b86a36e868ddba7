import { removeKey } from '@mosaic/db/keys'
import type { Ctx } from '../context.ts'
import { currentKey } from './keys.ts'

/** This device forgets: its key is taken back while another still opens the session; the last one, and one that only looks, only leave the browser. */
export async function leaveSession(ctx: Ctx, current: string | null): Promise<null> {
  if (ctx.session.scope === 'read') return null
  const { id } = await currentKey(ctx, current)
  return ctx.write(async (trx) => {
    await removeKey(trx, ctx.session, id, ctx.now().toISOString())
    return null
  })
}
