import { cadenceOf, daysAtLeast, daysAtMost, ownDaysFault } from '@mosaic/core/applications/ownDays'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fact } from './people.ts'

test('of the days that a person chose the newest hold, and days that nobody can choose change nothing', () => {
  const said = (...values: string[]) =>
    cadenceOf(
      values
        .map((value, at) =>
          fact({ kind: 'preference', payload: { name: 'follow_up_days', value } }, { createdAt: `2026-11-0${at + 1}T00:00:00.000Z` }),
        )
        .filter((one) => one.kind === 'preference'),
    )
  expect(said()).toEqual({ days: null, changes: 0 })
  expect(said('10', '14')).toEqual({ days: 14, changes: 2 })
  expect(said('10', 'usual').days).toBeNull()
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.integer({ min: -100, max: 100 }).map(String)), (value) => {
      const isChosen = /^[1-9]\d?$/.test(value) && Number(value) >= daysAtLeast && Number(value) <= daysAtMost
      expect(ownDaysFault(value) === null).toBe(isChosen || value === 'usual')
      expect(said('20', value).days).toBe(isChosen ? Number(value) : value === 'usual' ? null : 20)
    }),
  )
})
