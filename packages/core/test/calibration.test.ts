import { outcomesAtLeast, reliabilityOf } from '@mosaic/core/applications/calibration'
import type { ApplicationStatus, FitThen } from '@mosaic/core/applications/schema'
import { describe, expect, test } from 'vitest'

const day = '2026-11-02T12:00:00.000Z'
const good: FitThen = { score: 70, band: 'good', bucket: 'eligible', formulaVersion: 'fit-4', at: day }
const sent = (statuses: readonly ApplicationStatus[], fit: FitThen | null = good) => ({
  fit,
  history: ['applied' as const, ...statuses].map((status) => ({ status, at: day, note: null, contact: null })),
})
const many = <T>(count: number, one: T) => Array.from({ length: count }, () => one)

describe('what came of applications', () => {
  test('is told by band once twenty outcomes are there, and not before', () => {
    const nearly = [...many(5, sent(['interview'])), ...many(outcomesAtLeast - 6, sent(['rejected']))]
    expect(reliabilityOf(nearly)).toEqual([])
    expect(reliabilityOf([...nearly, sent(['acknowledged', 'interview', 'rejected'])])).toEqual([
      { band: 'good', formulaVersion: 'fit-4', outcomes: 20, talks: 6 },
    ])
  })

  test('counts neither what waits, was withdrawn or had no band, nor a fit found after it was sent', () => {
    const others = [
      ...many(40, sent([])),
      ...many(40, sent(['withdrawn'])),
      ...many(40, sent(['offer'], null)),
      ...many(40, sent(['offer'], { ...good, band: null, score: null })),
      ...many(40, sent(['offer'], { ...good, at: '2026-11-20T12:00:00.000Z' })),
    ]
    expect(reliabilityOf(others)).toEqual([])
  })

  test('keeps formulas apart, and stands with the most reliable band first', () => {
    const strong: FitThen = { ...good, band: 'strong' }
    const told = reliabilityOf([
      ...many(20, sent(['no_answer'])),
      ...many(20, sent(['offer'], strong)),
      ...many(20, sent(['interview'], { ...strong, formulaVersion: 'fit-2' })),
      ...many(1, sent(['rejected'], { ...strong, formulaVersion: 'fit-2' })),
    ])
    expect(told.map(({ band, formulaVersion, talks }) => [band, formulaVersion, talks])).toEqual([
      ['strong', 'fit-4', 20],
      ['strong', 'fit-2', 20],
      ['good', 'fit-4', 0],
    ])
  })
})
