import { z } from 'zod'
import type { FactOf } from '../facts/schema.ts'

/** The preference by which a person says after how many days they ask how it stands: "10", or "usual" for the days of `followUp.ts`. */
export const ownDaysPreference = 'follow_up_days'
export const usualDays = 'usual'

/** Fewer days are no time to answer, more are no reminder. */
export const [daysAtLeast, daysAtMost] = [2, 60]

/** How long a person waits before they ask. */
export const Cadence = z.object({
  /** The days they chose, null for the usual ones. */
  days: z.int().min(daysAtLeast).max(daysAtMost).nullable(),
  /** How often they chose. */
  changes: z.int().min(0),
})
export type Cadence = z.infer<typeof Cadence>

/** What is told where a value is neither; null where it can be read. */
export function ownDaysFault(value: string): string | null {
  return value === usualDays || daysIn(value) !== null ? null : `Choose from ${daysAtLeast} to ${daysAtMost} days, or "${usualDays}".`
}

/** What the newest of these preferences says; one that cannot be read changes nothing. `changes` counts those that were replaced too. */
export function cadenceOf(preferences: readonly FactOf<'preference'>[]): Cadence {
  const own = preferences
    .filter(({ payload }) => payload.name === ownDaysPreference && ownDaysFault(payload.value) === null)
    .toSorted((a, b) => (a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1))
  return { days: daysIn(own.at(-1)?.payload.value ?? usualDays), changes: own.length }
}

function daysIn(value: string): number | null {
  const days = /^[1-9]\d?$/.test(value) ? Number(value) : Number.NaN
  return days >= daysAtLeast && days <= daysAtMost ? days : null
}
