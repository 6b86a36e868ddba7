import { inFigures } from '../../numerals/figures.ts'
import { dateRangeIn } from '../../reading/dates.ts'
import { count, numberOf } from './numbers.ts'

/** When something was, as far as it is said; dates are known to the year or the month. */
export interface When {
  readonly start: string | null
  readonly end: string | null
  /** Whether the words say that it goes on. */
  readonly isCurrent: boolean
}

const duration = new RegExp(
  `(?:for|over|about|almost|nearly|around|after|^|,)\\s*(?:the (?:last|past)\\s+)?(?:about |over |almost |nearly |around |more than )*${count}\\s*\\+?\\s*(?:years?|yrs?)(?![\\p{L}\\p{N}_])(?!\\s+(?:ago|old))`,
  'iu',
)
/** "38 Jahre", "seit 12 Jahren", never "vor drei Jahren" nor "45 Jahre alt". */
const jahre = new RegExp(`(?<!\\p{L})(?<!vor\\s+)${count}\\s*(?:jahren?|j\\.)(?!\\p{L})(?!\\s+alt(?!\\p{L}))`, 'iu')
const ago = new RegExp(`(?<!\\p{L})(?:${count}\\s+years?\\s+ago|vor\\s+${count}\\s+jahren)(?!\\p{L})`, 'iu')
const untilWords = /(?<!\p{L})(?:until|till|up to|to|ended|left|stopped|finished|bis|aufgehört|beendet|geendet)(?!\p{L})/iu
const startWords = /(?<!\p{L})(?:since|start(?:ed|ing)?|began|begun|joined|hired|seit|ab|angefangen|begonnen|from)(?!\p{L})/iu

/** Relative years in figures: "last year", "letztes Frühjahr", "three years ago". */
function dated(clause: string, today: string): string {
  const thisYear = Number(today.slice(0, 4))
  return clause
    .replace(
      /(?<![\p{L}\p{N}_])last (?:year|spring|summer|autumn|fall|winter)(?![\p{L}\p{N}_])|(?<!\p{L})(?:letzte[ns]|vergangene[ns]|voriges) (?:jahr|frühjahr|frühling|sommer|herbst|winter)(?!\p{L})/giu,
      String(thisYear - 1),
    )
    .replace(/(?<![\p{L}\p{N}_])this year(?![\p{L}\p{N}_])|(?<!\p{L})dieses jahr(?!\p{L})/giu, String(thisYear))
    .replace(ago, (_, english: string, german: string) => yearsBefore(today, numberOf(english ?? german)))
}

/** The year that lies so many years back; half years are counted from the month it is. */
function yearsBefore(today: string, years: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return String(Number.isInteger(years) ? year - years : Math.floor(year + (month - 1) / 12 - years))
}

/** "2009 to 2019", "since May 2020", "until last year", "for 12 years", "three years ago". Nothing is guessed: a past stretch without an end has no dates. */
export function whenIn(clause: string, today: string, isPresent: boolean): When {
  const text = dated(inFigures(clause).text, today)
  const stretch = duration.exec(text) ?? jahre.exec(text)
  const years = numberOf(stretch?.[1])
  // "1.5 years" is no first of May
  const range = dateRangeIn(stretch ? text.replace(stretch[0], ' '.repeat(stretch[0].length)) : text)
  if (range) {
    const isStart = range.to === null ? !range.isCurrent : range.from === null && startWords.test(text) && !untilWords.test(text)
    const [start, end] = isStart ? [range.from ?? range.to, null] : [range.from, range.to]
    if (start !== null || Number.isNaN(years)) return { start, end, isCurrent: range.isCurrent || (isStart && isPresent) }
    return { start: end === null ? null : String(Math.floor(Number(end.slice(0, 4)) - years + 0.5)), end, isCurrent: false }
  }
  if (!Number.isNaN(years) && isPresent) return { start: yearsBefore(today, years), end: null, isCurrent: true }
  return { start: null, end: null, isCurrent: isPresent }
}

/** Whether words hold nothing but a stretch of time: "12 years", "2009-2019", "since 2014", "22 Jahre". */
export function isOnlyTime(words: string): boolean {
  const { text } = inFigures(words)
  const range = dateRangeIn(text)
  const rest = (range ? text.slice(0, range.start) + text.slice(range.end) : text).replace(duration, '').replace(jahre, '')
  return (
    rest !== text &&
    !/\p{L}{3}/u.test(
      rest.replace(
        /(?<!\p{L})(?:from|since|until|for|about|the|last|now|in|von|bis|seit|fast|etwa|ungefähr|circa|ca|lang|und|dann|jetzt|heute)(?!\p{L})/giu,
        '',
      ),
    )
  )
}
