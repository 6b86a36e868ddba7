import { words } from './commonWords.ts'
import { languageTag } from './language.ts'

/** A way of writing dates in the page's language, made once for each. */
function writer(options: Intl.DateTimeFormatOptions): (date: Date) => string {
  const made = new Map<string, Intl.DateTimeFormat>()
  return (date) => {
    const tag = languageTag()
    const format = made.get(tag) ?? new Intl.DateTimeFormat(tag, options)
    made.set(tag, format)
    return format.format(date)
  }
}

const day = writer({ day: 'numeric', month: 'long', year: 'numeric' })
const shortDay = writer({ day: 'numeric', month: 'short' })
const time = writer({ hour: '2-digit', minute: '2-digit' })
const calendarDay = writer({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
const month = writer({ month: 'short', year: 'numeric', timeZone: 'UTC' })
const isoDay = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' })

/** "12 December 2026", in the reader's own time zone. */
export const dayOf = (instant: string | Date) => day(new Date(instant))
/** "12 Dec". */
export const shortDayOf = (instant: string | Date) => shortDay(new Date(instant))
/** "14:02". */
export const timeOf = (instant: string | Date) => time(new Date(instant))

/** "Tue 24 Nov" of a calendar day like "2026-11-24", which is the same wherever it is read. */
export const calendarDayOf = (date: string) => calendarDay(new Date(`${date}T00:00:00Z`))
/** Today where the reader is, as "2026-11-24". */
export const todayHere = () => isoDay.format(new Date())
/** The reader's own time zone. */
export const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** A date of which only the year or the month may be known: "2016", "Apr 2016". */
export function partialDay(date: string): string {
  return date.length === 4 ? date : month(new Date(`${date.slice(0, 7)}-01T00:00:00Z`))
}

/** "Apr 2016 to Aug 2019", "since Apr 2016", or null when neither end is known. */
export function spanOf(start: string | null, end: string | null, current: boolean): string | null {
  const { fromTo, since, from, until } = words.span
  if (start && end) return fromTo(partialDay(start), partialDay(end))
  if (start) return current ? since(partialDay(start)) : from(partialDay(start))
  return end ? until(partialDay(end)) : null
}
