import { closingWords } from '../../delta/closing.ts'
import { known } from '../../facts/current.ts'
import { messageOf } from '../../words/catalogue.ts'
import { dayToCome } from '../hear/comingDates.ts'
import { clip } from '../hear/heard.ts'
import { speechOf } from '../language.ts'
import { passed } from '../moves.ts'
import { proceed } from '../proceed.ts'
import type { CoachState, Draft, SlotName } from '../state.ts'
import { type CoachContext, type Effect, type Step, utter } from '../step.ts'
import { isAny, isNo } from './asking.ts'
import { reported } from './checkIn.ts'
import { goalForWords } from './reasons.ts'

/** The answer to a question that is more than a claim: a step to plan, what became of one, or words that are only listened to. Else undefined. */
export function answerTo(
  slot: SlotName,
  text: string,
  effects: readonly Effect[],
  state: CoachState,
  context: CoachContext,
): Step | undefined {
  const noted = (outcome: { state: CoachState; effects?: readonly Effect[] }) => proceed({ ...outcome, say: [utter('noted')] }, context)
  switch (slot) {
    case 'values_most':
    case 'values_least':
      return isAny(text) ? passed(state, context, [utter('noted')]) : undefined
    case 'goal_date':
      return effects.length === 0 && noHurry.test(text) ? passed(state, context, [utter('noted')]) : undefined
    case 'explore':
      return noted({ state, effects })
    case 'outcome':
    case 'goal_value': {
      const reasons = isNo(text) ? [] : goalForWords(text, context)
      return reasons.length > 0 ? noted({ state, effects: reasons }) : undefined
    }
    case 'role':
      return effects.length === 0 && isNo(text) ? passed(state, context, [utter('noted')]) : undefined
    case 'part':
    case 'number':
    case 'situation':
    case 'task':
    case 'assumed':
    case 'unpaid_work':
    case 'obstacle':
      return effects.length === 0 && (isNo(text) || slot === 'part') ? passed(state, context, [utter('noted')]) : undefined
    case 'if_then':
    case 'option':
      return isNo(text) || clip(text).length < 4 ? undefined : planned(slot, text, state, context)
    case 'step_if':
      return state.draft ? drafted({ ...state.draft, ifThen: clip(text, 500) }, text, state, context) : undefined
    case 'step_when': {
      const when = dayToCome(text, context.today)
      return state.draft && when ? proceed({ state: { ...state, draft: { ...state.draft, when } } }, context) : undefined
    }
    case 'due':
    case 'learnt':
    case 'dropped_why':
    case 'moved_to':
      return reported(slot, text, state, context)
    default:
      return undefined
  }
}

const noHurry =
  /(?<!\p{L})(?:no (?:hurry|rush|date|deadline)|don['’]?t mind|whenever|any ?time|eilt nicht|keine eile|egal|irgendwann)(?!\p{L})/iu

const conditional = /(?<!\p{L})(?:if|when|whenever|as soon as|wenn|sobald|falls)(?!\p{L})/iu
const consequence = /(?<!\p{L})(?:then|dann)(?!\p{L})\s*(.{4,})$|,\s*(.{4,})$/iu

/** A step in the person's own words; an obstacle's "then" without its "if" gets the obstacle as its "if". */
function planned(slot: 'if_then' | 'option', text: string, state: CoachState, context: CoachContext): Step {
  const said = clip(text, 500)
  const isWhole = conditional.test(said)
  const then = isWhole ? consequence.exec(said) : null
  const what = clip(then?.[1] ?? then?.[2] ?? said, 500)
  const obstacle = slot === 'if_then' ? known(context.facts, 'challenge').at(-1)?.payload.text : undefined
  const ifThen = isWhole ? said : obstacle ? messageOf(speechOf(state, context), 'if_then', { obstacle, step: said }).slice(0, 500) : null
  return drafted({ what, ifThen, gap: null, when: null }, text, state, context)
}

/** A step with the day that its own words name: "If it is Wednesday …". */
function drafted(draft: Draft, text: string, state: CoachState, context: CoachContext): Step {
  return proceed({ state: { ...state, draft: { ...draft, when: draft.when ?? dayToCome(text, context.today) } } }, context)
}

/** A step chosen from what would close a gap, by its place on the card. */
export function optionTapped(answer: string, state: CoachState, context: CoachContext): Step | undefined {
  const step = /^\d$/.test(answer) ? context.delta?.closing[Number(answer)] : undefined
  if (!step) return undefined
  const what = closingWords(step, speechOf(state, context))
  return proceed({ state: { ...state, draft: { what, ifThen: null, gap: step.gap, when: null } } }, context)
}
