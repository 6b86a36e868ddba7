const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const calendarDay = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
const isoDay = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' })
const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })

/** "12 December 2026", in the reader's own time zone. */
export const dayOf = (instant: string | Date) => day.format(new Date(instant))
/** "12 Dec". */
export const shortDayOf = (instant: string | Date) => shortDay.format(new Date(instant))
/** "14:02". */
export const timeOf = (instant: string | Date) => time.format(new Date(instant))

/** "Tue 24 Nov" of a calendar day like "2026-11-24", which is the same wherever it is read. */
export const calendarDayOf = (day: string) => calendarDay.format(new Date(`${day}T00:00:00Z`))
/** Today where the reader is, as "2026-11-24". */
export const todayHere = () => isoDay.format(new Date())
/** The reader's own time zone. */
export const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** A date of which only the year or the month may be known: "2016", "Apr 2016". */
export function partialDay(date: string): string {
  return date.length === 4 ? date : month.format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`))
}

/** "Apr 2016 to Aug 2019", "since Apr 2016", or null when neither end is known. */
export function spanOf(start: string | null, end: string | null, current: boolean): string | null {
  if (start && end) return `${partialDay(start)} to ${partialDay(end)}`
  if (start) return current ? `since ${partialDay(start)}` : `from ${partialDay(start)}`
  return end ? `until ${partialDay(end)}` : null
}
