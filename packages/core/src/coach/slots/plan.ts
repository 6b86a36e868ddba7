import { known } from '../../facts/current.ts'
import type { PayloadOf } from '../../facts/schema.ts'
import { projectGoal } from '../goal.ts'
import { type About, type Slot, styleIn } from './slot.ts'

/** One of six terms: .1 / 6 of Clarity. */
const oneTerm = 10 / 6

const term = (name: PayloadOf<'constraint'>['dimension'] & Slot['name'], seconds: number, inFastTrack: boolean): Slot => ({
  name,
  state: 'constraints',
  seconds,
  inFastTrack,
  gain: () => oneTerm,
  isOpen: ({ facts }) => !known(facts, 'constraint').some(({ payload }) => payload.dimension === name),
})

export const termSlots: readonly Slot[] = [
  term('place', 8, true),
  term('remote', 5, true),
  term('hours', 5, true),
  term('salary_floor', 12, true),
  term('start_date', 10, false),
  term('work_right', 10, false),
]

const isPlanned = (about: About) => projectGoal(about.facts) !== null && styleIn(about) === 'plan'
const nothing = () => 0
/** The step whose day came first. */
export const firstDue = ({ plan }: Pick<About, 'plan'>) =>
  plan.filter(({ due }) => due).toSorted((a, b) => (a.when ?? '').localeCompare(b.when ?? ''))[0]
const dueKey = (about: About) => {
  const step = firstDue(about)
  return step ? `${step.what} ${step.when}` : ''
}
/** Obstacles in the order of WOOP, steps, and what became of them. Nothing of this adds to Clarity. */
export const planSlots: readonly Slot[] = [
  { name: 'outcome', state: 'obstacles', atMost: 1, seconds: 20, inFastTrack: false, gain: nothing, isOpen: (about) => isPlanned(about) },
  { name: 'obstacle', state: 'obstacles', atMost: 1, seconds: 30, inFastTrack: false, gain: nothing, isOpen: (about) => isPlanned(about) },
  {
    name: 'if_then',
    state: 'obstacles',
    atMost: 1,
    seconds: 45,
    inFastTrack: false,
    gain: nothing,
    isOpen: (about) => isPlanned(about) && known(about.facts, 'challenge').length > 0,
  },
  {
    name: 'option',
    state: 'options',
    seconds: 30,
    inFastTrack: true,
    gain: nothing,
    isOpen: (about) => isPlanned(about) && about.hasTarget && about.state.planning && about.state.draft === null,
  },
  {
    name: 'step_if',
    state: 'plan',
    seconds: 30,
    inFastTrack: true,
    gain: nothing,
    isOpen: ({ state: { draft, passed } }) => draft !== null && draft.ifThen === null && !passed.includes(`step_if ${draft.what}`),
    about: ({ state: { draft } }) => draft?.what ?? '',
  },
  {
    name: 'step_when',
    state: 'plan',
    seconds: 10,
    inFastTrack: true,
    gain: nothing,
    isOpen: ({ state: { draft, passed } }) => draft !== null && draft.when === null && !passed.includes(`step_when ${draft.what}`),
    about: ({ state: { draft } }) => draft?.what ?? '',
  },
  {
    name: 'due',
    state: 'check_in',
    seconds: 5,
    inFastTrack: true,
    gain: nothing,
    isOpen: (about) => firstDue(about) !== undefined,
    about: dueKey,
  },
]
