import type { SessionView } from '@mosaic/core/views/session'
import { extendSession as moveExpiry } from '@mosaic/db/sessions'
import type { Ctx } from '../context.ts'
import { getSession } from './reads.ts'

const dayMs = 86_400_000

/** Moves the end to `limits.sessionDays` from now: only its owner's wish does that, mere use never. */
export async function extendSession(ctx: Ctx): Promise<SessionView> {
  const expiresAt = new Date(ctx.now().getTime() + ctx.limits.sessionDays * dayMs).toISOString()
  return ctx.write(async (trx) => {
    await moveExpiry(trx, ctx.session, expiresAt)
    return getSession(ctx, trx)
  })
}
