import { CoachInput, CoachState } from '@mosaic/core/coach/state'
import { Extracted } from '@mosaic/core/lane/extract'
import { z } from 'zod'
import { type Aid, rulesAlone } from './aid.ts'

/**
 * What is sealed of a transition: what reached the coach, what a lane found in it and the question it chose of those that may be asked, and where
 * the talk stood afterwards. With these the talk comes to the same state again without asking anybody.
 */
export const Transition = z.object({
  input: CoachInput,
  question: z.string().nullable().default(null),
  /** Absent in what was kept before it was. */
  extracted: z.array(Extracted).default([]),
  state: CoachState,
})
export type Transition = z.infer<typeof Transition>

/** The same, opened only for the language of the talk. */
export const Spoken = z.object({ state: CoachState.pick({ language: true }) })

/** The same, opened only for the part of the talk that it led to. */
export const Reached = z.object({ state: CoachState.pick({ state: true }) })

/** The lane's part in a turn, as it was recorded: a replay asks nobody. */
export function recordedAid({ question, extracted }: Pick<Transition, 'question' | 'extracted'>): Aid {
  return { ...rulesAlone, question, extracted }
}
