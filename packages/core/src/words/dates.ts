const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A date known to the year, the month or the day (`2027`, `2027-06`, `2027-06-01`) as people say it: "2027", "June 2027". */
export function partialDateWords(date: string): string {
  return date.length < 7 ? date : months.format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`))
}
