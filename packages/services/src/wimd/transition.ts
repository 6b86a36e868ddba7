import { openQuestion } from '@mosaic/core/coach/proceed'
import { CoachInput, CoachState, initialState } from '@mosaic/core/coach/state'
import type { Fact } from '@mosaic/core/facts/schema'
import { sayText } from '@mosaic/core/words/coach.en'
import { latestTransition } from '@mosaic/db/transitions'
import { z } from 'zod'
import type { Ctx } from '../context.ts'

/** What is sealed of a transition: what reached the coach, and where it stood afterwards. */
export const Transition = z.object({ input: CoachInput, state: CoachState })

/** What the coach would ask this person next, given their facts; null when nothing is left. The talk does not move. */
export async function coachsQuestion({ db, session }: Ctx, facts: readonly Fact[]): Promise<string | null> {
  const last = await latestTransition(db, session, Transition)
  const question = openQuestion(last?.content.state ?? initialState, facts)
  return question && sayText([question])
}
