import { lineAround, type Told } from './workplace.ts'

const count = String.raw`(?<![\d.,:£€$])(\d{1,2}(?:[.,]\d{1,2})?)(?![\d:])`
const unit = String.raw`(?:hours?|hrs?|h|stunden|std\.?|wochenstunden|heures|horas|ore|uur|uren|godzin[ay]?|godz\.?)`
const week = String.raw`(?:\s*(?:per|a|an?|\/|pro|in der|die|each|par|por|alla|w|na)\s*(?:week|wk|woche|semaine|semana|settimana|tygodniu|tydzień)|[- ]?(?:woche|wöchentlich|weekly|semanales|hebdomadaires|hebdo|settimanali|semanais|tygodniowo|wekelijks)|\s*p\.?w\.?)`
/** "37.5", "16 to 24", "30+": three groups, the lower end, a plus and the upper end. */
const amount = String.raw`${count}\s*(\+)?\s*(?:(?:-|–|to|bis|or|oder|and|tot|à|a|do|of)\s*${count}\s*)?`
const weekly = new RegExp(
  String.raw`${amount}(?:[- ]?${unit}${week}|\s*wochenstunden|[- ]stunden-woche|[- ]hour (?:working )?week|[- ]urige werkweek)`,
  'iu',
)

/** "37.5 hours a month" and "8 hours a shift" are no week. */
const notOther = String.raw`(?!\p{L}|\s*(?:per|a|an|each|every|\/|pro|am|im|par|por)\s*(?:day|shift|night|month|year|tag|monat|jahr|jour|mois|mes))`
const range = String.raw`${amount}[- ]?${unit}${notOther}`
const fullOrPart = String.raw`(?:(?:full|part)[- ]?time|vollzeit|teilzeit|temps (?:plein|partiel)|(?:jornada|tempo|tiempo) (?:completa|parcial|pieno|parziale)|(?:vol|deel)tijds?)`
const label = String.raw`^[^\p{L}\n]{0,4}(?:(?:(?:contracted|contract|working|weekly) )?(?:hours|arbeitszeit|wochenstunden|wochenarbeitszeit)|horario|horaires|orario|uren|godziny(?: pracy)?|(?:working|shift) pattern|shifts?)\s*[:–-]\s*`
/** "Hours per week: 38": the label tells what is counted. */
const weeklyLabel = String.raw`^[^\p{L}\n]{0,4}(?:(?:hours|hrs) (?:per|a) week|weekly hours|(?:wochen)?stunden (?:pro|je) woche|wochenstunden|heures par semaine|horas (?:semanales|por semana)|uren per week|ore settimanali)\s*[:–-]\s*`
/** "24 hour care" is no week either. */
const noNoun = String.raw`(?=\s*(?:[^\p{L}\s]|$|mon|over|across|spread|verteilt))`
/** Beside "full time", and on a line of its own: a bare number only where it can be no time of day. */
const beside = new RegExp(String.raw`${fullOrPart}[^\p{L}\d\n]{0,4}(?:(?:at|of|with|mit|à|de|di)\s)?${range}${noNoun}`, 'imu')
const labelledHours = new RegExp(String.raw`${label}(?:${fullOrPart}[^\p{L}\d\n]{0,4})?${range}`, 'imu')
const labelledCount = new RegExp(String.raw`${label}${amount}${week}`, 'imu')
const labelledWeek = new RegExp(String.raw`${weeklyLabel}${amount}`, 'imu')
/** "Hours: 9 to 5.30, Monday to Friday (37.5 hours)", "3 nights a week (34.5 hours)" */
const bracketed = new RegExp(String.raw`(?:${label}[^\n(]{0,60}|(?<=[\p{L}\d])${week}[^\n(]{0,12}|weekly[^\n(]{0,30})\(${range}\)`, 'imu')
const bare = new RegExp(String.raw`${label}((?:2[5-9]|[3-5]\d)(?:[.,]\d{1,2})?)\s*$`, 'imu')
/** Between commas, bars or the ends of a line, what is about as long as a week's work: a shift is shorter, and a day has 24. */
const alone = new RegExp(
  String.raw`(?:^|[,;|·(–-]\s)[^\p{L}\p{N}\n]{0,4}((?:1[6-9]|2[0-35-9]|[3-5]\d)(?:[.,]\d{1,2})?)\s*(\+)?\s?${unit}${notOther}(?=\s*(?:[,;|·)]|\.(?:\s|$)|$))`,
  'imu',
)
const patterns = [weekly, labelledWeek, beside, labelledHours, labelledCount, bracketed, bare, alone]

/** Hours a week that a text tells, with its words. */
export function hoursTold(text: string): Told<{ min: number; max: number | null }> | null {
  const match = patterns.map((words) => words.exec(text)).find((one) => one !== null)
  if (!match) return null
  const [, low = '', plus, high] = match
  const value = (written: string) => Number(written.replace(',', '.'))
  const min = value(low)
  const most = high === undefined ? min : value(high)
  const max = plus === '+' ? null : most
  return min > most || most > 80 ? null : { value: { min, max }, quote: lineAround(text, match.index) }
}
