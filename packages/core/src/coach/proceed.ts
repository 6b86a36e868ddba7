import { currentFacts, known } from '../facts/current.ts'
import { claimLabel, roleLabel } from '../facts/label.ts'
import { type Fact, WorkValue } from '../facts/schema.ts'
import { type Catalogue, messageOf } from '../words/catalogue.ts'
import { dayWords } from '../words/dates.ts'
import { candidatesOf, openSkills, reviewCards, slotCards } from './cards.ts'
import { openInterestSet, openTradeOff, openValueSet } from './choiceSets.ts'
import { projectGoal } from './goal.ts'
import { pendingId } from './hear/hear.ts'
import { speechOf } from './language.ts'
import type { Utterance } from './schema.ts'
import { valueChoices } from './slots/direction.ts'
import { nextSlot, slotNamed } from './slots/next.ts'
import { firstDue } from './slots/plan.ts'
import { type About, keyOf, type Style, styleOf } from './slots/slot.ts'
import { roleTold, roleWithoutDates, roleWithoutTitle } from './slots/work.ts'
import type { CoachState, SlotName } from './state.ts'
import { type Act, type CoachContext, type Effect, type Outcome, type Step, utter } from './step.ts'
import { titlesNear } from './titles.ts'

const trailAtMost = 20

/** What questions are judged by, with what this turn recorded. */
export function aboutOf(state: CoachState, context: CoachContext, effects: readonly Effect[] = []): About {
  const { plan, delta } = context
  const facts = afterEffects(context.facts, effects)
  const hasCandidates = openSkills(candidatesOf(state, { ...context, facts }), state).length > 0
  return { facts, state, plan, hasCandidates, hasTarget: delta !== null }
}

/** The question that the coach would ask now, without asking it; null when nothing is left to ask. */
export function openQuestion(state: CoachState, context: CoachContext): Utterance | null {
  const about = aboutOf({ ...state, asked: null }, context)
  const slot = nextSlot({ ...about, hasCandidates: false })
  return slot && question(slot.name, about, context)
}

/** Says what is to be said and asks the next question, or looks at the Delta when there is none left before it. */
export function proceed({ state: told, effects = [], acts = [], say = [] }: Outcome, context: CoachContext): Step {
  const { state, planned, said } = withPlanned(told, context)
  const outcome = { state, effects, acts: [...acts, ...planned], say: [...say, ...said] }
  const slot = nextSlot(aboutOf(state, context, effects))
  if (slot) return ask(slot.name, outcome, context)
  return state.reviewed ? rest(outcome, context) : review(outcome, context)
}

/** Says what is to be said and asks one question, whether it is open or not. */
export function ask(name: SlotName, { state, effects = [], acts = [], say = [] }: Outcome, context: CoachContext): Step {
  const slot = slotNamed(name)
  const about = aboutOf(state, context, effects)
  const key = slot ? keyOf(slot, about) : name
  const next: CoachState = {
    ...state,
    state: slot?.state ?? state.state,
    asked: name,
    about: slot?.about?.(about) ?? null,
    times: { ...state.times, [key]: (state.times[key] ?? 0) + 1 },
    trail: state.asked === null || state.asked === name ? state.trail : [...state.trail, state.asked].slice(-trailAtMost),
  }
  const cards = cardsFor(name, next, { ...context, facts: about.facts })
  const reason = messageOf(speechOf(state, context), `why_${name}`) || null
  return {
    state: next,
    effects,
    acts,
    say: [...say, ...reflection(name, about), question(name, about, context), ...exampleOf(name, state.missed.includes(key))],
    cards: cards.map((card, at) => (at === 0 && card.reason === null ? { ...card, reason } : card)),
  }
}

/** A step that was asked about enough goes into the plan. */
function withPlanned(state: CoachState, context: CoachContext): { state: CoachState; planned: Act[]; said: Utterance[] } {
  const { draft } = state
  const about = aboutOf(state, context)
  const isWaiting = draft && (['step_if', 'step_when'] as const).some((name) => slotNamed(name)?.isOpen(about))
  if (!draft || isWaiting) return { state, planned: [], said: [] }
  return {
    state: { ...state, draft: null },
    planned: [{ do: 'plan', step: draft }],
    said: [utter('planned', { what: draft.ifThen ?? draft.what })],
  }
}

/** The first look at the Delta; in depth, with somebody who is planning, it leads on to a first step. */
function review({ state, effects = [], acts = [], say = [] }: Outcome, context: CoachContext): Step {
  const { delta } = context
  const style = styleOf(projectGoal(afterEffects(context.facts, effects)))
  const found = delta
    ? utter('review', {
        title: delta.title,
        met: String(delta.met),
        provable: String(delta.provable),
        learnable: String(delta.learnable),
        unknown: String(delta.unknown),
      })
    : utter('review_no_target')
  const next: CoachState = {
    ...state,
    state: 'delta_review',
    asked: null,
    reviewed: true,
    planning: state.planning || state.mode === 'discovery',
  }
  const outcome = { state: next, effects, acts, say: [...say, found] }
  const slot = nextSlot(aboutOf({ ...next, asked: state.asked }, context, effects))
  if (slot) {
    const asked = ask(slot.name, outcome, context)
    return { ...asked, cards: [...asked.cards, ...reviewCards(speechOf(state, context), false)] }
  }
  return { ...outcome, effects, acts, cards: reviewCards(speechOf(state, context), canPlan(style, context)) }
}

const canPlan = (style: Style, { delta, facts }: CoachContext) => style === 'plan' && delta !== null && projectGoal(facts) !== null

/** Nothing is left to ask: what may be done next. */
function rest({ state, effects = [], acts = [], say = [] }: Outcome, context: CoachContext): Step {
  const style = styleOf(projectGoal(context.facts))
  return {
    state: { ...state, state: 'delta_review', asked: null },
    effects,
    acts,
    say: [...say, utter('done')],
    cards: reviewCards(speechOf(state, context), canPlan(style, context) && !state.planning),
  }
}

export function cardsFor(slot: SlotName, state: CoachState, context: CoachContext) {
  const { facts, vocabulary, delta } = context
  return slotCards(slot, state, speechOf(state, context), {
    candidates: candidatesOf(state, context),
    titles: slot === 'goal_title' ? titlesNear(facts, vocabulary) : [],
    values: openValueSet(facts) ?? [],
    interests: openInterestSet(facts) ?? [],
    tradeOff: openTradeOff(facts),
    unplaced: WorkValue.options.filter(
      (value) => !known(facts, 'value').some(({ payload }) => payload.placed !== null && payload.workValue === value),
    ),
    reasons: valueChoices({ facts }),
    closing: delta?.closing ?? [],
    heard: lastHeard(facts),
  })
}

/** What was heard in the person's last words that held anything, as it stands. */
export function lastHeard(facts: readonly Fact[]): Fact[] {
  const heard = currentFacts(facts).filter((fact) => fact.createdBy === 'coach' && fact.status !== 'denied')
  const at = heard.at(-1)?.createdAt
  return heard.filter((fact) => fact.createdAt === at)
}

const withExample = [
  'role',
  'role_dates',
  'goal',
  'goal_title',
  'goal_date',
  'goal_confidence',
  'goal_importance',
  'hours',
  'salary_floor',
  'step_when',
  'moved_to',
] as const

/** A question that was answered in words that said nothing about it comes again with how an answer may be worded. */
function exampleOf(name: SlotName, isMissed: boolean): Utterance[] {
  const known = isMissed ? withExample.find((one) => one === name) : undefined
  return known ? [utter(`like_${known}`)] : []
}

/** Before a person is asked what speaks for and against their goal, it is given back in their own words. */
const reflection = (name: SlotName, { facts }: About): Utterance[] => {
  const goal = name === 'explore' ? projectGoal(facts) : null
  return goal ? [utter('reflect', { quote: goal.payload.text })] : []
}

/** A question with what it is about. */
function question(name: SlotName, about: About, context: CoachContext): Utterance {
  const catalogue = speechOf(about.state, context)
  if (name === 'due') {
    const step = firstDue(about)
    return utter('ask_due', { what: step?.ifThen ?? step?.what ?? '', when: step?.when ? dayWords(step.when, catalogue.language) : '' })
  }
  const weighed = name === 'values_trade' ? openTradeOff(about.facts) : null
  if (weighed) return utter(`trade_${weighed.scene}`)
  if (name === 'values_most' && about.state.valueChosen !== null) return utter('ask_values_second')
  const role =
    name === 'role_title'
      ? roleWithoutTitle(about.facts)
      : name === 'role_dates'
        ? roleWithoutDates(about)
        : (roleTold(about) ?? known(about.facts, 'experience').at(-1))
  return utter(`ask_${name}`, { role: roleWords(role, catalogue) })
}

function roleWords(role: ReturnType<typeof roleTold>, catalogue: Catalogue): string {
  return role && (role.payload.title ?? role.payload.organisation) ? roleLabel(role.payload, catalogue) : messageOf(catalogue, 'that_work')
}

/** The facts as they will stand, so that no question is asked that was just answered. */
export function afterEffects(facts: readonly Fact[], effects: readonly Effect[]): Fact[] {
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
      createdAt: '9999-01-01T00:00:00.000Z',
    }),
  )
  return [...facts, ...added]
}

/** Claims in one line, in the language of the talk. */
export const labelsOf = (effects: readonly Effect[], catalogue: Catalogue) =>
  effects.map(({ claim }) => claimLabel(claim, catalogue)).join('; ')
