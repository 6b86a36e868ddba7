import { nextSlot, slotNamed, slots } from '@mosaic/core/coach/slots/next'
import { initialState, type SlotName } from '@mosaic/core/coach/state'
import { bareGoal } from '@mosaic/core/facts/bareGoal'
import type { Claim, Fact } from '@mosaic/core/facts/schema'
import { clarityOf } from '@mosaic/core/metrics/clarity'
import type { MetricInputs } from '@mosaic/core/metrics/inputs'
import { projectPerson } from '@mosaic/core/person/person'
import { expect, test } from 'vitest'
import { asOf, fact, roleFact, skillFact, vocabulary } from './people.ts'

const inputs: MetricInputs = {
  asOf,
  today: asOf.slice(0, 10),
  startedOn: asOf.slice(0, 10),
  actions: [],
  events: [],
  progress: [],
  outcomes: [],
  targets: [],
  topGaps: [],
}

/** Clarity in points, before it is rounded. */
function clarity(facts: readonly Fact[]): number {
  const { components } = clarityOf(projectPerson(facts, vocabulary, asOf), inputs)
  return components.reduce((sum, { weight, value }) => sum + 100 * weight * (value ?? 0), 0)
}

const emptyGoal = bareGoal('something quieter')
const goal = fact({ kind: 'goal', payload: emptyGoal })
const value = (workValue: 'support' | 'recognition' | 'relationships', placed: 'most' | 'least') =>
  fact({ kind: 'value', payload: { label: workValue, workValue, placed, choice: null } })
const dateless = roleFact('Nurse', '2010', '2019')
const travel = fact({
  kind: 'constraint',
  payload: { dimension: 'travel', operator: 'any', value: null, amount: null, unit: null, hardness: 'soft' },
})
const most = [value('support', 'most'), value('relationships', 'most')]
const base = [dateless, skillFact('wound-care', 'know'), goal, travel, ...most]

const changedGoal = (change: Partial<typeof emptyGoal> | object): Fact[] => [
  fact({ kind: 'goal', payload: { ...emptyGoal, ...change } } as Claim, { supersedesId: goal.id }),
]
const term = (dimension: 'place' | 'remote' | 'hours' | 'salary_floor' | 'start_date' | 'work_right'): Fact[] => [
  fact({ kind: 'constraint', payload: { dimension, operator: 'any', value: null, amount: null, unit: null, hardness: 'soft' } }),
]

test.each<[SlotName, Fact[]]>([
  ['goal_title', changedGoal({ title: 'Nurse', occupationId: 'registered-nurse' })],
  ['goal_date', changedGoal({ date: '2027' })],
  ['goal_measure', changedGoal({ measure: 'a contract' })],
  ['goal_value', changedGoal({ valueIds: [most[0]?.id] })],
  ['goal_confidence', changedGoal({ confidence: 7 })],
  ['values_least', [value('recognition', 'least')]],
  ['place', term('place')],
  ['remote', term('remote')],
  ['hours', term('hours')],
  ['salary_floor', term('salary_floor')],
  ['start_date', term('start_date')],
  ['work_right', term('work_right')],
])('the points that an answer to %s is said to add are those it adds to Clarity', (name, answer) => {
  const state = { ...initialState, mode: 'fast_track' as const }
  const gain = slotNamed(name)?.gain({ facts: base, state, plan: [], hasCandidates: true, hasTarget: false })
  expect(clarity([...base, ...answer]) - clarity(base)).toBeCloseTo(gain ?? Number.NaN, 5)
})

test.each(['fast_track', 'discovery'] as const)('in %s each question is that of its part of the talk which adds most a second', (mode) => {
  let state = { ...initialState, mode }
  const about = () => ({ facts: base, state, plan: [], hasCandidates: true, hasTarget: false })
  const worth = (name: SlotName) => (slotNamed(name)?.gain(about()) ?? 0) / (slotNamed(name)?.seconds ?? 1)
  const asked: SlotName[] = []
  for (let next = nextSlot(about()); next; next = nextSlot(about())) {
    const { name, state: part } = next
    const others = slots.filter(
      (slot) =>
        slot.state === part &&
        (slot.inFastTrack || mode === 'discovery') &&
        !state.passed.some((key) => key.startsWith(slot.name)) &&
        slot.isOpen(about()),
    )
    for (const other of others) expect(worth(name), `${name} before ${other.name}`).toBeGreaterThanOrEqual(worth(other.name))
    asked.push(name)
    const key = next.about ? `${name} ${next.about(about())}` : name
    state = { ...state, passed: [...state.passed, key] }
  }
  expect(asked).toEqual(expect.arrayContaining(['goal_title', 'place', 'skills']))
})
