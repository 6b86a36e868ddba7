import type { SalaryRange } from '../../postings/schema.ts'

type Period = NonNullable<SalaryRange['period']>

const count = (many: number, one: string) => `${many} ${one}${many === 1 ? '' : 's'}`

/** An offer's terms, and how far they are from what was posted or wanted. */
export const offer = {
  number: (n: number) => String(n),
  money: (amount: number, currency: string | null) => {
    const digits = { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 }
    return amount.toLocaleString('en', currency === null ? digits : { style: 'currency', currency, ...digits })
  },
  pay: (money: string, period: Period) => `${money} a ${period}`,
  hours: (hours: string) => `${hours} hours a week`,
  home: (days: number) => (days === 0 ? 'no days at home' : `${count(days, 'day')} a week at home`),
  permanent: 'without an end',
  months: (months: number) => `for ${count(months, 'month')}`,
  holiday: (days: number) => `${count(days, 'day')} a year`,
  upTo: (most: string) => `up to ${most}`,
  from: (least: string) => `from ${least}`,
  range: (least: string, most: string) => `${least} to ${most}`,
  more: (by: string) => `${by} more`,
  less: (by: string) => `${by} less`,
  later: (days: number) => `${count(days, 'day')} later`,
  earlier: (days: number) => `${count(days, 'day')} earlier`,
  byTheYear: (difference: string) => `${difference}, both reckoned by the year`,
}
