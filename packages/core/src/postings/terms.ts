import { seniorityOf } from '../vocabulary/titles.ts'
import type { Level, RawPosting, SalaryRange } from './schema.ts'

const currencies: Record<string, string> = { '£': 'GBP', '€': 'EUR', $: 'USD', gbp: 'GBP', eur: 'EUR', usd: 'USD', chf: 'CHF', sek: 'SEK' }
const amount = '(\\d{1,3}(?:[., ]\\d{3})+|\\d+(?:[.,]\\d{1,2})?)\\s*(k)?'
const money = new RegExp(
  `(?:(£|€|\\$|GBP|EUR|USD|CHF|SEK)\\s*)?${amount}(?:\\s*(?:-|–|to|bis)\\s*(?:£|€|\\$|GBP|EUR|USD)?\\s*${amount})?\\s*(£|€|\\$|GBP|EUR|USD|CHF|SEK)?`,
  'gi',
)
const periods: readonly (readonly [NonNullable<SalaryRange['period']>, RegExp])[] = [
  ['hour', /\b(per|an|a|\/)\s*(hour|hr|h)\b|\bhourly\b|pro stunde|\/\s*h\b|stundenlohn/i],
  ['day', /\b(per|a|\/)\s*day\b|\bdaily rate\b|pro tag/i],
  ['week', /\b(per|a|\/)\s*week\b|\bweekly\b/i],
  ['month', /\b(per|a|\/)\s*month\b|\bmonthly\b|pro monat|im monat|monatlich/i],
  ['year', /\b(per|a|\/)\s*(year|annum)\b|\bannual|\bp\.?a\.?\b|\byearly\b|pro jahr|jährlich|jahresgehalt/i],
]

/** The pay a text tells, null when it tells none: an amount with a currency, on a line of pay. */
export function salaryIn(text: string): SalaryRange | null {
  for (const line of text.split('\n')) {
    for (const match of line.matchAll(money)) {
      const [, before, low, lowK, high, highK, after] = match
      const currency = currencies[(before ?? after ?? '').toLowerCase()]
      if (!currency || low === undefined) continue
      const thousand = lowK || highK ? 1000 : 1
      const min = numberOf(low) * thousand
      const max = high === undefined ? null : numberOf(high) * thousand
      const period = periods.find(([, words]) => words.test(line))?.[0] ?? periodOf(max ?? min)
      if (min >= 5) return { min, max, currency, period }
    }
  }
  return null
}

function numberOf(text: string): number {
  return /[., ]\d{3}(?!\d)/.test(text) ? Number(text.replace(/[., ]/g, '')) : Number(text.replace(',', '.'))
}

/** Without a word for it: what nobody earns in an hour is earned in a year. */
function periodOf(value: number): SalaryRange['period'] {
  return value >= 10_000 ? 'year' : null
}

const yearly: Record<NonNullable<SalaryRange['period']>, number> = { hour: 1750, day: 220, week: 52, month: 12, year: 1 }

/** Pay per year, for comparing: 1,750 hours, 220 days, 52 weeks or 12 months. Null without a period. */
export function perYear(value: number | null, period: SalaryRange['period']): number | null {
  return value === null || period === null ? null : value * yearly[period]
}

/** Hours a week that a text tells. */
export function hoursIn(text: string): { min: number | null; max: number | null } | null {
  const match =
    /(\d{1,2}(?:[.,]\d)?)\s*(?:(?:-|–|to|bis)\s*(\d{1,2}(?:[.,]\d)?))?\s*(?:hours|hrs|h|stunden)\s*(?:per|a|\/|pro|in der)?\s*(?:week|wk|woche)/i.exec(
      text,
    )
  if (!match) return null
  const min = Number(match[1]?.replace(',', '.'))
  return { min, max: match[2] === undefined ? min : Number(match[2].replace(',', '.')) }
}

/** Where the work is done, when the text says so. A missing word is not a "no". */
export function remoteIn(text: string): RawPosting['remote'] {
  if (/\b(hybrid|days? (a|per) week (in|at|from)|some days (at|from) home|teilweise (im )?home ?office)\b/i.test(text)) return 'hybrid'
  if (
    /\b(fully remote|100 ?% remote|remote[- ](first|only|position|role|working)|work from anywhere|fully from home|\(remote\)|remote,)\b/i.test(
      text,
    )
  )
    return 'remote'
  return /\b(on[- ]site|no remote|vor ort|in person only)\b/i.test(text) ? 'on_site' : null
}

/** The level of a posting: told by its title, else by the years it asks for. */
export function levelIn(role: string, years: number | null): Level | null {
  const told = seniorityOf(role)
  if (told !== null || years === null) return told
  return years === 0 ? 'entry' : years < 2 ? 'entry' : years < 5 ? 'mid' : 'senior'
}

const german = /\b(und|oder|wir|sie|ihre|mit|für|der|die|das|aufgaben|erfahrung)\b/gi
const english = /\b(and|or|we|you|your|with|for|the|experience|will)\b/gi

/** German or English by their small words, null when neither shows. */
export function languageOf(text: string): 'en' | 'de' | null {
  const [de, en] = [text.match(german)?.length ?? 0, text.match(english)?.length ?? 0]
  return de + en < 4 ? null : de > en ? 'de' : 'en'
}
