import { claimLabel } from '../facts/label.ts'
import type { Fact } from '../facts/schema.ts'
import { answerTo } from './answers/answer.ts'
import { sideMeant } from './answers/sides.ts'
import { corrected } from './correcting.ts'
import { goalAddition } from './goal.ts'
import { certainSkills, givenSkills } from './hear/givenSkills.ts'
import { earFor } from './hear/hear.ts'
import { payIn } from './hear/money.ts'
import { distressIn, isOnlyMode, isQuestion, modeIn, modeLead, wants } from './intents.ts'
import { languageIn, speechOf } from './language.ts'
import { effectsOf } from './listen.ts'
import { back, passed, withMode } from './moves.ts'
import { cardsFor, proceed } from './proceed.ts'
import type { Utterance } from './schema.ts'
import { comeBack, goOn, isAside, leave, pause, reply, stay, support } from './side.ts'
import type { CoachState, SlotName } from './state.ts'
import { type CoachContext, type Effect, type Step, utter } from './step.ts'
import { tapped } from './tapped.ts'

/** What a person typed: first what cannot wait, then what they want of the coach, then what it tells of them. */
export function said(before: CoachState, text: string, context: CoachContext): Step {
  const spoken = { ...before, language: languageIn(text, context.catalogues) ?? before.language }
  const state = { ...spoken, named: namedIn(spoken, text, context) }
  const distress = distressIn(text)
  if (distress) return withHeard(support(state, distress, context), before, text, context)
  if (wants('leaving', text)) return leave(state, context)
  if (wants('pausing', text)) return pause(state, context)
  if (isAside(state) && state.state !== 'correct') return returned(state, text, context)
  if (state.asked === 'mode' || state.mode === null) return modeSaid(state, text, context)
  if (isOnlyMode(text))
    return proceed({ state: withMode(state, modeIn(text) ?? 'fast_track'), say: [utter(modeIn(text) ?? 'fast_track')] }, context)
  if (wants('goingBack', text)) return back(state, context)
  if (state.state === 'correct' || wants('wrong', text)) return corrected(state, text, context)
  if (wants('passing', text)) return passed(state, context)
  return reply(state, text, context) ?? told(state, text, context)
}

/** Names given as what is used or known that may mean something else, and that no word beside them makes certain: to be asked about, never claimed. */
function namedIn(state: CoachState, text: string, context: CoachContext): CoachState['named'] {
  const ear = earFor(speechOf(state, context).language)
  const doubtful = ear.clausesOf(text).flatMap((clause) => {
    if (!ear.isTheirs(clause.text) || denial.test(clause.text)) return []
    const certain = [...context.vocabulary.matchSkills(clause.text), ...certainSkills(clause.text, context.vocabulary)]
    return givenSkills(clause.text, context.vocabulary).filter(
      ({ isAmbiguous, skillId }) => isAmbiguous && certain.every((one) => one.skillId !== skillId),
    )
  })
  const named = [...state.named, ...doubtful.map(({ skillId, name }) => ({ skillId, quote: name }))]
  return [...new Map(named.map((one) => [one.skillId, one])).values()]
}

const denial = /(?<!\p{L})(?:never|not|don['’]?t|can['’]?t|cannot|no|nie|nicht|kein\p{L}*)(?!\p{L})/iu

/** From a side state: on with the talk, by their word or by telling something; else it waits. */
function returned(state: CoachState, text: string, context: CoachContext): Step {
  if (wants('goingOn', text)) return goOn(state, context)
  const back = comeBack(state)
  if (effectsOf(back.asked, text, back, context).length > 0) return said(back, text, context)
  return {
    ...stay(state, [utter(state.state === 'support' ? 'support_here' : 'resumed')], context),
    ...(state.state === 'support' ? {} : goOn(state, context)),
  }
}

/** What stands beside distress is kept all the same; nothing of it is said back. */
function withHeard(step: Step, before: CoachState, text: string, context: CoachContext): Step {
  return { ...step, effects: effectsOf(null, text, before, context).filter(({ claim }) => claim.kind === 'experience') }
}

function modeSaid(state: CoachState, text: string, context: CoachContext): Step {
  const question = reply(state, text, context)
  if (question) return question
  const wanted = modeIn(text)
  const lead = modeLead(text)
  const rest = ' '.repeat(lead) + text.slice(lead)
  const effects = wants('goingBack', text) || wants('passing', text) ? [] : effectsOf('mode', rest, state, context)
  if (!wanted && effects.length === 0) {
    if (wants('greeting', text)) return stay(state, [utter('greeted'), utter('ask_mode')], context)
    if (wants('anger', text)) return stay(state, [utter('vented', { quote: quoteOf(text) }), utter('ask_mode')], context)
    if (isQuestion(text)) return stay(state, [utter('question'), utter('ask_mode')], context)
  }
  const mode = wanted ?? 'fast_track'
  const say = [utter(wanted ?? 'mode_assumed'), ...(effects.length > 0 ? [heardWords(effects, state, context)] : [])]
  return proceed({ state: withMode(state, mode), effects, say }, context)
}

const valueSlots: readonly SlotName[] = ['values_most', 'values_least', 'values_set', 'values_trade']
const quoted = (step: Step, text: string): Step => ({
  ...step,
  effects: step.effects.map((effect) => ({ ...effect, quote: { start: 0, end: text.length } })),
})

function told(state: CoachState, text: string, context: CoachContext): Step {
  const value = state.asked !== null && valueSlots.includes(state.asked) ? sideMeant(text, cardsFor(state.asked, state, context)) : null
  if (value !== null) return quoted(tapped(state, { cardId: `slot:${state.asked}`, answer: value }, context), text)
  const effects = effectsOf(state.asked, text, state, context)
  const answer = state.asked === null ? undefined : answerTo(state.asked, text, effects, state, context)
  if (answer) return answer
  if (effects.length === 0) return unheard(state, text, context)
  return proceed({ state, effects, say: [...vented(text), heardWords(effects, state, context), ...unpriced(text)] }, context)
}

/** What was heard, in one line: words inside other words that were heard are one thing, and of a goal that grows only what is new. */
export function heardWords(effects: readonly Effect[], state: CoachState, context: CoachContext): Utterance {
  const catalogue = speechOf(state, context)
  const isInside = ({ quote }: Effect) =>
    quote !== null &&
    effects.some(
      ({ quote: other }) =>
        other !== null && other.start <= quote.start && quote.end <= other.end && other.end - other.start > quote.end - quote.start,
    )
  const isPart = (effect: Effect) => effect.claim.kind === 'skill' && isInside(effect)
  const words = effects
    .filter((effect) => !isPart(effect))
    .map((effect) => addedToGoal(effect, context.facts, state, context) ?? claimLabel(effect.claim, catalogue))
  if (effects.every(({ claim, supersedesId }) => claim.kind === 'achievement' && supersedesId !== null)) return utter('noted')
  const what = [...new Set(words)].join('; ')
  return utter(effects.length === 1 && isSmall(effects[0]) ? 'noted_as' : 'heard', { what })
}

/** An answer to a question about terms, or one that a goal grows by, needs no more than being written down. */
const isSmall = (effect: Effect | undefined) =>
  effect?.claim.kind === 'constraint' || (effect?.claim.kind === 'goal' && effect.supersedesId !== null)

function addedToGoal({ claim, supersedesId }: Effect, facts: readonly Fact[], state: CoachState, context: CoachContext): string | null {
  const earlier = facts.find(({ id }) => id === supersedesId)
  return claim.kind === 'goal' && earlier?.kind === 'goal' ? goalAddition(claim.payload, earlier.payload, speechOf(state, context)) : null
}

/** Pay that was named without its currency. */
const unpriced = (text: string): Utterance[] => (payIn(text)?.unit === null ? [utter('currency_missing')] : [])

const quoteLength = 160
/** A person's words as they are said back: the sentence with the anger in it, cut at a word. */
export function quoteOf(text: string): string {
  const sentences = text.match(/[^.!?\n]+[.!?]*/g) ?? [text]
  const quote = (sentences.find((one) => wants('anger', one)) ?? sentences[0] ?? text).trim()
  return quote.length <= quoteLength ? quote : `${quote.slice(0, quoteLength).replace(/\s+\S*$/, '')} …`
}
const vented = (text: string): Utterance[] => (wants('anger', text) ? [utter('vented', { quote: quoteOf(text) })] : [])

function unheard(state: CoachState, text: string, context: CoachContext): Step {
  if (wants('anger', text)) return stay(state, vented(text), context)
  if (isQuestion(text)) return stay(state, [utter('question')], context)
  if (wants('greeting', text)) return greeted(state, context)
  if (payIn(text)?.unit === null || (state.asked === 'salary_floor' && payIn(`at least ${text} a year`)))
    return proceed({ state, say: [utter('currency_missing')] }, context)
  const key = state.about === null ? `${state.asked}` : `${state.asked} ${state.about}`
  return proceed({ state: { ...state, missed: [...state.missed, key] }, say: [utter('not_understood')] }, context)
}

/** A greeting in the middle asks for nothing: what is open or due is asked. */
function greeted(state: CoachState, context: CoachContext): Step {
  return state.asked === null
    ? proceed({ state, say: [utter('greeted')] }, context)
    : { ...stay(state, [utter('greeted')], context), cards: cardsFor(state.asked, state, context) }
}
