import { addDays } from '../../metrics/pause.ts'
import { dateOf } from '../../reading/dates.ts'
import { count, numberOf } from './numbers.ts'

const inSome = new RegExp(
  `(?<!\\p{L})in\\s+(?:about |etwa |ungefähr )?${count}\\s+(days?|tag(?:e|en)?|weeks?|wochen?|months?|monat(?:e|en)?|years?|jahr(?:e|en)?)(?!\\p{L})`,
  'iu',
)
const seasons: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:spring|frühjahr|frühling)(?!\p{L})/iu, 5],
  [/(?<!\p{L})(?:summer|sommer(?:s)?|summer holidays|sommerferien)(?!\p{L})/iu, 8],
  [/(?<!\p{L})(?:autumn|fall|herbst)(?!\p{L})/iu, 11],
  [/(?<!\p{L})(?:winter)(?!\p{L})/iu, 12],
]

/** A date to come in a person's words, to the year or the month: "March 2027", "in six months", "nächsten Sommer"; null where none is said. */
export function dateToCome(text: string, today: string): string | null {
  const [year = 0, month = 0] = today.split('-').map(Number)
  const [, many, unit = ''] = inSome.exec(text) ?? []
  if (/^(?:month|monat|year|jahr)/i.test(unit)) return inMonths(numberOf(many) * (/^[yj]/i.test(unit) ? 12 : 1), year, month)
  const words = text
    .replace(/(?<![\p{L}\p{N}_])next year(?![\p{L}\p{N}_])|(?<!\p{L})(?:nächstes jahr|nächsten jahres)(?!\p{L})/giu, String(year + 1))
    .replace(/(?<![\p{L}\p{N}_])this year(?![\p{L}\p{N}_])|(?<!\p{L})(?:dieses jahr|diesem jahr|jahresende)(?!\p{L})/giu, String(year))
  const date = dateOf(words)
  if (date !== null) return date
  const named = Number(dateOf(`${words} ${year}`)?.slice(5, 7) || Number.NaN)
  if (!Number.isNaN(named)) return `${named < month ? year + 1 : year}-${String(named).padStart(2, '0')}`
  const season = seasons.find(([name]) => name.test(words))
  return season ? String(season[1] < month ? year + 1 : year) : null
}

function inMonths(months: number, year: number, month: number): string {
  const at = year * 12 + month - 1 + months
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

const weekdays = [
  'sunday|sonntag',
  'monday|montag',
  'tuesday|dienstag',
  'wednesday|mittwoch',
  'thursday|donnerstag',
  'friday|freitag',
  'saturday|samstag|sonnabend',
].map((names) => new RegExp(`(?<!\\p{L})(?:${names})(?:s|abend|morgen|mittag|nachmittag)?(?!\\p{L})`, 'iu'))

/** A day to come, `2026-12-01`: "tomorrow", "next Tuesday", "in drei Tagen", "am 4. Dezember"; null where none is said. */
export function dayToCome(text: string, today: string): string | null {
  const iso = /(?<![\p{L}\p{N}_])20\d\d-\d\d-\d\d(?![\p{L}\p{N}_])/u.exec(text)?.[0]
  if (iso) return iso
  if (/(?<!\p{L})(?:tomorrow|(?<!(?:guten|am|jeden) )morgen)(?!\p{L})/iu.test(text)) return addDays(today, 1)
  if (/(?<!\p{L})(?:today|tonight|heute)(?!\p{L})/iu.test(text)) return today
  const [, many, unit = ''] = inSome.exec(text) ?? []
  if (/^(?:day|tag)/i.test(unit)) return addDays(today, numberOf(many))
  if (/^(?:week|woche)/i.test(unit)) return addDays(today, 7 * numberOf(many))
  if (/(?<!\p{L})(?:next week|nächste woche|next_week)(?!\p{L})/iu.test(text)) return addDays(today, 7)
  return ofMonth(text, today) ?? weekdayToCome(text, today)
}

/** "4 December", "December 4th", "4.12.": the next one. */
function ofMonth(text: string, today: string): string | null {
  const year = Number(today.slice(0, 4))
  const month = dateOf(`${text.replace(/\d+/g, ' ')} ${year}`)?.slice(5, 7)
  const numeric = /(?<![\p{L}\p{N}_])(\d{1,2})\.\s?(\d{1,2})\.?(?!\d)/u.exec(text)
  const day = numeric?.[1] ?? /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?(?!\d)/.exec(text)?.[1]
  const named = numeric?.[2]?.padStart(2, '0') ?? (month || undefined)
  if (day === undefined || named === undefined || Number(day) < 1 || Number(day) > 31 || Number(named) > 12) return null
  const at = (of: number) => `${of}-${named}-${day.padStart(2, '0')}`
  const next = at(year) < today ? at(year + 1) : at(year)
  return new Date(`${next}T00:00:00Z`).toISOString().slice(0, 10) === next ? next : null
}

function weekdayToCome(text: string, today: string): string | null {
  const named = weekdays.findIndex((day) => day.test(text))
  if (named < 0) return null
  const ahead = (named - new Date(today).getUTCDay() + 7) % 7
  return addDays(today, ahead === 0 ? 7 : ahead)
}
