import { type Ending, endPostings, forgetEnded } from '@mosaic/db/endPostings'
import { deleteFeedState, listFeedStates } from '@mosaic/db/feedState'
import { postingsAtOnce } from '@mosaic/db/takePostings'
import type { OpenCtx } from '../context.ts'
import { FeedState } from './state.ts'

/** Ended postings are kept this long for people who kept them. */
const endedKeptMs = 90 * 86_400_000
/** What `mosaic postings import` took in is no feed, and stays until a newer file leaves it out. */
export const importPrefix = 'import:'

/** Ends all postings that match, in batches, and gives how many. */
export async function endAll(ctx: OpenCtx, ending: Ending): Promise<number> {
  let ended = 0
  for (;;) {
    const count = await ctx.write((trx) => endPostings(trx, ending, ctx.now().toISOString()))
    ended += count
    if (count < postingsAtOnce) return ended
  }
}

/** Ends postings whose own last day is over, and forgets those that ended long ago. Safe to repeat; gives how many ended. */
export async function endOver(ctx: OpenCtx): Promise<number> {
  const ended = await endAll(ctx, { validUntil: ctx.now().toISOString() })
  const before = new Date(ctx.now().getTime() - endedKeptMs).toISOString()
  while ((await ctx.write((trx) => forgetEnded(trx, before))) === postingsAtOnce);
  return ended
}

/** Ends the postings of feeds that are not named any more: nobody would tell when they end. */
export async function retireFeeds(ctx: OpenCtx): Promise<void> {
  const states = await listFeedStates(ctx.db, FeedState)
  const kept = new Set([
    ...ctx.feeds.named.map(({ name }) => name),
    ...states.map(({ name }) => name).filter((name) => name.startsWith(importPrefix)),
  ])
  await endAll(ctx, { sourcesBut: [...kept] })
  for (const { name } of states) if (!kept.has(name)) await ctx.write((trx) => deleteFeedState(trx, name))
}
