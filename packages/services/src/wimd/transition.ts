import { CoachInput, CoachState } from '@mosaic/core/coach/state'
import { z } from 'zod'

/** What is sealed of a transition: what reached the coach, the question that a lane chose of those it may ask, and where it stood afterwards. */
export const Transition = z.object({ input: CoachInput, question: z.string().nullable().default(null), state: CoachState })
