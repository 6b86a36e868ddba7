import type { PayloadOf } from '../facts/schema.ts'
import { type Catalogue, english, type MessageId, messageOf } from './catalogue.ts'

type Term = Pick<PayloadOf<'constraint'>, 'dimension' | 'operator' | 'value' | 'amount' | 'unit'>

const named = new Set(['remote', 'hybrid', 'on_site', 'full-time', 'part-time'] as const)
const isNamed = (value: string | null): value is 'remote' => named.has(value as 'remote')

/** A term in plain words: "at least £30,000 a year", "within 5 miles of Easton", "no nights". */
export function termWords({ dimension, operator, value, amount, unit }: Term, catalogue: Catalogue = english): string {
  const say = (id: MessageId, params: Record<string, string> = {}) => messageOf(catalogue, id, params)
  if (operator === 'any') return say(`term_${dimension}_any`)
  const limited = (words: string) => say(`term_${operator}`, { value: words })
  const words = isNamed(value) ? say(`term_${value}`) : (value ?? '')
  switch (dimension) {
    case 'place':
      if (amount === null) return limited(say('term_place', { value: words }))
      return say('term_within', {
        amount: String(amount),
        unit: unit === 'km' || unit === 'mi' ? say(`unit_${unit}`) : (unit ?? ''),
        value: words,
      })
    case 'remote':
      return limited(words)
    case 'hours':
      return limited(amount === null ? words : say('term_hours_week', { amount: amount.toLocaleString(catalogue.language) }))
    case 'salary_floor':
      return limited(pay(amount, unit, catalogue))
    case 'start_date':
      return say('term_start', { value: limited(words) })
    case 'dealbreaker':
      return operator === 'not' ? say('term_no', { value: words }) : limited(words)
    default:
      return operator === 'not' ? words : limited(words || [amount?.toLocaleString(catalogue.language), unit].filter(Boolean).join(' '))
  }
}

const periods = ['hour', 'day', 'week', 'month', 'year'] as const

/** `30000`, `GBP/year` as "£30,000 a year". */
function pay(amount: number | null, unit: string | null, catalogue: Catalogue): string {
  const [currency = '', period] = (unit ?? '').split('/')
  const isCode = /^[A-Z]{3}$/.test(currency)
  const figure = isCode
    ? moneyIn(catalogue.language, currency, Number.isInteger(amount) ? 0 : 2).format(amount ?? 0)
    : (amount ?? 0).toLocaleString(catalogue.language)
  const per = periods.find((one) => one === period)
  const value = isCode ? figure : [figure, currency].filter(Boolean).join(' ')
  return per ? messageOf(catalogue, `pay_${per}`, { value }) : value
}

/** Making one takes as long as judging a posting. */
const moneys = new Map<string, Intl.NumberFormat>()
const moneysAtMost = 100

function moneyIn(language: string, currency: string, minimumFractionDigits: number): Intl.NumberFormat {
  const name = [language, currency, minimumFractionDigits].join()
  const known = moneys.get(name)
  if (known) return known
  const money = new Intl.NumberFormat(language, { style: 'currency', currency, minimumFractionDigits })
  if (moneys.size === moneysAtMost) moneys.clear()
  moneys.set(name, money)
  return money
}
