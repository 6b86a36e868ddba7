import { en } from './en.ts'
import type { DocumentWords } from './words.ts'

/** Languages whose short months are not plain to everybody are written with the long ones. */
const withLongMonths = new Set(['ru', 'uk', 'el', 'tr', 'he', 'ar'])
/** What stands behind a year and behind a month where the year comes first. */
const yearFirst: Readonly<Record<string, readonly [year: string, month: string]>> = {
  zh: ['年', '月'],
  ja: ['年', '月'],
  ko: ['년 ', '월'],
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** In en-GB September is "Sept", which fewer machines know than "Sep". */
function formatIn(language: string): Intl.DateTimeFormat {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-US' : `${language}-u-ca-gregory-nu-latn`, {
      month: withLongMonths.has(language) ? 'long' : 'short',
      year: 'numeric',
      timeZone: 'UTC',
    })
  formats.set(language, format)
  return format
}

/** A partial date as people of a language write it: `Mar 2021`, `März 2021`, `2021年3月`, `2021`. */
export function dateText(date: string, language = 'en'): string {
  const [year = '', month] = date.split('-')
  if (month === undefined) return year
  const units = yearFirst[language.split('-')[0] ?? '']
  if (units) return `${year}${units[0]}${Number(month)}${units[1]}`
  // "янв. 2019 г.": a year needs no word for itself
  return formatIn(language)
    .format(new Date(`${year}-${month}-01T00:00:00Z`))
    .replace(/ (?:г|р)\.$/, '')
}

/** A stretch of time in a document. Without an end it goes on only where `isOpen` says so: what nobody told is not told. */
export interface Stretch {
  readonly start: string | undefined
  readonly end: string | undefined
  readonly isOpen?: boolean
}

/** From when to when: `Jan 2019 – Mar 2021`, `Jan 2019 – Present`, `Began Jan 2019`; empty when nothing is known. */
export function rangeText({ start, end, isOpen = false }: Stretch, { language, present, began }: DocumentWords = en): string {
  if (start === undefined) return end === undefined ? '' : dateText(end, language)
  if (end === undefined && !isOpen) return `${began} ${dateText(start, language)}`
  return `${dateText(start, language)} – ${end === undefined ? present : dateText(end, language)}`
}
