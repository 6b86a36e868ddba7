import type { PayloadOf } from '@mosaic/core/facts/schema'
import { termsMet } from '@mosaic/core/fit/terms'
import { createGazetteer } from '@mosaic/core/places/gazetteer'
import type { Posting } from '@mosaic/core/postings/schema'
import { describe, expect, test } from 'vitest'
import { fact, personOf, postingOf, vocabulary } from './people.ts'

type Term = PayloadOf<'constraint'>
const any: Term = { dimension: 'hours', operator: 'is', value: null, amount: null, unit: null, hardness: 'hard' }

/** Leeds is 13.4 km (8.4 miles) from Bradford, 35 from York. */
const town = (name: string, latitude: number, longitude: number) => ({
  name,
  region: 'ENG',
  country: 'GB',
  latitude,
  longitude,
  population: 100_000,
})
const places = createGazetteer(() => [town('Leeds', 53.7965, -1.5479), town('Bradford', 53.7939, -1.7521), town('York', 53.9576, -1.0827)])

function met(term: Partial<Term>, posting: Partial<Posting>) {
  const person = personOf([fact({ kind: 'constraint', payload: { ...any, ...term } })])
  const [answer] = termsMet(person, postingOf([], { location: null, ...posting }), { ...vocabulary, places })
  return answer && { met: answer.met, asked: answer.asked }
}
const isMet = (term: Partial<Term>, posting: Partial<Posting>) => met(term, posting)?.met

const pay = (
  min: number | null,
  max: number | null,
  period: NonNullable<Posting['salary']>['period'] = 'year',
  currency: string | null = 'GBP',
) => ({
  salary: { min, max, currency, period },
})

describe('a floor of pay', () => {
  const floor = (amount: number | null, unit: string | null = 'GBP/year') => ({ dimension: 'salary_floor', amount, unit }) as const

  test('is met from the amount on, by the upper end of a range, else by what is told', () => {
    expect([30_000, 30_001].map((amount) => isMet(floor(amount), pay(25_000, 30_000)))).toEqual([true, false])
    expect([25_000, 25_001].map((amount) => isMet(floor(amount), pay(25_000, null)))).toEqual([true, false])
  })

  test('is held against pay of another period by the year', () => {
    // 1,750 hours, 220 days, 52 weeks or 12 months are a year
    expect([16, 16.01].map((amount) => isMet(floor(amount, 'GBP/hour'), pay(null, 28_000)))).toEqual([true, false])
    expect([100, 101].map((amount) => isMet(floor(amount, 'GBP/day'), pay(null, 22_000)))).toEqual([true, false])
    expect([500, 501].map((amount) => isMet(floor(amount, 'GBP/week'), pay(null, 26_000)))).toEqual([true, false])
    expect([2500, 2501].map((amount) => isMet(floor(amount, 'GBP/month'), pay(null, 30_000)))).toEqual([true, false])
    expect([28_000, 28_001].map((amount) => isMet(floor(amount), pay(16, null, 'hour')))).toEqual([true, false])
  })

  test('without a period is a year’s from five digits on, and tells nothing below', () => {
    expect([10_000, 9999].map((amount) => isMet(floor(amount, null), pay(9000, 12_000)))).toEqual([true, null])
    expect(isMet(floor(10_000, 'GBP/fortnight'), pay(9000, 12_000))).toBe(true)
  })

  test('is not compared over currencies, or where one side tells nothing', () => {
    expect(isMet(floor(10_000, 'EUR/year'), pay(9000, 12_000))).toBeNull()
    expect(isMet(floor(10_000), pay(9000, 12_000, 'year', null))).toBe(true)
    expect(isMet(floor(10_000, '/year'), pay(9000, 12_000))).toBe(true)
    expect(isMet(floor(null), pay(9000, 12_000))).toBeNull()
    expect(isMet(floor(10_000), pay(null, null))).toBeNull()
    expect(isMet(floor(10_000), pay(9000, 12_000, null))).toBeNull()
    expect(met(floor(10_000), { salary: null })).toEqual({ met: null, asked: null })
  })

  test('is told with what the posting pays, one figure where both ends are one', () => {
    expect(met(floor(10_000), pay(9000, 12_000))?.asked).toBe('9,000 to 12,000 GBP a year')
    expect(met(floor(10_000), pay(12_000, 12_000))?.asked).toBe('12,000 GBP a year')
    const told = { location: null, remote: null, level: null, salary: 'up to £12k', hours: null }
    expect(met(floor(10_000), { ...pay(9000, 12_000), told })?.asked).toBe('up to £12k')
  })
})

describe('hours', () => {
  const hours = (min: number, max: number | null = min) => ({ hours: { min, max } })

  test('at most are met by the least a posting asks for, at least by the most', () => {
    expect([24, 25].map((least) => isMet({ operator: 'at_most', amount: 24 }, hours(least, 30)))).toEqual([true, false])
    expect([30, 29].map((most) => isMet({ operator: 'at_least', amount: 30 }, hours(20, most)))).toEqual([true, false])
    // an open end is as much as its beginning
    expect([20, 19].map((least) => isMet({ operator: 'at_least', amount: 20 }, hours(least, null)))).toEqual([true, false])
    expect(isMet({ operator: 'at_least', amount: 20 }, {})).toBeNull()
  })

  test('part time is what says so, else under 35 hours', () => {
    const [part, full] = [{ value: 'part time' }, { value: 'full time' }]
    expect([34, 35].map((count) => [isMet(part, hours(count)), isMet(full, hours(count))])).toEqual([
      [true, false],
      [false, true],
    ])
    for (const employmentType of ['part_time', 'Part Time', 'PART-TIME'])
      expect([isMet(part, { employmentType, ...hours(38) }), isMet(full, { employmentType })]).toEqual([true, false])
    expect([isMet(part, { employmentType: 'full-time' }), isMet(full, { employmentType: 'full-time', ...hours(20) })]).toEqual([
      false,
      true,
    ])
    expect([isMet(part, { employmentType: 'contract' }), isMet(part, {})]).toEqual([null, null])
    expect([
      isMet({ value: 'part or full time' }, hours(20)),
      isMet({ value: 'nights' }, hours(20)),
      isMet({ value: null }, hours(20)),
    ]).toEqual([null, null, null])
  })

  test('are told as the posting has them', () => {
    expect([met({ value: 'part time' }, hours(20))?.asked, met({ value: 'part time' }, hours(20, 30))?.asked]).toEqual([
      '20 hours a week',
      '20 to 30 hours a week',
    ])
    expect(met({ value: 'part time' }, { employmentType: 'Part time' })?.asked).toBe('part-time')
    const told = { location: null, remote: null, level: null, salary: null, hours: '20 Std./Woche' }
    expect(met({ value: 'part time' }, { ...hours(20), told })?.asked).toBe('20 Std./Woche')
  })
})

describe('where the work is done', () => {
  const wish = (value: string | null, operator: Term['operator'] = 'is') => ({ dimension: 'remote', value, operator }) as const

  test.each([
    ['remote', [true, false, false]],
    ['hybrid', [true, true, false]],
    ['on_site', [false, false, true]],
  ] as const)('%s is met by the like of it, and denied by it where it is not wanted', (value, expected) => {
    const ways = ['remote', 'hybrid', 'on_site'] as const
    expect(ways.map((remote) => isMet(wish(value), { remote }))).toEqual(expected)
    expect(ways.map((remote) => isMet(wish(value, 'not'), { remote }))).toEqual(expected.map((one) => !one))
  })

  test('is not known where one side is silent, and met by anything where there is no limit', () => {
    expect([isMet(wish('remote'), { remote: null }), isMet(wish(null), { remote: 'remote' })]).toEqual([null, null])
    expect(met(wish('remote', 'any'), { remote: null })).toEqual({ met: true, asked: null })
  })
})

describe('a place', () => {
  const near = (value: string | null, more: Partial<Term> = {}) => ({ dimension: 'place', value, ...more }) as const

  test('is within thirty kilometres, or as far as the person said, in kilometres or miles', () => {
    expect(['Bradford', 'York'].map((location) => met(near('Leeds'), { location }))).toEqual([
      { met: true, asked: 'Bradford, 13 km away' },
      { met: false, asked: 'York, 35 km away' },
    ])
    expect([13, 14].map((amount) => isMet(near('Leeds', { amount, unit: 'km' }), { location: 'Bradford' }))).toEqual([false, true])
    expect([8, 9].map((amount) => isMet(near('Leeds', { amount, unit: 'miles' }), { location: 'Bradford' }))).toEqual([false, true])
    expect([13, 14].map((amount) => isMet(near('Leeds', { amount }), { location: 'Bradford' }))).toEqual([false, true])
    expect(met(near('Leeds'), { location: 'Leeds, UK' })).toEqual({ met: true, asked: 'Leeds, UK' })
  })

  test('anywhere is near for work from home, and what is not wanted is turned round', () => {
    expect(isMet(near('Leeds'), { location: null, remote: 'remote' })).toBe(true)
    expect(isMet(near('Leeds'), { location: null, remote: 'hybrid' })).toBeNull()
    expect(isMet(near('Leeds', { operator: 'not' }), { location: null, remote: 'remote' })).toBeNull()
    expect([
      isMet(near('Leeds', { operator: 'not' }), { location: 'Leeds' }),
      isMet(near('Leeds', { operator: 'not' }), { location: 'York' }),
    ]).toEqual([false, true])
    expect([isMet(near(null), { location: 'Leeds' }), isMet(near('Leeds'), {})]).toEqual([null, null])
  })
})

test('what is read nowhere is never said to be met', () => {
  for (const dimension of ['start_date', 'travel', 'physical', 'dealbreaker'] as const)
    expect(met({ dimension, value: 'none' }, { remote: 'remote', location: 'Leeds' })).toEqual({ met: null, asked: null })
})
