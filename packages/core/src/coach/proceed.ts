import { known } from '../facts/current.ts'
import type { Fact } from '../facts/schema.ts'
import { reasonWords } from '../words/coach.en.ts'
import { reviewCards, skillCards, slotCards } from './cards.ts'
import { pendingId } from './hear/hear.ts'
import type { Utterance } from './schema.ts'
import { nextSlot } from './slots.ts'
import type { CoachState, SlotName } from './state.ts'
import { type CoachContext, type Effect, type Step, utter } from './step.ts'
import { titlesNear } from './titles.ts'
import { openValueSet } from './valueSets.ts'

/** The question that the coach would ask now, in words' id, without asking it; null when nothing is left to ask. */
export function openQuestion(state: CoachState, facts: readonly Fact[]): Utterance | null {
  const slot = nextSlot(facts, { ...state, asked: null }, false)
  return slot && utter(`ask_${slot.name}`, { role: roleName(facts) })
}

/** Says what is to be said and asks the next question, or looks at the Delta when there is none left. */
export function proceed(state: CoachState, effects: readonly Effect[], say: readonly Utterance[], context: CoachContext): Step {
  const facts = afterEffects(context.facts, effects)
  const candidates = skillCards(context.skillCandidates, state)
  const slot = nextSlot(facts, state, candidates.length > 0)
  if (!slot) return review(state, effects, say, context)
  const next: CoachState = {
    ...state,
    state: slot.state,
    asked: slot.name,
    times: { ...state.times, [slot.name]: (state.times[slot.name] ?? 0) + 1 },
  }
  const cards = cardsFor(slot.name, next, { ...context, facts })
  const reason = (reasonWords as Readonly<Record<string, string>>)[slot.name] ?? null
  return {
    state: next,
    effects,
    say: [...say, utter(`ask_${slot.name}`, { role: roleName(facts) })],
    cards: cards.map((card, at) => (at === 0 && card.reason === null ? { ...card, reason } : card)),
  }
}

export function skipped(state: CoachState, context: CoachContext): Step {
  const passed = state.asked === null ? state.passed : [...state.passed, state.asked]
  return proceed({ ...state, passed }, [], [utter('skipped')], context)
}

/** After an answer: the value card comes twice, then again never. */
export function answered(
  state: CoachState,
  effects: readonly Effect[],
  say: readonly Utterance[],
  answer: string,
  context: CoachContext,
): Step {
  if (state.asked === 'values_most' && state.valueChosen === null)
    return proceed({ ...state, valueChosen: answer, asked: null, times: { ...state.times, values_most: 0 } }, effects, say, context)
  return proceed(state, effects, say, context)
}

export function withMode(state: CoachState, mode: 'fast_track' | 'discovery'): CoachState {
  return {
    ...state,
    mode,
    state: state.state === 'welcome' || state.state === 'path' ? 'snapshot' : state.state,
    asked: state.asked === 'mode' ? null : state.asked,
  }
}

function review(state: CoachState, effects: readonly Effect[], say: readonly Utterance[], { delta }: CoachContext): Step {
  const isFirst = state.state !== 'delta_review'
  const found = delta
    ? utter('review', {
        title: delta.title,
        met: String(delta.met),
        provable: String(delta.provable),
        learnable: String(delta.learnable),
        unknown: String(delta.unknown),
      })
    : utter('review_no_target')
  return {
    state: { ...state, state: 'delta_review', asked: null },
    effects,
    say: [...say, isFirst ? found : utter('done')],
    cards: reviewCards(),
  }
}

export function cardsFor(slot: SlotName, state: CoachState, { facts, vocabulary, skillCandidates }: CoachContext) {
  return slotCards(slot, state, {
    candidates: skillCandidates,
    titles: slot === 'goal_title' ? titlesNear(facts, vocabulary) : [],
    values: openValueSet(facts) ?? [],
  })
}

function roleName(facts: readonly Fact[]): string {
  return known(facts, 'experience').at(-1)?.payload.title ?? 'that work'
}

/** The facts as they will stand, so that no question is asked that was just answered. */
function afterEffects(facts: readonly Fact[], effects: readonly Effect[]): Fact[] {
  const added = effects.map(
    ({ claim, supersedesId }, at): Fact => ({
      ...claim,
      id: pendingId(at),
      provenance: 'stated',
      status: 'confirmed',
      evidence: [],
      supersedesId,
      confidence: null,
      createdBy: 'coach',
      createdAt: '1970-01-01T00:00:00.000Z',
    }),
  )
  return [...facts, ...added]
}
