import { dateRangeIn } from '../../reading/dates.ts'

/** When something was, as far as it is said; dates are known to the year or the month. */
export interface When {
  readonly start: string | null
  readonly end: string | null
  /** Whether the words say that it goes on. */
  readonly isCurrent: boolean
}

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
}
const count = `(\\d{1,2}|${Object.keys(numbers).join('|')})`
const duration = new RegExp(
  `(?:for|over|about|almost|nearly|around|after|^|,)\\s*(?:the (?:last|past)\\s+)?(?:about |over |almost |nearly |around |more than )*${count}\\s*\\+?\\s*(?:years?|yrs?)\\b(?!\\s+(?:ago|old))`,
  'iu',
)
const ago = new RegExp(`\\b${count}\\s+years?\\s+ago\\b`, 'iu')
const untilWords = /\b(?:until|till|up to|to|ended|left|stopped|finished)\b/iu
const startWords = /\b(?:since|start(?:ed|ing)?|began|begun|joined|hired)\b/iu

const numberOf = (word: string | undefined) => (word === undefined ? Number.NaN : (numbers[word.toLowerCase()] ?? Number(word)))

/** "2009 to 2019", "since May 2020", "until last year", "for 12 years", "three years ago". Nothing is guessed: a past stretch without an end has no dates. */
export function whenIn(clause: string, today: string, isPresent: boolean): When {
  const thisYear = Number(today.slice(0, 4))
  const text = clause
    .replace(/\blast year\b/gi, String(thisYear - 1))
    .replace(/\bthis year\b/gi, String(thisYear))
    .replace(ago, (words, many: string) => String(thisYear - numberOf(many)) || words)
  const years = numberOf(duration.exec(text)?.[1])
  const range = dateRangeIn(text)
  if (range) {
    const isStart = range.from === null && startWords.test(text) && !untilWords.test(text)
    const [start, end] = isStart ? [range.to, null] : [range.from, range.to]
    if (start !== null || Number.isNaN(years)) return { start, end, isCurrent: range.isCurrent || (isStart && isPresent) }
    return { start: end === null ? null : String(Number(end.slice(0, 4)) - years), end, isCurrent: false }
  }
  if (!Number.isNaN(years) && isPresent) return { start: String(thisYear - years), end: null, isCurrent: true }
  return { start: null, end: null, isCurrent: isPresent }
}

/** Whether words hold nothing but a stretch of time: "12 years", "2009-2019", "since 2014". */
export function isOnlyTime(text: string): boolean {
  const range = dateRangeIn(text)
  const rest = (range ? text.slice(0, range.start) + text.slice(range.end) : text).replace(duration, '')
  return rest !== text && !/\p{L}{3}/u.test(rest.replace(/\b(?:from|since|until|for|about|the|last|now|in)\b/gi, ''))
}
