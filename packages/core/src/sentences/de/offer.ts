import type { Sentences } from '../sentences.ts'
import { figure, plural } from './figures.ts'

const periods = { hour: 'die Stunde', day: 'am Tag', week: 'die Woche', month: 'im Monat', year: 'im Jahr' } as const

export const offer: Sentences['offer'] = {
  number: figure,
  money: (amount, currency) => {
    const digits = { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 }
    return amount.toLocaleString('de', currency === null ? digits : { style: 'currency', currency, ...digits })
  },
  pay: (money, period) => `${money} ${periods[period]}`,
  hours: (hours) => `${hours} Stunden die Woche`,
  home: (days) => (days === 0 ? 'keine Tage zu Hause' : plural(days, '# Tag die Woche zu Hause', '# Tage die Woche zu Hause')),
  permanent: 'unbefristet',
  months: (months) => plural(months, 'für # Monat', 'für # Monate'),
  holiday: (days) => plural(days, '# Tag im Jahr', '# Tage im Jahr'),
  upTo: (most) => `bis zu ${most}`,
  from: (least) => `ab ${least}`,
  range: (least, most) => `${least} bis ${most}`,
  more: (by) => `${by} mehr`,
  less: (by) => `${by} weniger`,
  later: (days) => plural(days, '# Tag später', '# Tage später'),
  earlier: (days) => plural(days, '# Tag früher', '# Tage früher'),
  byTheYear: (difference) => `${difference}, beides auf das Jahr gerechnet`,
}
