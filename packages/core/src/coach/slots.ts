import { known } from '../facts/current.ts'
import type { Fact, FactOf, PayloadOf } from '../facts/schema.ts'
import { projectGoal } from './goal.ts'
import type { CoachState, SlotName } from './state.ts'
import { openValueSet } from './valueSets.ts'

type StateName = CoachState['state']

/** A question: where it belongs, what it adds to Clarity at most, how long it takes to answer, and when it is open. */
export interface Slot {
  readonly name: SlotName
  readonly state: StateName
  /** Points of Clarity that an answer can add. */
  readonly gain: number
  /** Typical seconds to answer. */
  readonly seconds: number
  readonly inFastTrack: boolean
  isOpen(facts: readonly Fact[], state: CoachState): boolean
}

const hasTerm = (dimension: PayloadOf<'constraint'>['dimension']) => (facts: readonly Fact[]) =>
  !known(facts, 'constraint').some(({ payload }) => payload.dimension === dimension)
const ofGoal = (isMissing: (goal: PayloadOf<'goal'>) => boolean) => (facts: readonly Fact[]) => {
  const goal = projectGoal(facts)
  return goal !== null && isMissing(goal.payload)
}
const placed = (facts: readonly Fact[], where: 'most' | 'least') =>
  known(facts, 'value').filter(({ payload }) => payload.placed === where).length
const lastRole = (facts: readonly Fact[]): FactOf<'experience'> | undefined => known(facts, 'experience').at(-1)

/** Every question there is. Gains follow Clarity's weights (DOMAIN.md, section 3); seconds are our estimate. */
export const slots: readonly Slot[] = [
  { name: 'role', state: 'snapshot', gain: 6, seconds: 30, inFastTrack: true, isOpen: (facts) => known(facts, 'experience').length === 0 },
  {
    name: 'role_dates',
    state: 'snapshot',
    gain: 3,
    seconds: 15,
    inFastTrack: true,
    isOpen: (facts) => known(facts, 'experience').length > 0 && known(facts, 'experience').every(({ payload }) => payload.start === null),
  },
  {
    name: 'role_result',
    state: 'snapshot',
    gain: 3,
    seconds: 60,
    inFastTrack: false,
    isOpen: (facts) =>
      lastRole(facts) !== undefined &&
      known(facts, 'achievement').every(({ payload }) => payload.outcome === null && payload.measure === null),
  },
  {
    name: 'unpaid_work',
    state: 'snapshot',
    gain: 2,
    seconds: 30,
    inFastTrack: false,
    isOpen: (facts) => known(facts, 'experience').every(({ payload }) => payload.type === 'employed'),
  },
  { name: 'goal', state: 'goal', gain: 10, seconds: 20, inFastTrack: true, isOpen: (facts) => projectGoal(facts) === null },
  {
    name: 'goal_title',
    state: 'goal',
    gain: 5,
    seconds: 10,
    inFastTrack: true,
    isOpen: ofGoal(({ occupationId }) => occupationId === null),
  },
  { name: 'goal_date', state: 'goal', gain: 5, seconds: 10, inFastTrack: true, isOpen: ofGoal(({ date }) => date === null) },
  {
    name: 'values_most',
    state: 'goal',
    gain: 7,
    seconds: 20,
    inFastTrack: true,
    isOpen: (facts, { mode }) => mode !== 'discovery' && placed(facts, 'most') < 2,
  },
  {
    name: 'values_least',
    state: 'goal',
    gain: 3,
    seconds: 10,
    inFastTrack: true,
    isOpen: (facts, { mode }) => mode !== 'discovery' && placed(facts, 'most') >= 2 && placed(facts, 'least') === 0,
  },
  { name: 'values_set', state: 'goal', gain: 2, seconds: 8, inFastTrack: false, isOpen: (facts) => openValueSet(facts) !== null },
  { name: 'goal_measure', state: 'goal', gain: 5, seconds: 30, inFastTrack: false, isOpen: ofGoal(({ measure }) => measure === null) },
  {
    name: 'goal_confidence',
    state: 'goal',
    gain: 5,
    seconds: 10,
    inFastTrack: true,
    isOpen: ofGoal(({ confidence }) => confidence === null),
  },
  {
    name: 'goal_smaller_step',
    state: 'goal',
    gain: 5,
    seconds: 45,
    inFastTrack: true,
    isOpen: ofGoal(({ confidence, smallerStep }) => confidence !== null && confidence < 5 && smallerStep === null),
  },
  { name: 'place', state: 'constraints', gain: 1.7, seconds: 8, inFastTrack: true, isOpen: hasTerm('place') },
  { name: 'remote', state: 'constraints', gain: 1.7, seconds: 5, inFastTrack: true, isOpen: hasTerm('remote') },
  { name: 'hours', state: 'constraints', gain: 1.7, seconds: 5, inFastTrack: true, isOpen: hasTerm('hours') },
  { name: 'salary_floor', state: 'constraints', gain: 1.7, seconds: 12, inFastTrack: true, isOpen: hasTerm('salary_floor') },
  { name: 'start_date', state: 'constraints', gain: 1.7, seconds: 10, inFastTrack: false, isOpen: hasTerm('start_date') },
  { name: 'work_right', state: 'constraints', gain: 1.7, seconds: 10, inFastTrack: false, isOpen: hasTerm('work_right') },
  { name: 'skills', state: 'skill_confirm', gain: 18, seconds: 40, inFastTrack: true, isOpen: () => true },
]

const order: readonly StateName[] = ['snapshot', 'goal', 'constraints', 'skill_confirm', 'delta_review']

/** How often one question may come at all. */
const timesAtMost = 2

/**
 * The next question: of the first state with an open one, that which adds most Clarity a second; never the one just asked, none that
 * was passed. Null when nothing is left to ask.
 */
export function nextSlot(facts: readonly Fact[], state: CoachState, hasCandidates: boolean): Slot | null {
  const from = Math.max(0, order.indexOf(state.state))
  for (const name of [...order.slice(from), ...order.slice(0, from)]) {
    const open = slots.filter(
      (slot) =>
        slot.state === name &&
        (slot.inFastTrack || state.mode === 'discovery') &&
        !state.passed.includes(slot.name) &&
        slot.name !== state.asked &&
        (state.times[slot.name] ?? 0) < timesAtMost &&
        (slot.name !== 'skills' || hasCandidates) &&
        slot.isOpen(facts, state),
    )
    const best = open.toSorted((a, b) => b.gain / b.seconds - a.gain / a.seconds || slots.indexOf(a) - slots.indexOf(b))[0]
    if (best) return best
  }
  return null
}
