import type { OutsideLane } from '@mosaic/core/lane/reasons'
import type { Trx } from '@mosaic/db/open'
import { readUserData } from '@mosaic/db/sessions'
import type { Ctx } from '../context.ts'
import { Preferences } from '../session/preferences.ts'
import { agreedLane } from './terms.ts'

/** Whether the person agrees to a lane as of this transaction: what it says after they withdrew is not taken in, whenever the words were sent. */
export async function isAgreed(ctx: Ctx, trx: Trx, lane: OutsideLane): Promise<boolean> {
  const preferences = await readUserData(trx, ctx.session, Preferences)
  return agreedLane(ctx.lanes, preferences?.agreement ?? null)?.model.lane === lane
}
