import { claimLabel } from '../facts/label.ts'
import type { Fact } from '../facts/schema.ts'
import { dayWords } from '../words/dates.ts'
import { goOnCard, pictureCard, privacyCard } from './cards.ts'
import { type Distress, wants } from './intents.ts'
import { speechOf } from './language.ts'
import { ask, cardsFor, lastHeard, proceed } from './proceed.ts'
import type { Utterance } from './schema.ts'
import type { CoachState } from './state.ts'
import { type CoachContext, type Step, utter } from './step.ts'

type Side = 'pause' | 'correct' | 'support' | 'leave'
const sides: readonly CoachState['state'][] = ['pause', 'correct', 'support', 'leave'] satisfies readonly Side[]

export const isAside = ({ state }: Pick<CoachState, 'state'>) => sides.includes(state)

/** Steps aside: where the talk was is kept for coming back. */
function aside(state: CoachState, side: Side): CoachState {
  return { ...state, state: side, asked: null, from: isAside(state) ? state.from : { state: state.state, asked: state.asked } }
}

/** Comes back to where the talk was. */
export function comeBack(state: CoachState): CoachState {
  const { from } = state
  return from ? { ...state, state: from.state, asked: from.asked, from: null } : state
}

const still = { effects: [], acts: [] } as const

/** Coaching stops: a plain word, where to turn to, and nothing else: no question, no number. */
export function support(state: CoachState, distress: NonNullable<Distress>, context: CoachContext): Step {
  const help = context.helpResources ? [utter('support_help', { help: context.helpResources })] : []
  return {
    ...still,
    state: aside(state, 'support'),
    say: [utter(distress === 'acute' ? 'support' : 'support_strain'), ...help],
    cards: [goOnCard(speechOf(state, context))],
  }
}

export function pause(state: CoachState, context: CoachContext): Step {
  const catalogue = speechOf(state, context)
  const until = dayWords(context.until, catalogue.language)
  return {
    ...still,
    state: aside(state, 'pause'),
    say: [utter('paused', { until })],
    cards: [goOnCard(catalogue), privacyCard(catalogue)],
  }
}

/** Taking everything along and deleting it are done by hand, on their own page. */
export function leave(state: CoachState, context: CoachContext): Step {
  const catalogue = speechOf(state, context)
  return { ...still, state: aside(state, 'leave'), say: [utter('leave_data')], cards: [privacyCard(catalogue), goOnCard(catalogue)] }
}

/** Shows what was heard last, to be taken back. */
export function correct(state: CoachState, context: CoachContext): Step {
  const heard = lastHeard(context.facts)
  if (heard.length === 0) return stay(state, [utter('wrong_none')], context)
  const next: CoachState = { ...aside(state, 'correct'), asked: 'correct' }
  return { ...still, state: next, say: [utter('wrong')], cards: cardsFor('correct', next, context) }
}

/** Takes a fact back that was heard, and goes on. */
export function takeBack(state: CoachState, fact: Fact, context: CoachContext): Step {
  const facts = context.facts.filter(({ id }) => id !== fact.id)
  const what = claimLabel(fact, speechOf(state, context))
  return proceed(
    { state: { ...comeBack(state), asked: null }, acts: [{ do: 'take_back', factId: fact.id }], say: [utter('taken_back', { what })] },
    { ...context, facts },
  )
}

/** Goes on where the talk was, with the question that was open there. */
export function goOn(state: CoachState, context: CoachContext, say: readonly Utterance[] = [utter('resumed')]): Step {
  const back = comeBack(state)
  if (back.asked === null || back.asked === 'mode') return proceed({ state: back, say }, context)
  return ask(back.asked, { state: { ...back, asked: null }, say }, context)
}

/** Says something and leaves the question open. */
export function stay(state: CoachState, say: readonly Utterance[], context: CoachContext, more: Step['cards'] = []): Step {
  return { ...still, state, say, cards: [...(state.asked ? cardsFor(state.asked, state, context) : []), ...more] }
}

/** The answer to what a person asks of the coach itself; undefined when the message is nothing of the kind. */
export function reply(state: CoachState, text: string, context: CoachContext): Step | undefined {
  const catalogue = speechOf(state, context)
  if (wants('why', text) && state.asked) return stay(state, [utter(`why_${state.asked}`)], context)
  if (wants('who', text)) return stay(state, [utter('who')], context)
  if (wants('privacy', text)) return stay(state, [utter('private')], context, [privacyCard(catalogue)])
  if (wants('status', text)) return stay(state, [utter('what_known')], context, [pictureCard(catalogue)])
  if (wants('howLong', text)) return stay(state, [utter('how_long')], context)
  if (wants('thanks', text)) return stay(state, [utter('thanked')], context)
  return undefined
}
