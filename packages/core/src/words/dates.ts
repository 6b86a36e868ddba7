/** A date known to the year, the month or the day (`2027`, `2027-06`, `2027-06-01`) as people say it: "2027", "June 2027". */
export function partialDateWords(date: string, language = 'en-GB'): string {
  if (date.length < 7) return date
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date.slice(0, 7)}-01T00:00:00Z`),
  )
}

/** A day (`2027-06-01`) as people say it: "Tuesday 1 June". */
export function dayWords(day: string, language: string): string {
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day))
}
