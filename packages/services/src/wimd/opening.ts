import { step } from '@mosaic/core/coach/machine'
import { initialState } from '@mosaic/core/coach/state'
import { sayText } from '@mosaic/core/words/coach.en'
import type { OpenCtx } from '../context.ts'
import type { TurnContent } from './turn.ts'

/** What the coach says by itself, before anybody said anything. */
export function openingTurn({ vocabulary, helpResources, now }: Pick<OpenCtx, 'vocabulary' | 'helpResources' | 'now'>): TurnContent {
  const { state, say, cards } = step(
    initialState,
    { type: 'open' },
    { facts: [], vocabulary, skillCandidates: [], today: now().toISOString().slice(0, 10), delta: null, helpResources },
  )
  return {
    role: 'coach',
    text: sayText(say),
    facts: [],
    cards: [...cards],
    lane: 'rules',
    laneReason: null,
    state: state.state,
    mode: state.mode,
  }
}
