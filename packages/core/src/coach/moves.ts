import { aboutOf, ask, proceed } from './proceed.ts'
import type { Utterance } from './schema.ts'
import { slotNamed } from './slots/next.ts'
import { firstDue } from './slots/plan.ts'
import { keyOf } from './slots/slot.ts'
import type { CoachState } from './state.ts'
import { type CoachContext, type Step, utter } from './step.ts'

/** Leaves the open question out: it does not come again by itself. */
export function passed(
  state: CoachState,
  context: CoachContext,
  say: readonly Utterance[] = [utter(state.passed.length === 0 ? 'skipped' : 'skipped_again')],
): Step {
  if (state.asked === null) return proceed({ state, say }, context)
  if (state.asked === 'moved_to') return moved(state, null, say, context)
  const slot = slotNamed(state.asked)
  const key = slot ? keyOf(slot, aboutOf(state, context)) : state.asked
  const next: CoachState = {
    ...state,
    passed: [...state.passed, key],
    valueChosen: null,
    ...(state.asked === 'option' ? { planning: false } : {}),
    ...(state.asked === 'correct' && state.from ? { ...state.from, asked: null, from: null } : {}),
  }
  return proceed({ state: next, say }, context)
}

/** The step whose day had come goes to another day, or to none. */
export function moved(state: CoachState, when: string | null, say: readonly Utterance[], context: CoachContext): Step {
  const step = firstDue(context)
  const plan = context.plan.filter(({ id }) => id !== step?.id)
  const acts = step ? [{ do: 'report' as const, actionId: step.id, status: 'moved' as const, when, note: null }] : []
  return proceed({ state: { ...state, asked: null }, acts, say }, { ...context, plan })
}

/** Asks the question before this one again; what is said to it then takes the place of what was said before. */
export function back(state: CoachState, context: CoachContext): Step {
  const before = state.trail.at(-1)
  if (before === undefined || state.asked === null)
    return state.asked === null ? proceed({ state, say: [utter('back_none')] }, context) : stayAt(state, context)
  const slot = slotNamed(before)
  const next = { ...state, trail: state.trail.slice(0, -1), asked: null }
  const key = slot ? keyOf(slot, aboutOf(next, context)) : before
  return ask(before, { state: { ...next, passed: next.passed.filter((one) => one !== key) }, say: [utter('back')] }, context)
}

const stayAt = (state: CoachState, context: CoachContext): Step =>
  ask(state.asked ?? 'role', { state: { ...state, asked: null }, say: [utter('back_none')] }, context)

/** Chooses the way; what is asked for next follows it from then on. */
export function withMode(state: CoachState, mode: 'fast_track' | 'discovery'): CoachState {
  const isFirst = state.state === 'welcome' || state.state === 'path'
  return { ...state, mode, state: isFirst ? 'snapshot' : state.state, asked: isFirst || state.asked === 'mode' ? null : state.asked }
}
