import { Card, CoachStateName, Lane, Mode } from '@mosaic/core/coach/schema'
import { LaneReason } from '@mosaic/core/lane/reasons'
import { FactNote, type TurnResult } from '@mosaic/core/views/wimd'
import { z } from 'zod'

/** What is sealed of one side of the talk. */
export const TurnContent = z.object({
  role: z.enum(['coach', 'person']),
  text: z.string(),
  language: z.string().default('en'),
  facts: z.array(FactNote),
  cards: z.array(Card),
  lane: Lane,
  laneReason: LaneReason.nullable().default(null),
  state: CoachStateName,
  mode: Mode.nullable(),
})
export type TurnContent = z.infer<typeof TurnContent>

/** A coach's turn as the answer to what was said. */
export function resultOf(turnId: string, { text, language, facts, cards, lane, laneReason, state, mode }: TurnContent): TurnResult {
  return { turnId, message: text, language, lane, laneReason, facts, cards, state, mode }
}
