import { findFeedState, saveFeedState } from '@mosaic/db/feedState'
import type { PostingFeed } from '@mosaic/feeds/feed'
import type { OpenCtx } from '../context.ts'
import { refreshFeed } from './refresh.ts'
import { FeedState, neverRead } from './state.ts'

/** For so long a feed belongs to whoever began to read it: the largest boards take 45 minutes at two postings a second. */
const leaseMs = 60 * 60_000

/** Reads every feed whose time has come, one after the other; what another instance is reading is left to it. Safe to repeat. */
export async function refreshDue(ctx: OpenCtx, signal?: AbortSignal): Promise<void> {
  for (const feed of ctx.feeds.named) if (!signal?.aborted && (await claim(ctx, feed))) await refreshFeed(ctx, feed, signal)
}

function claim(ctx: OpenCtx, feed: PostingFeed): Promise<boolean> {
  if (feed.everyMinutes === null) return Promise.resolve(false)
  return ctx.write(async (trx) => {
    const now = ctx.now()
    const at = now.toISOString()
    const state = await findFeedState(trx, feed.name, FeedState)
    if (state?.nextAt && state.nextAt > at) return false
    const nextAt = new Date(now.getTime() + leaseMs).toISOString()
    await saveFeedState(trx, feed.name, { ...(state ?? neverRead(at)), nextAt } satisfies FeedState, at)
    return true
  })
}
