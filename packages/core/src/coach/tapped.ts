import { known } from '../facts/current.ts'
import { answerIn } from './answers.ts'
import { modeCard, skillCards } from './cards.ts'
import { answered, cardsFor, proceed, skipped, withMode } from './proceed.ts'
import type { CoachState } from './state.ts'
import { SlotName as Slots } from './state.ts'
import { type CoachContext, type Effect, type Step, utter } from './step.ts'
import { openValueSet, tapOnSet } from './valueSets.ts'

export function tapped(state: CoachState, { cardId, answer }: { cardId: string; answer: string }, context: CoachContext): Step {
  if (cardId === 'mode')
    return proceed(
      withMode(state, answer === 'discovery' ? 'discovery' : 'fast_track'),
      [],
      [utter(answer === 'discovery' ? 'discovery' : 'fast_track')],
      context,
    )
  if (state.mode === null) return { state, effects: [], say: [utter('not_understood'), utter('ask_mode')], cards: [modeCard()] }
  if (cardId === 'upload') return proceed(state, [], [utter('file_read')], context)
  const [kind, id = ''] = cardId.split(/:(.*)/s)
  if (kind === 'skill') return skillTapped(state, id, answer, context)
  const slot = Slots.safeParse(id)
  if (kind !== 'slot' || !slot.success) return proceed(state, [], [utter('not_understood')], context)
  if (answer === 'skip') return skipped({ ...state, asked: slot.data, valueChosen: null }, context)
  if (slot.data === 'values_set') return setTapped(state, answer, context)
  const found = answerIn(slot.data, answer, context)
  if (!found) return proceed(state, [], [utter('not_understood')], context)
  return answered({ ...state, asked: slot.data }, [{ ...found, quote: null }], [utter('noted')], answer, context)
}

function skillTapped(state: CoachState, skillId: string, answer: string, context: CoachContext): Step {
  const skill = context.vocabulary.skill(skillId)
  if (!skill || !['used', 'know', 'no', 'unsure'].includes(answer)) return proceed(state, [], [utter('not_understood')], context)
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
  const left = skillCards(context.skillCandidates, next)
  if (left.length > 0)
    return {
      state: { ...next, asked: 'skills' },
      effects: [effect],
      say: [utter('skills_left', { left: String(left.length) })],
      cards: left,
    }
  return proceed({ ...next, passed: [...next.passed, 'skills'] }, [effect], [utter('noted')], context)
}

function setTapped(state: CoachState, answer: string, context: CoachContext): Step {
  const set = openValueSet(context.facts)
  const tap = set && tapOnSet(set, state.valueChosen, answer)
  if (!tap) return proceed(state, [], [utter('not_understood')], context)
  if ('best' in tap) {
    const next: CoachState = { ...state, asked: 'values_set', valueChosen: tap.best }
    return { state: next, effects: [], say: [utter('ask_values_set_least')], cards: cardsFor('values_set', next, context) }
  }
  const next: CoachState = { ...state, asked: null, valueChosen: null, times: { ...state.times, values_set: 0 } }
  return proceed(next, [{ claim: tap.claim, supersedesId: null, quote: null }], [], context)
}
