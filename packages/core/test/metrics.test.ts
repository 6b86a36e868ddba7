import type { Fact } from '@mosaic/core/facts/schema'
import { actionOf } from '@mosaic/core/metrics/action'
import { clarityOf } from '@mosaic/core/metrics/clarity'
import type { ActionRecord, MetricInputs } from '@mosaic/core/metrics/inputs'
import { metricsOf } from '@mosaic/core/metrics/metrics'
import { momentumOf } from '@mosaic/core/metrics/momentum'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apart, asOf, fact, personOf, roleFact, skillFact } from './people.ts'

const today = '2026-11-24'
const nothing: MetricInputs = {
  asOf,
  today,
  startedOn: '2026-11-01',
  actions: [],
  events: [],
  progress: [],
  outcomes: [],
  targets: [],
  topGaps: [],
}
const day = fc.integer({ min: 0, max: 20 }).map((back) => new Date(Date.parse(today) - back * 86_400_000).toISOString().slice(0, 10))
const ahead = fc.integer({ min: -13, max: 13 }).map((days) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10))

const action = fc.record({
  id: fc.uuid(),
  what: fc.constantFrom('', 'Ask for a reference'),
  due: fc.option(ahead, { nil: null }),
  trigger: fc.constantFrom(null, 'If it is Tuesday, then I ring'),
  linkedTo: fc.constantFrom(null, 'Python', 'Wound care'),
  doneOn: fc.option(day, { nil: null }),
  quality: fc.double({ min: 0, max: 1, noNaN: true }),
}) satisfies fc.Arbitrary<ActionRecord>

const goal = fact({
  kind: 'goal',
  payload: {
    text: 'nurse by spring',
    title: 'Registered nurse',
    occupationId: 'registered-nurse',
    seniority: null,
    sector: null,
    date: null,
    measure: null,
    smallerStep: null,
    valueIds: [],
    importance: null,
    confidence: null,
  },
})
const place = fact({
  kind: 'constraint',
  payload: { dimension: 'place', operator: 'is', value: 'Leeds', amount: null, unit: null, hardness: 'soft' },
})
const pool: Fact[] = [
  goal,
  { ...goal, id: 'goal-2', payload: { ...goal.payload, text: 'something else', occupationId: null } } as Fact,
  place,
  fact({ kind: 'constraint', payload: { dimension: 'hours', operator: 'any', value: null, amount: null, unit: null, hardness: 'soft' } }),
  fact({ kind: 'value', payload: { label: 'People', workValue: 'relationships', placed: 'most', choice: null } }),
  fact({ kind: 'value', payload: { label: 'Status', workValue: 'recognition', placed: 'least', choice: null } }),
  roleFact('Registered nurse', '2016-01'),
  ...apart.slice(0, 5).map((id) => skillFact(id, 'used')),
]

describe('clarity-1', () => {
  test('no fact lowers it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pool), fc.constantFrom(...pool), (facts, more) => {
        const [before, after] = [facts, [...facts.filter(({ id }) => id !== more.id), more]].map(
          (all) => clarityOf(personOf(all), nothing).value,
        )
        fc.pre(before !== null && before !== undefined && !facts.includes(more))
        expect(after ?? -1).toBeGreaterThanOrEqual(before ?? 0)
      }),
      { numRuns: 300 },
    )
  })

  test('is no number before three of five areas were asked, and never 0 for nothing', () => {
    expect(clarityOf(personOf([]), nothing)).toMatchObject({ value: null, status: 'not_started', interval: null })
    expect(clarityOf(personOf([goal]), nothing)).toMatchObject({ value: null, status: 'too_early' })
    expect(clarityOf(personOf([goal, place, roleFact('Nurse', '2016-01')]), nothing).status).toBe('ok')
  })

  test('a contradiction between musts lowers it, and is the only thing that does', () => {
    const remote = (value: string) =>
      fact({ kind: 'constraint', payload: { dimension: 'remote', operator: 'is', value, amount: null, unit: null, hardness: 'hard' } })
    const base = [goal, place, roleFact('Nurse', '2016-01'), remote('remote')]
    const before = clarityOf(personOf(base), nothing).value ?? 0
    expect(clarityOf(personOf([...base, remote('on_site')]), nothing).value).toBe(before - 5)
  })
})

describe('action-1', () => {
  test('another action never lowers it', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 8 }), action, (actions, more) => {
        const open = { ...more, due: null, doneOn: null }
        const [before, after] = [actions, [...actions, open]].map(
          (all) => actionOf({ ...nothing, actions: all, topGaps: ['Python', 'Wound care'] }).value,
        )
        fc.pre(before !== null && before !== undefined)
        expect(after ?? -1).toBeGreaterThanOrEqual(before ?? 0)
      }),
      { numRuns: 300 },
    )
  })

  test('finishing a due one never lowers it', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 6 }), action, (actions, one) => {
        const due = { ...one, due: today, doneOn: null }
        const [before, after] = [due, { ...due, doneOn: today }].map((last) => actionOf({ ...nothing, actions: [...actions, last] }).value)
        expect(after ?? -1).toBeGreaterThanOrEqual(before ?? 0)
      }),
      { numRuns: 300 },
    )
  })

  test('thirty generic applications in a week stay under fifty', () => {
    const actions = Array.from(
      { length: 30 },
      (_, at): ActionRecord => ({ id: `${at}`, what: 'Applied', due: null, trigger: null, linkedTo: null, doneOn: today, quality: 0 }),
    )
    expect(actionOf({ ...nothing, actions }).value).toBeLessThan(50)
  })
})

describe('momentum-1', () => {
  test('is too early under three days or two events, and not started with none', () => {
    expect(momentumOf(nothing).status).toBe('not_started')
    expect(momentumOf({ ...nothing, events: [{ day: today, quality: 1 }] })).toMatchObject({ value: null, status: 'too_early' })
    expect(momentumOf({ ...nothing, startedOn: today, events: Array(5).fill({ day: today, quality: 1 }) }).status).toBe('too_early')
  })

  test('one more active day never lowers its consistency', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 2 }), day, (days, more) => {
        const part = (all: string[]) =>
          momentumOf({ ...nothing, events: all.map((one) => ({ day: one, quality: 1 })) }).components[0]?.value ?? 0
        expect(part([...days, more])).toBeGreaterThanOrEqual(part(days))
      }),
      { numRuns: 200 },
    )
  })
})

test('the same inputs give the same three numbers and the same fingerprint', () => {
  const person = personOf(pool)
  expect(metricsOf(person, nothing)).toEqual(metricsOf(personOf(pool), nothing))
})
