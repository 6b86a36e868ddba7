import type { Part } from '@mosaic/core/fit/components'
import { certaintyOf, compareKeys, dayOf, isFar, isUntold, type RankKey } from '@mosaic/core/fit/order'
import { ceilingToldOf, gainOf, pointsOf, scoringOf, settledBy } from '@mosaic/core/fit/score'
import type { SkillLine, SkillsMet } from '@mosaic/core/fit/skills'
import { english } from '@mosaic/core/sentences/sentences'
import { describe, expect, test } from 'vitest'
import { must } from './people.ts'

const part = (id: string, weight: number, value: number | null, low = value ?? 0, high = value ?? 1): Part => ({
  component: { id, label: id, weight, value, known: value === null ? 0 : 1, inputs: [], evidence: [], missing: [], raiseBy: null },
  low,
  high,
})
const line = (skillId: string, weight: number, given: Partial<SkillLine> = {}): SkillLine => ({
  requirement: must(skillId),
  weight,
  value: 1,
  low: 1,
  high: 1,
  grounds: 1,
  isKnown: true,
  isAnswered: true,
  isAbsent: false,
  isClaimed: false,
  skill: null,
  ...given,
})
const absent = { value: 0, low: 0, high: 0, isAbsent: true }
/** A must that is not there, one that nobody asked about, five that are, and a wish that is not there. */
const missing = line('bookkeeping', 1, absent)
const open = line('python', 1, { value: 0.3, low: 0, isKnown: false, isAnswered: false })
const held = line('wound-care', 5)
const wish = line('welding', 1, { ...absent, requirement: must('welding', 'preferred') })
const met: SkillsMet = { lines: [missing, open, held, wish], total: 8, filled: 0, value: 0.5, low: 0.4, high: 0.8, grounds: 0, known: 0.9 }
const half = [part('skills', 0.5, 0.5, 0.4, 0.8), part('experience', 0.3, 1), part('values', 0.2, null)]
const whole = [part('skills', 0.5, 1), part('experience', 0.3, 1), part('values', 0.2, null)]
const unknown = [part('skills', 0.5, null), part('experience', 0.5, null)]

describe('a fit’s number and the two it lies between', () => {
  test('are what the known parts come to, and what no answer and every answer would make of all', () => {
    // (.5 · .5 + .3 · 1) / .8; .5 · .4 + .3 + 0; .5 · .8 + .3 + .2
    const { uncapped, knownWeight, low, high } = scoringOf(half, met)
    expect([uncapped, knownWeight, low, high].map((value) => Number(value?.toFixed(4)))).toEqual([68.75, 0.8, 50, 90])
    expect(scoringOf(unknown, null)).toMatchObject({
      uncapped: null,
      knownWeight: 0,
      low: 0,
      high: 100,
      cap: 100,
      capLow: 100,
      capHigh: 100,
    })
  })

  test('are capped by the share of musts that are absent: at the low end open ones too, at the high end only what no answer lifts', () => {
    // 100 − 120 · 1/7; 100 − 120 · 2/7; a wish caps nothing
    const { cap, capLow, capHigh } = scoringOf(half, met)
    expect([cap, capLow, capHigh].map((value) => Number(value.toFixed(3)))).toEqual([82.857, 65.714, 82.857])
    const liftable = { ...met, lines: [line('bookkeeping', 1, { ...absent, high: 1 }), open, held] }
    expect(scoringOf(half, liftable).capHigh).toBe(100)
    expect(scoringOf(half, { ...met, lines: [missing, open] }).cap).toBe(55)
    expect(scoringOf(half, { ...met, lines: [wish, held] }).cap).toBe(100)
  })

  test('a cap is told only where it holds the number down, rounded to the nearest', () => {
    expect(ceilingToldOf(scoringOf(half, met), english.fit)).toBeNull()
    expect(ceilingToldOf(scoringOf(unknown, met), english.fit)).toBeNull()
    expect(ceilingToldOf(scoringOf(whole, met), english.fit)).toEqual({
      value: 83,
      uncapped: 100,
      reason: '1 of 3 musts are not there: Bookkeeping.',
    })
    // 99.6 is told as 100
    const close = [part('skills', 0.5, 0.992), part('experience', 0.5, 1)]
    expect(ceilingToldOf(scoringOf(close, met), english.fit)?.uncapped).toBe(100)
    // as high as its cap is not above it
    const exact = scoringOf([part('skills', 1, 0.55)], { ...met, lines: [missing] })
    expect([exact.uncapped?.toFixed(6), exact.cap, ceilingToldOf({ ...exact, uncapped: 55 }, english.fit)]).toEqual(['55.000000', 55, null])
  })
})

describe('what an answer or a skill is worth', () => {
  const capped = scoringOf(whole, met)
  const free = scoringOf(half, met)
  const round = (value: number) => Number(value.toFixed(4))

  test('a weight of the skills is its share of all weights, the known parts having it all', () => {
    // 100 · .5 · 1/8 / .8
    expect([pointsOf(free, 1), pointsOf(free, 0)].map(round)).toEqual([7.8125, 0])
    expect(pointsOf(scoringOf(half, null), 1)).toBe(0)
    expect(pointsOf(scoringOf(unknown, met), 1)).toBe(0)
    expect(pointsOf(scoringOf([part('experience', 1, 1)], met), 1)).toBe(0)
  })

  test('a requirement met raises the number by what it lacks, and lifts the cap that it put there and no other', () => {
    expect([missing, open, held, wish].map((one) => round(gainOf(free, one)))).toEqual([7.8125, 5.4688, 0, 7.8125])
    expect([missing, open, wish].map((one) => round(gainOf(capped, one)))).toEqual([17.1429, 0, 0])
    expect(gainOf(scoringOf(unknown, met), missing)).toBe(0)
  })

  test('an answer takes from the interval’s width what “yes” takes below and “no” above, each half of the time', () => {
    // below: 50 to 56.25; above: 82.857 to 65.714, where two of seven musts are absent
    expect(round(settledBy(free, open))).toBe(11.6964)
    // nothing is capped: below and above 6.25 each
    const wishes = { ...met, lines: [line('python', 1, { value: 0.3, low: 0, isKnown: false, requirement: must('python', 'nice') }), held] }
    expect(wishes.lines.map((one) => round(settledBy(scoringOf(half, wishes), one)))).toEqual([6.25, 0])
    expect(settledBy(scoringOf(half, null), open)).toBe(0)
  })
})

describe('the order of matches', () => {
  test.each([
    // number, provisional, grounds, how certain
    [65, false, 0, 0],
    [64, false, 0, 7],
    [64, false, 10, 4],
    [50, false, 20, 0],
    [50, false, 19, 4],
    [49, false, 20, 7],
    [49, false, 0, 7],
    [65, true, 20, 1],
    [65, true, 19, 3],
    [50, true, 20, 3],
    [50, true, 19, 4],
    [49, true, 20, 4],
    [49, true, 10, 4],
    [49, true, 9, 7],
    [null, true, 20, 2],
    [null, true, 19, 5],
    [null, true, 10, 5],
    [null, true, 9, 6],
  ] as const)('a number of %j, provisional %j, on grounds of %j is of certainty %j', (score, isProvisional, grounds, certainty) => {
    expect(certaintyOf(score, isProvisional, grounds)).toBe(certainty)
  })

  const key: RankKey = { isBlocked: false, certainty: 2, score: null, grounds: 10, coverage: 0.5, isOpen: false, day: 100, id: 'b' }
  /** Each stands before `key` for one difference that outweighs every later one. */
  const before: Partial<RankKey>[] = [
    { certainty: 1, grounds: 0, coverage: 0, isOpen: true, day: null, id: 'c' },
    { grounds: 11, coverage: 0, isOpen: true, day: null, id: 'c' },
    { coverage: 0.6, isOpen: true, day: null, id: 'c' },
    { day: 101, id: 'c' },
    { id: 'a' },
  ]

  test('the first difference decides: certainty, grounds, coverage, day, id', () => {
    for (const one of before) {
      expect(compareKeys({ ...key, ...one }, key)).toBeLessThan(0)
      expect(compareKeys(key, { ...key, ...one })).toBeGreaterThan(0)
    }
    expect(compareKeys(key, { ...key, isBlocked: true, certainty: 0 })).toBeLessThan(0)
    expect(compareKeys(key, { ...key, isOpen: true, day: 101 })).toBeLessThan(0)
    expect(compareKeys(key, { ...key, day: null })).toBeLessThan(0)
    expect(compareKeys({ ...key, score: 70, grounds: 0 }, { ...key, score: 69, grounds: 90 })).toBeLessThan(0)
    expect(compareKeys({ ...key, score: 70, grounds: 0, id: 'a' }, { ...key, score: 70, grounds: 90 })).toBeLessThan(0)
    expect(compareKeys(key, { ...key })).toBe(0)
  })

  test('a day is that of the date, null where there is none', () => {
    expect([dayOf('1970-01-02'), dayOf('1970-01-03T23:59:00Z'), dayOf('yesterday'), dayOf('2026-13-40'), dayOf(null)]).toEqual([
      1,
      2,
      null,
      null,
      null,
    ])
  })

  test('untold is what has no number and no grounds; far what could be taken and nothing speaks much for', () => {
    expect([isUntold(null, 0), isUntold(null, 1), isUntold(0, 0)]).toEqual([true, false, false])
    expect([5, 6, 7].map((certainty) => isFar({ ...key, certainty }))).toEqual([false, true, true])
    expect(isFar({ ...key, certainty: 7, isBlocked: true })).toBe(false)
  })
})
