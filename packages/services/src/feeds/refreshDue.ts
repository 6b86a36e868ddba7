import { findFeedState, saveFeedState } from '@mosaic/db/feedState'
import type { PostingFeed } from '@mosaic/feeds/feed'
import type { OpenCtx } from '../context.ts'
import { refreshFeed } from './refresh.ts'
import { FeedState } from './state.ts'

/** For so long a feed belongs to whoever began to read it. */
const leaseMs = 15 * 60_000

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
    await saveFeedState(trx, feed.name, { ...(state ?? unread(at)), nextAt } satisfies FeedState, at)
    return true
  })
}

function unread(triedAt: string): FeedState {
  return {
    outcome: 'partial',
    reason: 'It is being read for the first time.',
    triedAt,
    fullAt: null,
    confirmedAt: null,
    nextAt: null,
    failures: 0,
    postings: 0,
    leftOut: 0,
    notes: {},
  }
}
