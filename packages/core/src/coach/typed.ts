import { known } from '../facts/current.ts'
import { claimLabel } from '../facts/label.ts'
import type { Claim, Fact } from '../facts/schema.ts'
import { exampleWords } from '../words/coach.en.ts'
import { type Answer, answerIn, isNo, roleOf, wholeAnswer } from './answers.ts'
import { goalAddition } from './goal.ts'
import { type Heard, hear } from './hear/hear.ts'
import { payIn } from './hear/terms.ts'
import { answered, cardsFor, proceed, skipped, withMode } from './proceed.ts'
import type { Utterance } from './schema.ts'
import type { CoachState, SlotName } from './state.ts'
import { type CoachContext, type Effect, type Step, utter } from './step.ts'

const distress =
  /\b(suicid|kill myself|end my life|don'?t want to live|no reason to live|hurt myself|self[- ]harm|can'?t go on (living|like this any ?more)|want to die)/i
const skips =
  /^\s*(skip|pass|next|later|weiter|überspringen)\b|^\s*(?:whatever|idk|dunno|no clue|keine ahnung|weiß (?:ich )?nicht)\s*[.…!]*\s*$|^\s*(?:i\s*)?(?:really |honestly )?(?:(?:don['’]?t|do not) know|no idea|(?:am |['’]?m )?not sure)(?:\s*[.…,!]|\s+(?:yet|really|what|how|why|where|if|whether|which|about)\b.*)?\s*$/iu

export function said(state: CoachState, text: string, context: CoachContext): Step {
  if (distress.test(text))
    return { state: { ...state, asked: null }, effects: [], say: [utter('support', { help: context.helpResources ?? '' })], cards: [] }
  if (state.asked === 'mode' || state.mode === null) return modeSaid(state, text, context)
  if (skips.test(text)) return skipped(state, context)
  if (/^\s*(go )?back\b/i.test(text))
    return proceed({ ...state, passed: state.passed.slice(0, -1), asked: state.asked }, [], [utter('back')], context)
  if (/^\s*(that'?s |that is |this is )?(wrong|not right|not true|falsch)\b/i.test(text))
    return { state, effects: [], say: [utter('wrong')], cards: state.asked ? cardsFor(state.asked, state, context) : [] }
  const found = effectsOf(state.asked, text, context)
  if (found.length === 0) return unheard(state, text, context)
  return answered(state, found, [heardWords(found, context.facts), ...unpriced(text)], text, context)
}

function modeSaid(state: CoachState, text: string, context: CoachContext): Step {
  const wantsDepth = /\b(discover|depth|deep|slow|thorough|long|explore)/i.test(text)
  const wantsSpeed = /\b(fast|quick|short|brief|five|hurry|schnell)/i.test(text)
  const mode = wantsDepth && !wantsSpeed ? 'discovery' : 'fast_track'
  const effects = effectsOf(null, text, context)
  const opening = [
    utter(wantsDepth || wantsSpeed ? mode : 'mode_assumed'),
    ...(effects.length > 0 ? [heardWords(effects, context.facts)] : []),
  ]
  return proceed(withMode(state, mode), effects, opening, context)
}

/** What a message says, clause by clause, then what only the open question makes an answer of; each thing once. */
function effectsOf(asked: SlotName | null, text: string, context: CoachContext): Effect[] {
  const { facts } = context
  const heard = hear(text, { ...context, role: roleOf(facts) })
  const answer = asked === null ? undefined : answerIn(asked, text, context)
  const isHeardAlready = answer && heard.some(({ claim }) => sameThing(claim, answer.claim))
  const last: Effect[] = answer && !isHeardAlready ? [toEffect(wholeAnswer(text, answer.claim), answer)] : []
  const isRole = last[0]?.claim.kind === 'experience'
  const rest = isRole ? heard.filter(({ claim }) => claim.kind !== 'constraint') : heard
  return [...rest.map((one) => toEffect(one, { claim: one.claim, supersedesId: earlierOf(one.claim, facts) })), ...last]
}

function toEffect({ start, end }: Heard, { claim, supersedesId }: Answer): Effect {
  return { claim, supersedesId, quote: { start, end } }
}

function sameThing(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'constraint' && b.kind === 'constraint') return a.payload.dimension === b.payload.dimension
  return a.kind === 'goal' || a.kind === 'experience' || a.kind === 'achievement'
}

/** The fact that a new one of its kind takes the place of: a term or a skill is said once. */
function earlierOf(claim: Claim, facts: readonly Fact[]): string | null {
  if (claim.kind === 'constraint')
    return known(facts, 'constraint').find(({ payload }) => payload.dimension === claim.payload.dimension)?.id ?? null
  if (claim.kind === 'skill') return known(facts, 'skill').find(({ payload }) => payload.skillId === claim.payload.skillId)?.id ?? null
  return null
}

/** What was heard, in one line: words inside other words that were heard are one thing, and of a goal that grows only what is new. */
function heardWords(effects: readonly Effect[], facts: readonly Fact[]): Utterance {
  const isInside = ({ quote }: Effect) =>
    quote !== null &&
    effects.some(
      ({ quote: other }) =>
        other !== null && other.start <= quote.start && quote.end <= other.end && other.end - other.start > quote.end - quote.start,
    )
  const isPart = (effect: Effect) => effect.claim.kind === 'skill' && isInside(effect)
  const told = effects.filter((effect) => !isPart(effect)).map((effect) => addedToGoal(effect, facts) ?? claimLabel(effect.claim))
  return utter('heard', { what: told.join('; ') })
}

function addedToGoal({ claim, supersedesId }: Effect, facts: readonly Fact[]): string | null {
  const earlier = facts.find(({ id }) => id === supersedesId)
  return claim.kind === 'goal' && earlier?.kind === 'goal' ? goalAddition(claim.payload, earlier.payload) : null
}

/** Pay that was named without its currency. */
const unpriced = (text: string): Utterance[] => (payIn(text)?.unit === null ? [utter('currency_missing')] : [])

function unheard(state: CoachState, text: string, context: CoachContext): Step {
  const isAnswer = state.asked !== null && isNo(text)
  if (!isAnswer && /\?\s*$/.test(text))
    return { state, effects: [], say: [utter('question')], cards: state.asked ? cardsFor(state.asked, state, context) : [] }
  if (state.asked === 'salary_floor' && payIn(`at least ${text} a year`)) return proceed(state, [], [utter('currency_missing')], context)
  const passed = state.asked === null ? state.passed : [...state.passed, state.asked]
  const example = (state.asked && (exampleWords as Readonly<Record<string, string>>)[state.asked]) ?? ''
  return proceed({ ...state, passed }, [], [isAnswer ? utter('noted') : utter('not_understood', { example })], context)
}
