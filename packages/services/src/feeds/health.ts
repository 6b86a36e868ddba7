import { listFeedStates } from '@mosaic/db/feedState'
import type { OpenCtx } from '../context.ts'
import { FeedState } from './state.ts'

/** How a feed does, for operators. */
export interface FeedHealth extends Omit<FeedState, 'notes'> {
  readonly name: string
}

/** How every feed and import does, by name; a feed that was never read is not among them. */
export async function feedHealth(ctx: OpenCtx): Promise<FeedHealth[]> {
  const states = await listFeedStates(ctx.db, FeedState.omit({ notes: true }))
  return states.map(({ name, state }) => ({ name, ...state }))
}

const staleMs = 10_000

/** How feeds and imports do, from memory while that is younger than ten seconds: every list that somebody opens asks. */
export type ReadSources = (ctx: OpenCtx) => Promise<readonly FeedHealth[]>

export function sourcesReader(): ReadSources {
  let known: { readonly at: number; readonly feeds: readonly FeedHealth[] } | undefined
  return async (ctx) => {
    const at = ctx.now().getTime()
    if (!known || at - known.at >= staleMs || at < known.at) known = { at, feeds: await feedHealth(ctx) }
    return known.feeds
  }
}
