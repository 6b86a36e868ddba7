import { z } from 'zod'

/** ISO 8601 UTC with milliseconds, as everywhere on the wire and in the tables. */
export const Instant = z.iso.datetime()

/** A calendar date known to the year, the month or the day: `2019`, `2019-04`, `2019-04-30`. */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)

/** A calendar day: `2026-11-24`. */
export const Day = z.iso.date()

/** Whether `name` is a time zone of the IANA list, as `Europe/Berlin` is. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
