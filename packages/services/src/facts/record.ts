import type { Fact } from '@mosaic/core/facts/schema'
import { insertFacts } from '@mosaic/db/facts'
import type { Trx } from '@mosaic/db/open'
import { bumpFactsRevision } from '@mosaic/db/sessions'
import type { Ctx } from '../context.ts'
import { requireRoom } from '../room.ts'
import { takeSnapshot } from './snapshot.ts'

/** Stores facts and, in the same transaction, the snapshot of what is now known: the history behind gauges and Delta. @throws Failure `over_quota`. */
export async function recordFacts(ctx: Ctx, trx: Trx, facts: readonly Fact[]): Promise<void> {
  if (facts.length === 0) return
  await insertFacts(trx, ctx.session, facts)
  await requireRoom(ctx, trx, 'facts')
  await bumpFactsRevision(trx, ctx.session)
  await takeSnapshot(ctx, trx)
}
