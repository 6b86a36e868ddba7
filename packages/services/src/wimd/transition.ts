import { CoachInput, CoachState } from '@mosaic/core/coach/state'
import { z } from 'zod'

/** What is sealed of a transition: what reached the coach, and where it stood afterwards. */
export const Transition = z.object({ input: CoachInput, state: CoachState })
