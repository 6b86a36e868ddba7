import { known } from '../facts/current.ts'
import { answerTo, optionTapped } from './answers/answer.ts'
import { claimIn } from './answers/claims.ts'
import { goalFor } from './answers/reasons.ts'
import { candidatesOf, modeCard, skillCards } from './cards.ts'
import { openTradeOff, takenIn, tapOnInterests, tapOnValues } from './choiceSets.ts'
import { speechOf } from './language.ts'
import { passed, withMode } from './moves.ts'
import { cardsFor, lastHeard, proceed } from './proceed.ts'
import { comeBack, goOn, takeBack } from './side.ts'
import type { CoachState } from './state.ts'
import { SlotName as Slots } from './state.ts'
import { type CoachContext, type Effect, type Step, utter } from './step.ts'

type Tap = { readonly cardId: string; readonly answer: string }

export function tapped(state: CoachState, tap: Tap, context: CoachContext): Step {
  const { cardId, answer } = tap
  const catalogue = speechOf(state, context)
  if (cardId === 'mode') {
    const mode = answer === 'discovery' ? 'discovery' : 'fast_track'
    return proceed({ state: withMode(comeBack(state), mode), say: [utter(mode)] }, context)
  }
  if (cardId === 'go_on') return goOn(state, context)
  const lost = { effects: [], acts: [], say: [utter('not_understood'), utter('ask_mode')], cards: [modeCard(catalogue)] }
  if (state.mode === null) return { ...lost, state }
  if (cardId === 'upload') return proceed({ state: comeBack(state), say: [utter('file_read')] }, context)
  if (cardId === 'plan') return proceed({ state: { ...comeBack(state), planning: true } }, context)
  const [kind, id = ''] = cardId.split(/:(.*)/s)
  if (kind === 'wrong') return wrongTapped(state, id, context)
  if (kind === 'skill') return skillTapped(comeBack(state), id, answer, context)
  const slot = Slots.safeParse(id)
  if (kind !== 'slot' || !slot.success) return proceed({ state: comeBack(state), say: [utter('not_understood')] }, context)
  return slotTapped(slot.data === 'correct' ? state : comeBack(state), slot.data, answer, context)
}

function slotTapped(before: CoachState, slot: CoachState['asked'] & string, answer: string, context: CoachContext): Step {
  const state = { ...before, asked: slot, about: before.asked === slot ? before.about : null }
  if (answer === 'skip') return passed({ ...state, valueChosen: null }, context)
  if (slot === 'values_set' || slot === 'interests_set') return setTapped(state, slot, answer, context)
  if (slot === 'values_trade') return sideTapped(state, answer, context)
  const unknown = () => proceed({ state, say: [utter('not_understood')] }, context)
  if (slot === 'option') return optionTapped(answer, state, context) ?? unknown()
  if (slot === 'goal_value') {
    const effect = goalFor(answer, context)
    return effect ? proceed({ state, effects: [effect], say: [utter('noted')] }, context) : unknown()
  }
  const more = answerTo(slot, answer.replace('_', ' '), [], state, context)
  if (more) return more
  const { facts, vocabulary, today } = context
  const role = null
  const found = claimIn(slot, answer, { facts, vocabulary, today, language: speechOf(state, context).language, role })
  if (!found) return unknown()
  const effects = [{ ...found, quote: null }]
  if (slot === 'values_most' && state.valueChosen === null)
    return proceed(
      { state: { ...state, valueChosen: answer, asked: null, times: { ...state.times, values_most: 0 } }, effects, say: [utter('noted')] },
      context,
    )
  return proceed({ state: { ...state, valueChosen: null }, effects, say: [utter('noted')] }, context)
}

function wrongTapped(state: CoachState, at: string, context: CoachContext): Step {
  const fact = lastHeard(context.facts)[Number(at)]
  return fact ? takeBack(state, fact, context) : goOn(state, context, [utter('not_understood')])
}

function skillTapped(state: CoachState, skillId: string, answer: string, context: CoachContext): Step {
  const skill = context.vocabulary.skill(skillId)
  if (!skill || !['used', 'know', 'no', 'unsure'].includes(answer)) return proceed({ state, say: [utter('not_understood')] }, context)
  const earlier = known(context.facts, 'skill').find(({ payload }) => payload.skillId === skillId)
  const payload = {
    label: skill.label,
    skillId,
    matchType: 'exact' as const,
    usedIn: earlier?.payload.usedIn ?? [],
    answer: answer as 'used' | 'know' | 'no' | 'unsure',
  }
  const effect: Effect = { claim: { kind: 'skill', payload }, supersedesId: earlier?.id ?? null, quote: null }
  const next = { ...state, answeredSkills: [...new Set([...state.answeredSkills, skillId])] }
  const left = skillCards(candidatesOf(next, context), next, speechOf(state, context))
  if (left.length > 0)
    return {
      state: { ...next, asked: 'skills' },
      effects: [effect],
      acts: [],
      say: [utter('skills_left', { left: String(left.length) })],
      cards: left,
    }
  return proceed({ state: { ...next, passed: [...next.passed, 'skills'] }, effects: [effect], say: [utter('noted')] }, context)
}

function setTapped(state: CoachState, slot: 'values_set' | 'interests_set', answer: string, context: CoachContext): Step {
  const tapOn = slot === 'values_set' ? tapOnValues : tapOnInterests
  const tap = tapOn(context.facts, state.valueChosen, answer)
  if (!tap) return proceed({ state, say: [utter('not_understood')] }, context)
  if ('best' in tap) {
    const next: CoachState = { ...state, asked: slot, valueChosen: tap.best }
    return { state: next, effects: [], acts: [], say: [utter(`ask_${slot}_least`)], cards: cardsFor(slot, next, context) }
  }
  const next: CoachState = { ...state, asked: null, valueChosen: null, times: { ...state.times, [slot]: 0 } }
  return proceed({ state: next, effects: [{ claim: tap.claim, supersedesId: null, quote: null }] }, context)
}

function sideTapped(state: CoachState, answer: string, context: CoachContext): Step {
  const scene = openTradeOff(context.facts)
  const claim = scene && takenIn(scene, answer)
  if (!claim) return proceed({ state, say: [utter('not_understood')] }, context)
  const next: CoachState = { ...state, asked: null, times: { ...state.times, values_trade: 0 } }
  return proceed({ state: next, effects: [{ claim, supersedesId: null, quote: null }] }, context)
}
