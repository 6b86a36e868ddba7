import { step } from '@mosaic/core/coach/machine'
import { type CoachState, initialState } from '@mosaic/core/coach/state'
import { catalogueOf, sayText } from '@mosaic/core/words/catalogue'
import type { OpenCtx } from '../context.ts'
import type { TurnContent } from './turn.ts'

/** What the coach says by itself, before anybody said anything, and where it stands then. */
export function opening(
  { vocabulary, catalogues, helpResources, now }: Pick<OpenCtx, 'vocabulary' | 'catalogues' | 'helpResources' | 'now'>,
  language: string,
): { turn: TurnContent; state: CoachState } {
  const today = now().toISOString().slice(0, 10)
  const { state, say, cards } = step(
    initialState,
    { type: 'open' },
    { facts: [], vocabulary, catalogues, language, skillCandidates: [], plan: [], today, until: today, delta: null, helpResources },
  )
  const turn: TurnContent = {
    role: 'coach',
    text: sayText(catalogueOf(language, catalogues), say),
    language: catalogueOf(language, catalogues).language,
    facts: [],
    cards: [...cards],
    lane: 'rules',
    laneReason: null,
    state: state.state,
    mode: state.mode,
  }
  return { state, turn }
}
