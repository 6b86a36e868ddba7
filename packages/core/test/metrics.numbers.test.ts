import { actionOf } from '@mosaic/core/metrics/action'
import { component, explain } from '@mosaic/core/metrics/explain'
import type { ActionRecord, MetricInputs } from '@mosaic/core/metrics/inputs'
import { momentumOf } from '@mosaic/core/metrics/momentum'
import { addDays } from '@mosaic/core/metrics/pause'
import { describe, expect, test } from 'vitest'
import { asOf } from './people.ts'

const today = '2026-11-24'
const back = (days: number) => addDays(today, -days)
const nothing: MetricInputs = {
  asOf,
  today,
  startedOn: back(27),
  actions: [],
  events: [],
  progress: [],
  outcomes: [],
  targets: [],
  topGaps: [],
}
const partsOf = ({ components }: { components: readonly { id: string; value: number | null }[] }) =>
  Object.fromEntries(components.map(({ id, value }) => [id, value]))

describe('a weighted mean of what is known', () => {
  const part = (id: string, weight: number, value: number | null) => component({ id, label: id, weight, value })
  const bands = [
    [70, 'high'],
    [45, 'middle'],
    [0, 'low'],
  ] as const
  const frame = { formulaVersion: 'test-1', asOf, status: 'ok', bands } as const

  test('is taken over what has a value, and its interval over all that could have one', () => {
    expect(explain([part('a', 0.6, 0.5), part('b', 0.4, null)], frame)).toMatchObject({
      value: 50,
      band: 'middle',
      coverage: 0.6,
      interval: [30, 70],
      status: 'ok',
      components: [{ known: 1 }, { known: 0 }],
    })
    expect(explain([part('a', 0.75, 1), part('b', 0.25, 0.2)], frame)).toMatchObject({ value: 80, coverage: 1, interval: [80, 80] })
  })

  test('a band begins at its own number', () => {
    const bandAt = (value: number) => explain([part('a', 1, value)], frame).band
    expect([0.7, 0.694, 0.45, 0.444, 0].map(bandAt)).toEqual(['high', 'middle', 'middle', 'low', 'low'])
  })

  test('points are taken off number and interval alike, never under 0', () => {
    const parts = [part('a', 0.6, 0.5), part('b', 0.4, null)]
    expect(explain(parts, { ...frame, minus: 5 })).toMatchObject({ value: 45, interval: [25, 65] })
    expect(explain(parts, { ...frame, minus: 60 })).toMatchObject({ value: 0, interval: [0, 10] })
  })

  test('without a status for it, or without anything known, there is no number', () => {
    expect(explain([part('a', 1, 0.5)], { ...frame, status: 'too_early' })).toMatchObject({
      value: null,
      band: null,
      interval: null,
      status: 'too_early',
    })
    expect(explain([part('a', 1, null)], frame)).toMatchObject({
      value: null,
      band: null,
      interval: null,
      coverage: 0,
      status: 'too_early',
    })
    expect(explain([], frame)).toMatchObject({ value: null, coverage: 0 })
  })

  test('the fingerprint tells one input from another', () => {
    const of = (value: number, minus = 0) => explain([part('a', 1, value)], { ...frame, minus }).inputsHash
    expect(of(0.5)).toBe(of(0.5))
    expect(new Set([of(0.5), of(0.51), of(0.5, 5)]).size).toBe(3)
  })
})

describe('momentum keeps its numbers', () => {
  const event = (days: number, quality: number) => ({ day: back(days), quality })
  const events = [event(0, 1), event(7, 1), event(7, 1), event(13, 1), event(14, 0.6), event(20, 0.4), event(21, 0.8), event(28, 1)]

  test('four weeks: consistency by half-life, the last week against three, moves of thirty days, five outcomes', () => {
    const momentum = momentumOf({
      ...nothing,
      events,
      progress: [
        { day: today, weight: 0.5 },
        { day: back(30), weight: 1 },
        { day: back(31), weight: 1 },
      ],
      outcomes: [true, false, true, true, false, true].map((learnt) => ({ learnt })),
    })
    // days 0, 7, 13, 14, 20 and 21 of 28, each worth half a week later, against four days a week
    const share = (days: readonly number[]) => days.reduce((sum, one) => sum + 2 ** (-one / 7), 0)
    const consistency = share([0, 7, 13, 14, 20, 21]) / (share(Array.from({ length: 28 }, (_, at) => at)) * (4 / 7))
    const { components } = momentum
    expect(components.map(({ id, weight }) => [id, weight])).toEqual([
      ['consistency', 0.35],
      ['trend', 0.25],
      ['progression', 0.25],
      ['learning', 0.15],
    ])
    expect(components[0]?.value).toBeCloseTo(consistency, 12)
    // energy 1 this week, before it 3, 1 and 0.8
    expect(components[1]?.value).toBeCloseTo(2 / (4.8 / 3 + 1), 12)
    expect(components[2]?.value).toBeCloseTo(1 - Math.exp(-0.5), 12)
    expect(components[3]?.value).toBe(3 / 5)
    expect(momentum).toMatchObject({ value: 52, band: 'warming_up', coverage: 1 })
  })

  test('a week counts five of energy at most, and more than before is no more than whole', () => {
    const trend = (days: number[]) => partsOf(momentumOf({ ...nothing, events: days.map((one) => event(one, 1)) })).trend
    expect(trend([0, ...Array<number>(9).fill(8)])).toBeCloseTo(2 / (5 / 3 + 1), 12)
    expect(trend([0, 1, 2, 8])).toBe(1)
  })

  test('every day of a week that was acted on is whole, and never more', () => {
    const events = Array.from({ length: 28 }, (_, at) => event(at, 1))
    expect(partsOf(momentumOf({ ...nothing, events })).consistency).toBe(1)
  })

  test('there is a number from the third day and the second event on, a trend from the fourteenth', () => {
    const two = [event(0, 1), event(1, 1)]
    const at = (age: number, some = two) => momentumOf({ ...nothing, startedOn: back(age), events: some })
    expect([2, 3].map((age) => at(age).status)).toEqual(['too_early', 'ok'])
    expect(at(10, [event(0, 1)]).status).toBe('too_early')
    expect([13, 14].map((age) => partsOf(at(age)).trend === null)).toEqual([true, false])
    expect(at(3)).toMatchObject({
      coverage: 0.6,
      components: [{}, { value: null }, { value: 0 }, { value: null, missing: ['A closed application'] }],
    })
  })
})

describe('action keeps to its window', () => {
  const step = (rest: Partial<ActionRecord>): ActionRecord => ({
    id: JSON.stringify(rest),
    what: 'Ask',
    due: null,
    trigger: null,
    linkedTo: null,
    doneOn: null,
    quality: null,
    ...rest,
  })
  const followed = (...actions: ActionRecord[]) => partsOf(actionOf({ ...nothing, actions })).follow_through

  test('fourteen days to either side count, a day more does not', () => {
    expect(followed(step({ due: back(14) }), step({ due: back(15) }))).toBe(1 / 3)
    const plans = (due: string) => partsOf(actionOf({ ...nothing, actions: [step({ due }), step({ due: back(1) })] })).plan
    expect([plans(addDays(today, 14)), plans(addDays(today, 15))]).toEqual([1 / 3, 0.5 / 3])
  })

  test('a step of today is not late before its day is over, and one done today is done', () => {
    expect(actionOf({ ...nothing, actions: [step({ due: today })] }).status).toBe('too_early')
    expect(followed(step({ due: today, doneOn: today }))).toBe(2 / 3)
    expect(followed(step({ due: back(1) }))).toBe(1 / 3)
  })

  test('each of four flags of a plan is a quarter, and a step done is one with a day', () => {
    const plan = (rest: Partial<ActionRecord>) => partsOf(actionOf({ ...nothing, actions: [step({ due: back(1), ...rest })] })).plan
    const flags: [Partial<ActionRecord>, number][] = [
      [{}, 2],
      [{ what: '' }, 1],
      [{ due: null, doneOn: back(1) }, 2],
      [{ trigger: 'If it rains, then I write' }, 3],
      [{ linkedTo: 'Python', trigger: 'If it rains, then I write' }, 4],
    ]
    for (const [rest, count] of flags) expect([rest, plan(rest)]).toEqual([rest, count / 4 / 3])
  })

  test('nothing is asked for where nothing is open', () => {
    const done = (at: number) =>
      step({ id: `${at}`, due: back(1), doneOn: back(1), trigger: 'If it rains, then I write', linkedTo: 'Python', quality: 1 })
    const { components, value } = actionOf({ ...nothing, actions: [1, 2, 3, 4, 5].map(done), topGaps: ['Python'] })
    expect(components.map(({ missing, raiseBy }) => [missing, raiseBy])).toEqual(Array(4).fill([[], null]))
    expect(components.map((one) => one.value)).toEqual([1, 6 / 7, 1, 1])
    expect(value).toBe(95)
    const open = actionOf({ ...nothing, actions: [step({ due: back(1) })], topGaps: ['Python'] }).components
    expect(open.every(({ raiseBy }) => raiseBy !== null)).toBe(true)
  })
})
