import { en } from './en.ts'
import type { DocumentWords } from './words.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** In en-GB September is "Sept", which fewer machines know than "Sep". */
function formatIn(language: string): Intl.DateTimeFormat {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  formats.set(language, format)
  return format
}

/** A partial date as people of a language write it: `Mar 2021`, `März 2021`, `2021`. */
export function dateText(date: string, language = 'en'): string {
  const [year = '', month] = date.split('-')
  return month === undefined ? year : formatIn(language).format(new Date(`${year}-${month}-01T00:00:00Z`))
}

/** From when to when: `Jan 2019 – Mar 2021`, `Jan 2019 – Present`; empty when nothing is known. */
export function rangeText(start: string | undefined, end: string | undefined, { language, present }: DocumentWords = en): string {
  if (start === undefined) return end === undefined ? '' : dateText(end, language)
  return `${dateText(start, language)} – ${end === undefined ? present : dateText(end, language)}`
}
