import { known } from '../../facts/current.ts'
import type { PayloadOf } from '../../facts/schema.ts'
import { goalFlags } from '../../person/person.ts'
import { projectValues } from '../../person/values.ts'
import { openTradeOff, openValueSet } from '../choiceSets.ts'
import { projectGoal } from '../goal.ts'
import { type About, type Slot, styleIn } from './slot.ts'

/** One of the goal's five flags: .25 / 5 of Clarity. */
const oneFlag = 5
/** One of three places on the card of values, which is worth half of .2; a set is a part of the whole .2. */
const onePlace = 10 / 3
const allSets = 20

type Flag = keyof ReturnType<typeof goalFlags>

const ofGoal = (isMissing: (goal: PayloadOf<'goal'>) => boolean) => (about: About) => {
  const goal = projectGoal(about.facts)
  return goal !== null && isMissing(goal.payload)
}
const flag = (name: Flag) => ({
  gain: () => oneFlag,
  isOpen: ofGoal((goal) => !goalFlags(goal)[name]),
})
const placed = ({ facts }: About, where: 'most' | 'least') => known(facts, 'value').filter(({ payload }) => payload.placed === where).length
/** In depth there is no card of values to finish first. */
const isCardDone = (about: About) => {
  const { mode, passed } = about.state
  return mode === 'discovery' || placed(about, 'least') > 0 || passed.includes('values_least') || passed.includes('values_most')
}
const isLow = (ruler: number | null) => ruler !== null && ruler < 5

export const goalSlots: readonly Slot[] = [
  {
    name: 'goal',
    state: 'goal',
    seconds: 20,
    inFastTrack: true,
    gain: () => 2 * oneFlag,
    isOpen: ({ facts }) => projectGoal(facts) === null,
  },
  {
    name: 'explore',
    state: 'goal',
    atMost: 1,
    seconds: 45,
    inFastTrack: true,
    gain: () => 10 * oneFlag,
    isOpen: (about) => styleIn(about) === 'explore',
  },
  { name: 'goal_title', state: 'goal', seconds: 10, inFastTrack: true, ...flag('mapped') },
  { name: 'goal_date', state: 'goal', seconds: 10, inFastTrack: true, ...flag('dated') },
  { name: 'goal_measure', state: 'goal', seconds: 30, inFastTrack: false, ...flag('measurable') },
  {
    name: 'goal_value',
    state: 'goal',
    seconds: 6,
    inFastTrack: true,
    gain: () => oneFlag,
    isOpen: (about) => flag('valued').isOpen(about) && isCardDone(about) && valueChoices(about).length > 0,
  },
  {
    name: 'goal_importance',
    state: 'goal',
    seconds: 6,
    inFastTrack: true,
    gain: () => 0,
    isOpen: ofGoal(({ importance }) => importance === null),
  },
  {
    name: 'goal_confidence',
    state: 'goal',
    seconds: 10,
    inFastTrack: true,
    gain: () => oneFlag,
    isOpen: ofGoal(({ confidence }) => confidence === null),
  },
  {
    name: 'goal_smaller_step',
    state: 'goal',
    seconds: 45,
    inFastTrack: true,
    gain: () => oneFlag,
    isOpen: ofGoal(({ confidence, smallerStep }) => isLow(confidence) && smallerStep === null),
  },
]

/** Values that a goal may be for: those placed or chosen as mattering most, and those in the person's own words. */
export function valueChoices({ facts }: Pick<About, 'facts'>): { readonly factId: string; readonly payload: PayloadOf<'value'> }[] {
  const stated = known(facts, 'value')
  const own = stated.filter(({ payload }) => payload.placed === 'most' || (payload.placed === null && payload.choice === null))
  if (own.length > 0) return own.slice(-3).map(({ id, payload }) => ({ factId: id, payload }))
  const { scores, answered } = projectValues(stated)
  const leading = [...stated]
    .flatMap((fact) => (fact.payload.choice ? [{ fact, best: fact.payload.choice.best }] : []))
    .toSorted((a, b) => scores[b.best].mean - scores[a.best].mean)
  const distinct = [...new Map(leading.map((one) => [one.best, one.fact])).values()]
  return answered === 0 ? [] : distinct.slice(0, 2).map(({ id, payload }) => ({ factId: id, payload }))
}

export const valueSlots: readonly Slot[] = [
  {
    name: 'values_most',
    state: 'goal',
    seconds: 20,
    inFastTrack: true,
    gain: (about) => onePlace * (2 - placed(about, 'most')),
    isOpen: (about) => about.state.mode !== 'discovery' && placed(about, 'most') < 2,
  },
  {
    name: 'values_least',
    state: 'goal',
    seconds: 10,
    inFastTrack: true,
    gain: () => onePlace,
    isOpen: (about) => about.state.mode !== 'discovery' && placed(about, 'most') >= 2 && placed(about, 'least') === 0,
  },
  {
    name: 'values_set',
    state: 'values',
    seconds: 8,
    inFastTrack: false,
    gain: ({ facts }) => allSets / projectValues(known(facts, 'value')).needed,
    isOpen: ({ facts }) => openValueSet(facts) !== null,
  },
  {
    name: 'values_trade',
    state: 'values',
    seconds: 12,
    inFastTrack: false,
    gain: () => 0,
    isOpen: ({ facts }) => openTradeOff(facts) !== null,
  },
]
