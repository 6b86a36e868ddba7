import type { z } from 'zod'
import { known } from '../facts/current.ts'
import { claimLabel } from '../facts/label.ts'
import type { Claim, Fact } from '../facts/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { exampleWords, reasonWords } from '../words/coach.en.ts'
import { type Answer, answerIn, isNo, roleOf, wholeAnswer } from './answers.ts'
import { modeCard, reviewCards, type SkillCandidate, skillCards, slotCards } from './cards.ts'
import { goalAddition } from './goal.ts'
import { type Heard, hear, pendingId } from './hear/hear.ts'
import { payIn } from './hear/terms.ts'
import type { Card, Utterance } from './schema.ts'
import { nextSlot } from './slots.ts'
import type { CoachInput, CoachState, SlotName } from './state.ts'
import { SlotName as Slots } from './state.ts'
import { titlesNear } from './titles.ts'
import { openValueSet, tapOnSet } from './valueSets.ts'

/** What the coach sees beside its own state. */
export interface CoachContext {
  readonly facts: readonly Fact[]
  readonly vocabulary: Vocabulary
  readonly skillCandidates: readonly SkillCandidate[]
  /** The day, `2026-11-24`: what "last year" means. */
  readonly today: string
  /** Shares in whole per cent against the target, null without a target. */
  readonly delta: {
    readonly title: string
    readonly met: number
    readonly provable: number
    readonly learnable: number
    readonly unknown: number
  } | null
  readonly helpResources: string | null
}

/** A claim to record. `quote` gives its words in what the person typed; null for a tap, which is confirmed by itself. */
export interface Effect {
  readonly claim: Claim
  readonly supersedesId: string | null
  readonly quote: { readonly start: number; readonly end: number } | null
}

export interface Step {
  readonly state: CoachState
  readonly effects: readonly Effect[]
  readonly say: readonly Utterance[]
  readonly cards: readonly z.infer<typeof Card>[]
}

const utter = (id: string, params: Record<string, string> = {}): Utterance => ({ id, params })
const distress =
  /\b(suicid|kill myself|end my life|don'?t want to live|no reason to live|hurt myself|self[- ]harm|can'?t go on (living|like this any ?more)|want to die)/i
const skips =
  /^\s*(skip|pass|next|later|weiter|überspringen)\b|^\s*(?:whatever|idk|dunno|no clue|keine ahnung|weiß (?:ich )?nicht)\s*[.…!]*\s*$|^\s*(?:i\s*)?(?:really |honestly )?(?:(?:don['’]?t|do not) know|no idea|(?:am |['’]?m )?not sure)(?:\s*[.…,!]|\s+(?:yet|really|what|how|why|where|if|whether|which|about)\b.*)?\s*$/iu

/** One step of the talk. Pure: state, input and context give the next state, what to record and what to say; nothing else is read or changed. */
export function step(state: CoachState, input: CoachInput, context: CoachContext): Step {
  switch (input.type) {
    case 'open':
      return { state: { ...state, state: 'path', asked: 'mode' }, effects: [], say: [utter('opening')], cards: [modeCard()] }
    case 'mode':
      return proceed(withMode(state, input.mode), [], [utter(input.mode)], context)
    case 'tap':
      return tapped(state, input, context)
    case 'say':
      return said(state, input.text, context)
  }
}

/** The question that the coach would ask now, in words' id, without asking it; null when nothing is left to ask. */
export function openQuestion(state: CoachState, facts: readonly Fact[]): Utterance | null {
  const slot = nextSlot(facts, { ...state, asked: null }, false)
  return slot && utter(`ask_${slot.name}`, { role: roleName(facts) })
}

function withMode(state: CoachState, mode: 'fast_track' | 'discovery'): CoachState {
  return {
    ...state,
    mode,
    state: state.state === 'welcome' || state.state === 'path' ? 'snapshot' : state.state,
    asked: state.asked === 'mode' ? null : state.asked,
  }
}

function tapped(state: CoachState, { cardId, answer }: { cardId: string; answer: string }, context: CoachContext): Step {
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

function said(state: CoachState, text: string, context: CoachContext): Step {
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

function skipped(state: CoachState, context: CoachContext): Step {
  const passed = state.asked === null ? state.passed : [...state.passed, state.asked]
  return proceed({ ...state, passed }, [], [utter('skipped')], context)
}

/** After an answer: the value card comes twice, then again never. */
function answered(state: CoachState, effects: readonly Effect[], say: readonly Utterance[], answer: string, context: CoachContext): Step {
  if (state.asked === 'values_most' && state.valueChosen === null)
    return proceed({ ...state, valueChosen: answer, asked: null, times: { ...state.times, values_most: 0 } }, effects, say, context)
  return proceed(state, effects, say, context)
}

/** Says what is to be said and asks the next question, or looks at the Delta when there is none left. */
function proceed(state: CoachState, effects: readonly Effect[], say: readonly Utterance[], context: CoachContext): Step {
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

function cardsFor(slot: SlotName, state: CoachState, { facts, vocabulary, skillCandidates }: CoachContext) {
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
