import type { PayloadOf } from '../facts/schema.ts'

type Term = Pick<PayloadOf<'constraint'>, 'dimension' | 'operator' | 'value' | 'amount' | 'unit'>

const joined = (parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' ')

const noLimit: Record<Term['dimension'], string> = {
  place: 'any place',
  remote: 'at home or on site, either',
  work_right: 'allowed to work anywhere',
  hours: 'any hours',
  salary_floor: 'no least pay',
  start_date: 'any start date',
  travel: 'any travel',
  physical: 'no physical limit',
  dealbreaker: 'nothing ruled out',
}
const remoteWords: Readonly<Record<string, string>> = { remote: 'fully from home', hybrid: 'some days at home', on_site: 'on site' }
const distances: Readonly<Record<string, string>> = { mi: 'miles', km: 'kilometres' }
const limits = { is: '', at_least: 'at least', at_most: 'at most', not: 'not', any: '' } as const

/** A term in plain words: "at least £30,000 a year", "within 5 miles of Easton", "no nights". */
export function termWords({ dimension, operator, value, amount, unit }: Term): string {
  if (operator === 'any') return noLimit[dimension]
  const limit = limits[operator]
  switch (dimension) {
    case 'place':
      return amount === null ? joined([limit, 'in', value]) : `within ${amount} ${distances[unit ?? ''] ?? unit} of ${value}`
    case 'remote':
      return joined([limit, remoteWords[value ?? ''] ?? value])
    case 'hours':
      return amount === null ? joined([limit, value]) : joined([limit, String(amount), 'hours a week'])
    case 'salary_floor':
      return joined([limit, pay(amount, unit)])
    case 'start_date':
      return joined(['start', limit, value])
    case 'dealbreaker':
      return joined([operator === 'not' ? 'no' : limit, value])
    default:
      return joined([limit === 'not' ? '' : limit, value ?? joined([amount?.toLocaleString('en'), unit])])
  }
}

/** `30000`, `GBP/year` as "£30,000 a year". */
function pay(amount: number | null, unit: string | null): string {
  const [currency = '', period] = (unit ?? '').split('/')
  const figure = /^[A-Z]{3}$/.test(currency)
    ? (amount ?? 0).toLocaleString('en', { style: 'currency', currency, minimumFractionDigits: 0 })
    : joined([amount?.toLocaleString('en'), currency])
  return period ? `${figure} ${period === 'hour' ? 'an' : 'a'} ${period}` : figure
}
