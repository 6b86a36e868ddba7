import type { RawPosting } from '@mosaic/core/postings/schema'
import { findFeedState, saveFeedState } from '@mosaic/db/feedState'
import { postingsAtOnce, see, takePostings } from '@mosaic/db/takePostings'
import type { PostingFeed } from '@mosaic/feeds/feed'
import type { Reading } from '@mosaic/feeds/reading'
import type { OpenCtx } from '../context.ts'
import { endAll } from './end.ts'
import { nextTry } from './nextTry.ts'
import { FeedState, neverRead } from './state.ts'

const windowMs = 30 * 86_400_000
/** Readings in a row that must be empty before a feed that held postings is believed to hold none. */
const emptyTimes = 3

/**
 * Reads a feed and takes in what it gives, in batches. What a feed no longer holds ends only after a reading to its end: one that is dead, cut
 * off, unreadable or suddenly empty ends nothing. Never throws for the feed: its state says what went wrong, and when it is tried again.
 */
export async function refreshFeed(ctx: OpenCtx, feed: PostingFeed, signal?: AbortSignal): Promise<FeedState> {
  const before = await findFeedState(ctx.db, feed.name, FeedState)
  const startedAt = ctx.now().toISOString()
  const standing: string[] = []
  let leftOut = 0
  const reading = ctx.feeds.startReading({
    notes: before?.notes ?? {},
    now: ctx.now,
    onStanding: (id) => standing.push(id),
    onLeftOut({ where, reason }) {
      leftOut++
      ctx.log.info('posting_left_out', { feed: feed.name, where, reason })
    },
    ...(signal ? { signal } : {}),
  })
  const given = await takeAll(ctx, feed, reading, standing)
  if (signal?.aborted) return putBack(ctx, feed, before)
  const seen = given + standing.length
  const reason = reading.missing ?? doubt(before, { seen, leftOut, isUnchanged: reading.isUnchanged })
  if (reason === null && !reading.isUnchanged) await endUnseen(ctx, feed, startedAt)
  const state: FeedState = {
    outcome: reason === null ? 'ok' : seen > 0 ? 'partial' : 'failed',
    reason,
    triedAt: startedAt,
    fullAt: reason === null && !reading.isUnchanged ? startedAt : (before?.fullAt ?? null),
    confirmedAt: reason === null ? startedAt : (before?.confirmedAt ?? null),
    nextAt: nextTry(feed, { failures: before?.failures ?? 0, isWell: reason === null, retryAt: reading.retryAt, now: ctx.now() }),
    failures: reason === null ? 0 : (before?.failures ?? 0) + 1,
    postings: reason === null && !reading.isUnchanged ? seen : (before?.postings ?? seen),
    leftOut,
    // of what was not taken in to its end, only what is known of single postings: the rest must be given again
    notes: reason === null ? reading.noted : { ...before?.notes, ...reading.noted, whole: null },
  }
  await ctx.write((trx) => saveFeedState(trx, feed.name, state, startedAt))
  ctx.log.info('feed_read', { feed: feed.name, outcome: state.outcome, postings: seen, leftOut, reason })
  return state
}

/** The program ends: that says nothing about the feed, which is due at the next start. What was taken in stays. */
async function putBack(ctx: OpenCtx, feed: PostingFeed, before: FeedState | undefined): Promise<FeedState> {
  const at = ctx.now().toISOString()
  const state = { ...(before ?? neverRead(at)), nextAt: at }
  await ctx.write((trx) => saveFeedState(trx, feed.name, state, at))
  return state
}

async function takeAll(ctx: OpenCtx, feed: PostingFeed, reading: Reading, standing: readonly string[]): Promise<number> {
  let given = 0
  let batch: RawPosting[] = []
  const flush = async () => {
    const postings = batch
    batch = []
    await ctx.write((trx) => takePostings(trx, { source: feed.name, postings, at: ctx.now().toISOString() }))
    given += postings.length
  }
  try {
    for await (const posting of feed.load(reading)) {
      batch.push(posting)
      if (batch.length === postingsAtOnce) await flush()
    }
  } catch (error) {
    if (!reading.stopsHere(error)) ctx.log.error('feed_stopped', error, { feed: feed.name })
  }
  await flush()
  for (let from = 0; from < standing.length; from += postingsAtOnce)
    await ctx.write((trx) => see(trx, standing.slice(from, from + postingsAtOnce), ctx.now().toISOString()))
  return given
}

/** Why a reading that came to its end is not believed to be all there is; null when it is. */
function doubt(
  before: FeedState | undefined,
  { seen, leftOut, isUnchanged }: { seen: number; leftOut: number; isUnchanged: boolean },
): string | null {
  if (isUnchanged) return null
  if (leftOut > seen) return `${leftOut} of its ${leftOut + seen} postings could not be read: its format may have changed.`
  if (seen === 0 && before !== undefined && before.postings > 0 && before.failures < emptyTimes - 1)
    return `It gave no posting at all, and ${before.postings} before.`
  return null
}

/** A feed of everything ends what it no longer holds; a window ends what has not come by for a month. */
function endUnseen(ctx: OpenCtx, feed: PostingFeed, startedAt: string): Promise<number> {
  const unseenSince = feed.covers === 'all' ? startedAt : new Date(Date.parse(startedAt) - windowMs).toISOString()
  return endAll(ctx, { source: feed.name, unseenSince })
}
