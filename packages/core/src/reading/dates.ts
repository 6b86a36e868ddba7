import type { z } from 'zod'
import type { PartialDate } from '../time.ts'

type DateText = z.infer<typeof PartialDate>

/** A stretch of time as a document writes it: its words, from `start` to `end` of the line. */
export interface DateRange {
  readonly from: DateText | null
  readonly to: DateText | null
  readonly isCurrent: boolean
  readonly start: number
  readonly end: number
}

const monthNames: readonly (readonly string[])[] = [
  ['jan', 'januar', 'january', 'janvier', 'janv', 'enero', 'ene', 'gennaio', 'gen', 'janeiro', 'januari', 'jänner'],
  ['feb', 'februar', 'february', 'fevrier', 'fevr', 'fev', 'febrero', 'febbraio', 'fevereiro', 'februari', 'février'],
  ['mar', 'march', 'märz', 'marz', 'maerz', 'mrz', 'mars', 'marzo', 'março', 'marco', 'maart'],
  ['apr', 'april', 'avril', 'avr', 'abril', 'abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'mag', 'maio', 'mei'],
  ['jun', 'june', 'juni', 'juin', 'junio', 'giugno', 'giu', 'junho'],
  ['jul', 'july', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'lug', 'julho'],
  ['aug', 'august', 'aout', 'août', 'agosto', 'ago', 'augustus'],
  ['sep', 'sept', 'september', 'septembre', 'septiembre', 'settembre', 'set', 'setembro'],
  ['oct', 'october', 'okt', 'oktober', 'octobre', 'octubre', 'ottobre', 'ott', 'outubro', 'out'],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro'],
  ['dec', 'december', 'dez', 'dezember', 'decembre', 'décembre', 'diciembre', 'dic', 'dicembre', 'dezembro'],
]
const monthOf = new Map(monthNames.flatMap((names, at) => names.map((name) => [name, at + 1] as const)))
const monthWord = [...monthOf.keys()].toSorted((a, b) => b.length - a.length).join('|')
const season = 'spring|summer|autumn|fall|winter'
const year = '(?:19|20)\\d\\d'
const point = `(?:(?:\\d{1,2}(?:st|nd|rd|th)?[ .]+)?(?:${monthWord})\\.?[ ,/-]*(?:de |of )?(?:${year}|['’]\\d\\d)|(?:0?[1-9]|[12]\\d|3[01])[./](?:0?[1-9]|1[0-2])[./]${year}|(?:0?[1-9]|1[0-2])\\s?[./-]\\s?${year}|${year}\\s?[./-]\\s?(?:0[1-9]|1[0-2])(?!\\d)|(?:${season}) ${year}|${year})`
const now =
  'present|current|currently|now|today|ongoing|to date|date|heute|aktuell|jetzt|laufend|gegenwart|aujourd.?hui|present|actuel|actualidad|actual|presente|attuale|oggi|atual|hoje|heden|nu'
const dash = '\\s*(?:-|–|—|−|‑|to|bis|until|till|through|a|au|al|à|fino a|até|tot)\\s*'
const range = new RegExp(
  `(?<![\\p{L}\\d])(?:from |since |seit |von |depuis |desde |dal |sinds )?(${point})${dash}(${point}|${now})(?![\\p{L}\\d])`,
  'iu',
)
const open = new RegExp(`(?<![\\p{L}\\d])(?:since|seit|depuis|desde|dal|sinds|from)\\s+(${point})(?:${dash})?(?![\\p{L}\\d])`, 'iu')
const openDash = new RegExp(`(?<![\\p{L}\\d])(${point})\\s*(?:-|–|—)\\s*$`, 'iu')
const single = new RegExp(`(?<![\\p{L}\\d])(${point})(?![\\p{L}\\d])`, 'iu')

/** The stretch of time in a line, undefined when there is none. A single date is the end of something, or its only date. */
export function dateRangeIn(line: string): DateRange | undefined {
  const match = range.exec(line)
  if (match) {
    const isCurrent = new RegExp(`^(?:${now})$`, 'iu').test(match[2] ?? '')
    const to = isCurrent ? null : dateOf(match[2] ?? '')
    return { from: dateOf(match[1] ?? ''), to, isCurrent, start: match.index, end: match.index + match[0].length }
  }
  const since = open.exec(line) ?? openDash.exec(line)
  if (since) return { from: dateOf(since[1] ?? ''), to: null, isCurrent: true, start: since.index, end: since.index + since[0].length }
  const one = single.exec(line)
  return one ? { from: null, to: dateOf(one[1] ?? ''), isCurrent: false, start: one.index, end: one.index + one[0].length } : undefined
}

/** A date as people write it, known to the year or the month. */
export function dateOf(text: string): DateText | null {
  const folded = text.toLowerCase()
  const full = folded.match(new RegExp(year))?.[0] ?? short(folded)
  if (full === undefined) return null
  const word = folded.match(new RegExp(`(${monthWord})`, 'u'))?.[1]
  const month = word ? monthOf.get(word) : numericMonth(folded)
  return month === undefined ? full : `${full}-${String(month).padStart(2, '0')}`
}

function short(text: string): string | undefined {
  const digits = text.match(/['’](\d\d)/)?.[1]
  return digits === undefined ? undefined : `${Number(digits) > 50 ? '19' : '20'}${digits}`
}

function numericMonth(text: string): number | undefined {
  const match =
    text.match(/(?:\d{1,2}[./])?(0?[1-9]|1[0-2])\s?[./-]\s?(?:19|20)\d\d/) ?? text.match(/(?:19|20)\d\d\s?[./-]\s?(0[1-9]|1[0-2])/)
  return match?.[1] === undefined ? undefined : Number(match[1])
}
