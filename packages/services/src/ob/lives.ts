import type { Opportunity, PostingLife, PostingSource } from '@mosaic/core/views/ob'
import { livesOf, type PostingLife as StoredLife } from '@mosaic/db/postings'
import type { OpenCtx } from '../context.ts'
import type { FeedHealth } from '../feeds/health.ts'

/** Longer than that without a word from its source, nobody knows whether a posting still stands. */
const unsureAfterMs = 3 * 86_400_000

/** One opportunity, with how it stands. */
export async function withLife<T extends Opportunity>(ctx: OpenCtx, opportunity: T): Promise<T> {
  const [one = opportunity] = await withLives(ctx, [opportunity])
  return one
}

/** The same opportunities, each public one with how long it is known and whether it still stands. */
export async function withLives<T extends Opportunity>(ctx: OpenCtx, opportunities: readonly T[]): Promise<T[]> {
  const real = opportunities.filter(({ sample, own }) => !sample && !own)
  if (real.length === 0) return [...opportunities]
  const lives = await livesOf(
    ctx.db,
    real.map(({ jobId }) => jobId),
  )
  const sources = new Map((await ctx.sources(ctx)).map((feed) => [feed.name, feed]))
  return opportunities.map((opportunity) => {
    const life = lives.get(opportunity.jobId)
    if (!life || opportunity.sample || opportunity.own) return opportunity
    return { ...opportunity, life: lifeAt(life, sources.get(opportunity.source), ctx.now()) }
  })
}

/** Where postings come from, for people: the bundled samples are no source. */
export async function postingSources(ctx: OpenCtx): Promise<PostingSource[]> {
  const feeds = await ctx.sources(ctx)
  return feeds.filter(({ name }) => name !== 'sample').map(({ name, outcome, confirmedAt }) => ({ name, outcome, confirmedAt }))
}

/** What its feed held at its last full reading it still held when the feed last said that nothing changed. */
function lifeAt({ firstSeenAt, seenAt, endedAt, alsoFrom }: StoredLife, feed: FeedHealth | undefined, now: Date): PostingLife {
  const wasInAll = feed?.fullAt !== null && feed?.fullAt !== undefined && seenAt >= feed.fullAt
  const confirmedAt = wasInAll && feed.confirmedAt !== null && feed.confirmedAt > seenAt ? feed.confirmedAt : seenAt
  const isUnsure = now.getTime() - Date.parse(confirmedAt) > unsureAfterMs
  return {
    state: endedAt !== null ? 'ended' : isUnsure ? 'unsure' : 'live',
    firstSeenAt,
    seenAt: endedAt === null ? confirmedAt : seenAt,
    endedAt,
    alsoFrom: [...alsoFrom],
  }
}
