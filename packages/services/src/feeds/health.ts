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
