import { openQuestion } from '@mosaic/core/coach/proceed'
import { initialState } from '@mosaic/core/coach/state'
import { catalogueOf, sayText } from '@mosaic/core/words/catalogue'
import { latestTransition } from '@mosaic/db/transitions'
import type { Ctx } from '../context.ts'
import { whatCoachSees } from './sees.ts'
import { Transition } from './transition.ts'

/** What the coach would ask this person next; null when nothing is left. The talk does not move. */
export async function coachsQuestion(ctx: Ctx): Promise<string | null> {
  const last = await latestTransition(ctx.db, ctx.session, Transition)
  const state = last?.content.state ?? initialState
  const sees = await whatCoachSees(ctx)
  const question = openQuestion(state, sees)
  return question && sayText(catalogueOf(state.language ?? sees.language, ctx.catalogues), [question])
}
