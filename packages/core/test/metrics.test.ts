import { bareGoal } from '@mosaic/core/facts/bareGoal'
import type { Fact } from '@mosaic/core/facts/schema'
import { actionOf } from '@mosaic/core/metrics/action'
import { clarityOf } from '@mosaic/core/metrics/clarity'
import type { ActionRecord, MetricInputs } from '@mosaic/core/metrics/inputs'
import { metricsOf } from '@mosaic/core/metrics/metrics'
import { momentumOf } from '@mosaic/core/metrics/momentum'
import { addDays, type Pause, withoutPauses } from '@mosaic/core/metrics/pause'
import { progressBetween } from '@mosaic/core/metrics/progress'
import { valueSets } from '@mosaic/core/person/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choiceFact } from './cases.ts'
import { apart, asOf, fact, must, personOf, roleFact, skillFact, vocabulary } from './people.ts'

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
    ...bareGoal('nurse by spring'),
    title: 'Registered nurse',
    occupationId: 'registered-nurse',
  },
})
const place = fact({
  kind: 'constraint',
  payload: { dimension: 'place', operator: 'is', value: 'Leeds', amount: null, unit: null, hardness: 'soft' },
})
const nurseRole = roleFact('Staff nurse', '2019-02', '2022-05')
const pool: Fact[] = [
  goal,
  { ...goal, id: 'goal-2', payload: { ...goal.payload, text: 'something else', occupationId: null } } as Fact,
  place,
  fact({ kind: 'constraint', payload: { dimension: 'hours', operator: 'any', value: null, amount: null, unit: null, hardness: 'soft' } }),
  fact({ kind: 'value', payload: { label: 'People', workValue: 'relationships', placed: 'most', choice: null } }),
  fact({ kind: 'value', payload: { label: 'Status', workValue: 'recognition', placed: 'least', choice: null } }),
  roleFact('Registered nurse', '2016-01'),
  ...apart.slice(0, 5).map((id) => skillFact(id, 'used')),
  ...valueSets.map((set, at) => choiceFact(set, (at * 5) % 6)),
  nurseRole,
  fact({
    kind: 'achievement',
    payload: {
      experienceId: nurseRole.id,
      text: 'Halved falls',
      situation: null,
      task: null,
      outcome: 'Half the falls',
      measure: null,
      agency: 'led',
    },
  }),
  fact({
    kind: 'achievement',
    payload: {
      experienceId: nurseRole.id,
      text: 'Bookkeeping on nights',
      situation: null,
      task: null,
      outcome: null,
      measure: null,
      agency: null,
    },
  }),
  fact({
    kind: 'credential',
    payload: { name: 'First aid certificate', issuer: null, number: null, date: null, expires: null, progress: 'lapsed' },
  }),
  skillFact(apart[0] ?? '', 'no'),
  skillFact(apart[7] ?? '', 'no'),
  skillFact(apart[1] ?? '', 'know'),
  fact({
    kind: 'constraint',
    payload: { dimension: 'remote', operator: 'is', value: 'hybrid', amount: null, unit: null, hardness: 'hard' },
  }),
  fact({ kind: 'constraint', payload: { dimension: 'remote', operator: 'any', value: null, amount: null, unit: null, hardness: 'soft' } }),
  fact({ kind: 'interest', payload: { label: 'Gardens', interest: null, choice: null } }),
]

describe('clarity-2', () => {
  test('no fact lowers it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pool), fc.constantFrom(...pool), (facts, one) => {
        const more = { ...one, createdAt: '2026-11-24T10:00:00.000Z' }
        const [before, after] = [facts, [...facts.filter(({ id }) => id !== more.id), more]].map(
          (all) => clarityOf(personOf(all), nothing).value,
        )
        fc.pre(before !== null && before !== undefined && !facts.includes(one))
        expect(after ?? -1).toBeGreaterThanOrEqual(before ?? 0)
      }),
      { numRuns: 1500 },
    )
  })

  test('one more set of values never lowers it, whatever is said', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 1, maxLength: 10 }), (ways) => {
        const [before, after] = [ways.slice(0, -1), ways].map((said) => {
          const choices = said.flatMap((way, at) => (valueSets[at] ? [choiceFact(valueSets[at], way)] : []))
          return clarityOf(personOf([goal, place, roleFact('Nurse', '2016-01'), ...choices]), nothing).value ?? -1
        })
        expect(after).toBeGreaterThanOrEqual(before ?? 0)
      }),
      { numRuns: 1000 },
    )
  })

  test('ten consistent sets are worth all of values certainty, the card half', () => {
    const certainty = (facts: Fact[]) => clarityOf(personOf(facts), nothing).components.find(({ id }) => id === 'values')?.value
    const order = ['achievement', 'independence', 'recognition', 'relationships', 'support', 'working_conditions'] as const
    const consistent = valueSets.map((set) => {
      const [best, , worst] = set.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
      const payload = {
        label: 'choice',
        workValue: null,
        placed: null,
        choice: { among: [...set], best: best ?? set[0], worst: worst ?? set[2], scene: null },
      }
      return fact({ kind: 'value', payload })
    })
    const card = (['achievement', 'independence'] as const).map((workValue) =>
      fact({ kind: 'value', payload: { label: workValue, workValue, placed: 'most', choice: null } }),
    )
    const least = fact({ kind: 'value', payload: { label: 'status', workValue: 'recognition', placed: 'least', choice: null } })
    expect(certainty(consistent)).toBe(1)
    expect(certainty([...card, least])).toBe(0.5)
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

describe('action-3', () => {
  test('another action never lowers it', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 8 }), action, (actions, more) => {
        const open = { ...more, due: more.due !== null && more.due >= today ? more.due : null, doneOn: null }
        const [before, after] = [actions, [...actions, open]].map(
          (all) => actionOf({ ...nothing, actions: all, topGaps: ['Python', 'Wound care'] }).value,
        )
        fc.pre(before !== null && before !== undefined)
        expect(after ?? -1).toBeGreaterThanOrEqual(before ?? 0)
      }),
      { numRuns: 1500 },
    )
  })

  test('finishing a due one never lowers it', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 6 }), action, (actions, one) => {
        const due = { ...one, due: today, doneOn: null }
        const [before, after] = [due, { ...due, doneOn: today }].map((last) => actionOf({ ...nothing, actions: [...actions, last] }).value)
        expect(after ?? -1).toBeGreaterThanOrEqual(before ?? 0)
      }),
      { numRuns: 1500 },
    )
  })

  test('keeps its numbers: two steps done, one late, one planned', () => {
    const step = (id: string, rest: Partial<ActionRecord>): ActionRecord => ({
      id,
      what: 'Ask',
      due: null,
      trigger: null,
      linkedTo: null,
      doneOn: null,
      quality: null,
      ...rest,
    })
    const actions = [
      step('a', { due: '2026-11-20', doneOn: '2026-11-19', quality: 0.75, linkedTo: 'Python', trigger: 'If it is Friday, then I ask' }),
      step('b', { doneOn: '2026-11-22', quality: 0.25 }),
      step('c', { due: '2026-11-18' }),
      step('d', { due: '2026-12-01', trigger: 'If I have the date, then I ring', linkedTo: 'Wound care' }),
    ]
    const { value, components } = actionOf({ ...nothing, actions, topGaps: ['Python', 'Wound care', 'SQL'] })
    expect(components.map((one) => one.value)).toEqual([2.5 / 3, 2 / 4, 1 / 5, 2 / 3])
    expect(value).toBe(53)
  })

  test('thirty generic applications in a week stay under fifty', () => {
    const actions = Array.from(
      { length: 30 },
      (_, at): ActionRecord => ({ id: `${at}`, what: 'Applied', due: null, trigger: null, linkedTo: null, doneOn: today, quality: 0 }),
    )
    expect(actionOf({ ...nothing, actions }).value).toBeLessThan(50)
  })
})

describe('momentum-3', () => {
  test('is too early under three days or two events, and not started with none', () => {
    expect(momentumOf(nothing).status).toBe('not_started')
    expect(momentumOf({ ...nothing, events: [{ day: today, quality: 1 }] })).toMatchObject({ value: null, status: 'too_early' })
    expect(momentumOf({ ...nothing, startedOn: today, events: Array(5).fill({ day: today, quality: 1 }) }).status).toBe('too_early')
  })

  test('a gap that was closed counts one, a rung that rose without closing one a half', () => {
    const [gap = '', other = ''] = apart
    const role = roleFact('Registered nurse', '2018-01')
    const before = personOf([role, skillFact(gap, 'no'), skillFact(other, 'know')])
    const after = personOf([role, skillFact(gap, null, [role.id]), skillFact(other, 'used')])
    const target = { requirements: [must(gap)], level: null }
    expect(progressBetween(before, after, target, vocabulary, today)).toEqual([
      { day: today, weight: 1 },
      { day: today, weight: 0.5 },
    ])
    expect(progressBetween(after, after, target, vocabulary, today)).toEqual([])
    expect(progressBetween(after, before, target, vocabulary, today)).toEqual([])
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

describe('a pause', () => {
  const inputs = fc.record({
    actions: fc.array(action, { maxLength: 6 }),
    events: fc.array(fc.record({ day, quality: fc.constantFrom(0.5, 1) }), { maxLength: 12 }),
    progress: fc.array(fc.record({ day, weight: fc.constantFrom(0.5, 1) }), { maxLength: 4 }),
    back: fc.integer({ min: 0, max: 60 }),
  })

  test('leaves all three metrics as they were, however long it lasts and once it is over', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 400 }), fc.boolean(), ({ back, ...some }, days, isOver) => {
        const before: MetricInputs = { ...nothing, ...some, startedOn: addDays(today, -back), topGaps: ['Python'] }
        const now = addDays(today, days)
        const pause: Pause = { from: today, to: isOver ? now : null }
        // what services do when a pause is over: open days are moved for good
        const moved = before.actions.map((one) =>
          isOver && one.due !== null && one.doneOn === null ? { ...one, due: addDays(one.due, days) } : one,
        )
        const after = withoutPauses({ ...before, today: now, actions: moved }, [pause])
        const person = personOf([goal])
        expect(metricsOf(person, after)).toEqual(metricsOf(person, before))
      }),
      { numRuns: 1500 },
    )
  })
})

test('the same inputs give the same three numbers and the same fingerprint', () => {
  const person = personOf(pool)
  expect(metricsOf(person, nothing)).toEqual(metricsOf(personOf(pool), nothing))
})
