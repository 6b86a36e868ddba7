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
  ['feb', 'februar', 'february', 'fevrier', 'fevr', 'fev', 'fév', 'févr', 'febrero', 'febbraio', 'fevereiro', 'februari', 'février'],
  ['mar', 'march', 'maret', 'mär', 'märz', 'marz', 'maerz', 'mrz', 'mars', 'marzo', 'março', 'marco', 'maart', 'mrt'],
  ['apr', 'april', 'avril', 'avr', 'abril', 'abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'mag', 'maio', 'mei'],
  ['jun', 'june', 'juni', 'juin', 'junio', 'giugno', 'giu', 'junho'],
  ['jul', 'july', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'lug', 'julho'],
  ['aug', 'august', 'agustus', 'ogos', 'aout', 'août', 'agosto', 'ago', 'augustus', 'augusti'],
  ['sep', 'sept', 'september', 'septembre', 'septiembre', 'settembre', 'set', 'setembro'],
  ['oct', 'october', 'okt', 'oktober', 'octobre', 'octubre', 'ottobre', 'ott', 'outubro', 'out'],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro'],
  ['dec', 'déc', 'desember', 'december', 'dez', 'dezember', 'decembre', 'décembre', 'diciembre', 'dic', 'dicembre', 'dezembro'],
]
/** Months of further languages, in the order of the year. */
const furtherMonths =
  'январь января янв січень січня січ ιανουάριος ιανουαρίου ιαν styczeń stycznia sty ocak leden ledna január ianuarie enero يناير ינואר januar tammikuu;' +
  'февраль февраля фев лютий лютого φεβρουάριος φεβρουαρίου φεβ luty lutego lut şubat únor února február februarie فبراير شباط פברואר helmikuu;' +
  'март марта мар березень березня μάρτιος μαρτίου μαρ marzec marca mart březen března március martie مارس آذار מרץ maaliskuu;' +
  'апрель апреля апр квітень квітня απρίλιος απριλίου απρ kwiecień kwietnia kwi nisan duben dubna április aprilie أبريل نيسان אפריל huhtikuu;' +
  'май мая травень травня μάιος μαΐου maj maja mayıs květen května május mai مايو أيار מאי toukokuu;' +
  'июнь июня червень червня ιούνιος ιουνίου ιουν czerwiec czerwca cze haziran červen června június iunie يونيو حزيران יוני kesäkuu;' +
  'июль июля липень липня ιούλιος ιουλίου ιουλ lipiec lipca lip temmuz červenec července július iulie يوليو تموز יולי heinäkuu;' +
  'август августа авг серпень серпня αύγουστος αυγούστου αυγ sierpień sierpnia sie ağustos srpen srpna augusztus august أغسطس آب אוגוסט elokuu;' +
  'сентябрь сентября сен сент вересень вересня σεπτέμβριος σεπτεμβρίου σεπ wrzesień września wrz eylül září szeptember septembrie سبتمبر أيلول ספטמבר syyskuu;' +
  'октябрь октября окт жовтень жовтня οκτώβριος οκτωβρίου οκτ październik października paź ekim říjen října október octombrie أكتوبر אוקטובר lokakuu;' +
  'ноябрь ноября ноя листопад листопада νοέμβριος νοεμβρίου νοε listopad listopada lis kasım november noiembrie نوفمبر נובמבר marraskuu;' +
  'декабрь декабря дек грудень грудня δεκέμβριος δεκεμβρίου δεκ grudzień grudnia gru aralık prosinec prosince december decembrie ديسمبر דצמבר joulukuu'
const monthOf = new Map([
  ...furtherMonths.split(';').flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
  ...monthNames.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
])
/** A month's name, as `foldedLine` writes each: one letter for every of its own, so that places stay, and patterns hold no list of names. */
const monthLetter = 'ª'
const monthWord = `${monthLetter}+`
const season = 'spring|summer|autumn|fall|winter|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno'
const year = '(?:19|20)\\d\\d'
const point = [
  `(?:\\d{1,2}(?:st|nd|rd|th|er|º|°)?[ .]+(?:de |of )?)?(?:${monthWord})\\.?[ ,/.-]*(?:\\d{1,2}(?:st|nd|rd|th)?,? +)?(?:de |del |of )?(?:${year}|['’]\\d\\d)`,
  `(?:0?[1-9]|[12]\\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-]${year}`,
  `(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01])/${year}`,
  `${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`,
  `(?:0?[1-9]|1[0-2])\\s?[./-]\\s?${year}`,
  `${year}\\s?[./]\\s?(?:0[1-9]|1[0-2])(?!\\d)`,
  `${year}-(?:0[1-9]|1[0-2])(?![\\d/])`,
  `${year}\\s?[年년](?:\\s?(?:0?[1-9]|1[0-2])\\s?[月월])?(?:\\s?\\d{1,2}\\s?[日일])?`,
  `(?:${season}) ${year}`,
  year,
].join('|')
/** Only between two ends: alone, "06/16" and "Mar" could be anything. */
const loosePoint = `${point}|['’]\\d\\d(?!\\d)|(?:0[1-9]|1[0-2])[./]\\d\\d(?!\\d)|[1-9]/\\d\\d(?!\\d)|(?:${monthWord})\\.?`
const now = [
  '(?:the )?present|current|currently|now|today|ongoing|(?:to )?till (?:date|now)|to date|date',
  'bis heute|heute|aktuell|jetzt|laufend|gegenwart|derzeit|gegenwärtig|dato',
  'aujourd.?hui|présent|actuel|ce jour|maintenant|en cours',
  'la actualidad|actualidad|actual|presente|hoy|la fecha|en curso',
  'attuale|attualmente|oggi|in corso|atual|hoje|o momento|momento',
  'sekarang|saat ini|kini|heden|hoje|nu|tegenwoordig|doorlopend',
  'по настоящее время|настоящее время|сейчас|н\\. ?в\\.|теперішній час|дотепер|έως σήμερα|σήμερα|obecnie|nadal|teraz|halen|günümüz|devam ediyor|nuvarande|pågående|nåværende|nuværende|nykyinen|současnost|súčasnosť|jelenleg|prezent',
  'hiện tại|hiện nay|nay|الآن|حتى الآن|الحاضر|حاليا|היום|כיום|现在|現在|目前|今|至今|현재',
].join('|')
const until =
  'to|until:?|till|through|bis zum|bis|à|au|jusqu.[àa]u?|hasta (?:el|la)|hasta|a la|a|al|fino ad?|até a|até|ao|tot en met|tot|t/m|по|до|έως|μέχρι|do|đến|إلى|حتى|עד|至|到|から|부터'
const dash = `(?:\\s*(?:-|–|—|−|‑|~|${until}|〜|～)\\s*|\\s{2,3})`
const lead = 'from:? |between |since:? |seit |von |vom |ab |depuis |de |du |desde (?:el |o )?|dal |da |van |vanaf |sinds '
const range = new RegExp(
  `(?<![\\p{L}\\d])((?:${lead})?)(${loosePoint})\\.?${dash}(${point}|['’]\\d\\d(?!\\d)|(?:0?[1-9]|1[0-2])[./]\\d\\d(?!\\d)|${now})(?![\\p{L}\\d])`,
  'u',
)
const shortRange = new RegExp(`(?<![\\p{L}\\d./-])(${year})\\s?(?:[–—/]|-(?=1[3-9]|[2-9]\\d))\\s?(\\d\\d)(?![\\d./-])`, 'u')
/** "20132015", "2016present": a dash that the text lost; no month is 19 or 20, so this is no date of eight digits. */
const gluedRange = new RegExp(`(?<![\\p{L}\\d])(${year})(${year}|present|current|now|heute)(?![\\p{L}\\d])`, 'u')
const open = new RegExp(
  `(?<![\\p{L}\\d])((?:since|seit|ab|depuis|desde|dal|sinds|vanaf|from)\\s+(?:dem |le |el |il |o |de )?)(${point})(?:${dash})?(?![\\p{L}\\d])`,
  'u',
)
/** "Began Jan 2019": when it began, and nothing of its end. */
const begun = new RegExp(
  `(?<![\\p{L}\\d])((?:began|begun|started|start(?: date)?|begin|beginn|début|inicio|início|inizio|początek|начало|початок|έναρξη|başlangıç|början|بداية|התחלה|始于|始於|開始|시작):?\\s*)(${point})(?![\\p{L}\\d])`,
  'u',
)
/** "Summers 2013 and 2014", "2009, 2010 und 2011": from the first of several years to the last. */
const years = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:summers?|winters?|veranos?|étés?|sommer|estati|zomers?)\\s+(?:of |de |del )?)?(${year})(?:,\\s*${year})*,?\\s+(?:and|und|et|y|e|en|i|&)\\s+(${year})(?![\\p{L}\\d])`,
  'u',
)
const openDash = new RegExp(`(?<![\\p{L}\\d])()(${point})\\s*(?:-|–|—)\\s*(?:$|(?=[:：]\\s))`, 'u')
const single = new RegExp(`(?<![\\p{L}\\d]|\\d[./])(${point})(?![\\p{L}\\d])`, 'u')
const anyYear = new RegExp(year)
const isNow = new RegExp(`^(?:${now})$`, 'u')
/** "JunetoJuly2019": words whose blanks a document lost. */
const gluedUntil = new RegExp(`^(?:${until})`, 'u')

/** The stretch of time in a line, undefined when there is none. A single date is the end of something, or its only date. */
export function dateRangeIn(line: string): DateRange | undefined {
  if (!/\d\d/.test(line)) return undefined
  const folded = foldedLine(line)
  const within = (start: number, length: number) => line.slice(start, start + length)
  const match = range.exec(folded)
  if (match) {
    const [whole, before = '', first = '', second = ''] = match
    const end = match.index + whole.length
    const isCurrent = isNow.test(second)
    const to = isCurrent ? null : dateOf(within(end - second.length, second.length))
    const began = within(match.index + before.length, first.length)
    const from = dateOf(began) ?? monthOfYear(began, to)
    if (from !== null) return { from, to, isCurrent, start: match.index, end }
  }
  const glued = gluedRange.exec(folded)
  if (glued) {
    const [whole, first = '', second = ''] = glued
    const isCurrent = isNow.test(second)
    return { from: first, to: isCurrent ? null : second, isCurrent, start: glued.index, end: glued.index + whole.length }
  }
  const short = shortRange.exec(folded)
  if (short) {
    const [whole, first = '', second = ''] = short
    return { from: first, to: first.slice(0, 2) + second, isCurrent: false, start: short.index, end: short.index + whole.length }
  }
  const several = years.exec(folded)
  if (several) {
    const [whole, first = '', last = ''] = several
    return { from: first, to: last, isCurrent: false, start: several.index, end: several.index + whole.length }
  }
  const first = begun.exec(folded)
  if (first) {
    const [whole, before = '', date = ''] = first
    const end = first.index + whole.length
    return { from: dateOf(within(first.index + before.length, date.length)), to: null, isCurrent: false, start: first.index, end }
  }
  const since = open.exec(folded) ?? openDash.exec(folded)
  if (since) {
    const [whole, before = '', first = ''] = since
    const from = dateOf(within(since.index + before.length, first.length))
    return { from, to: null, isCurrent: true, start: since.index, end: since.index + whole.length }
  }
  const one = single.exec(folded)
  if (!one) return undefined
  const end = one.index + one[0].length
  return { from: null, to: dateOf(line.slice(one.index, end)), isCurrent: false, start: one.index, end }
}

/** A line in small letters, its months' names written as `monthLetter`: the same length, so that a place in it is one in the line. */
function foldedLine(line: string): string {
  return (
    line
      // small, it is two letters
      .replaceAll('İ', 'i')
      .replaceAll(monthLetter, 'º')
      .toLowerCase()
      .replace(/\p{L}+/gu, (word, at: number, all: string) => {
        if (monthOf.has(word)) return monthLetter.repeat(word.length)
        return isDigit(all[at - 1]) || isDigit(all[at + word.length]) ? unglued(word) : word
      })
  )
}

const isDigit = (letter: string | undefined) => letter !== undefined && /\d/.test(letter)

const shortestMonth = 3

/** "toJune" and "Juneto", as they stand beside a year without a blank. */
function unglued(word: string): string {
  for (let length = word.length - 1; length >= shortestMonth; length--) {
    const [head, tail] = [word.slice(0, length), word.slice(-length)]
    const [after, before] = [word.slice(length), word.slice(0, -length)]
    if (monthOf.has(tail) && gluedUntil.exec(before)?.[0] === before) return before + monthLetter.repeat(length)
    if (monthOf.has(head) && gluedUntil.exec(after)?.[0] === after) return monthLetter.repeat(length) + after
  }
  return word
}

/** Whether a text is a date or a stretch of time and nothing else. */
export function isDateAlone(text: string): boolean {
  const range = dateRangeIn(text)
  return range !== undefined && text.length - (range.end - range.start) < 4
}

/** "March – June 2019": the first month is of the same year. */
function monthOfYear(text: string, to: DateText | null): DateText | null {
  const month = monthOf.get(text.toLowerCase().replace(/\.$/, ''))
  return month === undefined || to === null || to.length < 7 ? null : `${to.slice(0, 4)}-${String(month).padStart(2, '0')}`
}

/** A date as people write it, known to the year or the month. */
export function dateOf(text: string): DateText | null {
  const folded = text.toLowerCase()
  const full = folded.match(anyYear)?.[0] ?? short(folded)
  if (full === undefined) return null
  const word = folded.match(/\p{L}+/gu)?.find((one) => monthOf.has(one))
  const month = word ? monthOf.get(word) : numericMonth(folded)
  return month === undefined ? full : `${full}-${String(month).padStart(2, '0')}`
}

/** "'19" and "06/19". */
function short(text: string): string | undefined {
  const digits = text.match(/['’](\d\d)/)?.[1] ?? text.match(/^(?:0?[1-9]|1[0-2])[./](\d\d)$/)?.[1]
  return digits === undefined ? undefined : `${Number(digits) > 50 ? '19' : '20'}${digits}`
}

function numericMonth(text: string): number | undefined {
  const match =
    text.match(/^(0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:19|20)\d\d/) ??
    text.match(/(?:\d{1,2}[./-])?(0?[1-9]|1[0-2])\s?[./-]\s?(?:19|20)\d\d/) ??
    text.match(/(?:19|20)\d\d\s?[./-]\s?(0[1-9]|1[0-2])/) ??
    text.match(/(?:19|20)\d\d\s?[年년]\s?(0?[1-9]|1[0-2])\s?[月월]/) ??
    text.match(/^(0?[1-9]|1[0-2])[./]\d\d$/)
  return match?.[1] === undefined ? undefined : Number(match[1])
}
