import { salaryIn, salaryTold } from '@mosaic/core/postings/salary'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const pay = (min: number | null, max: number | null, currency: string, period: string | null) => ({ min, max, currency, period })

test.each([
  ['£12.60 to £13.40 an hour, paid breaks', pay(12.6, 13.4, 'GBP', 'hour')],
  ['Pay: $16.00 per hour', pay(16, 16, 'USD', 'hour')],
  ['Stundenlohn 14,50 €', pay(14.5, 14.5, 'EUR', 'hour')],
  ['2.350 bis 2.650 Euro im Monat bei 30 Stunden pro Woche', pay(2350, 2650, 'EUR', 'month')],
  ["CHF 6'200 – 7'100 pro Monat", pay(6200, 7100, 'CHF', 'month')],
  ['45 000 SEK per month', pay(45_000, 45_000, 'SEK', 'month')],
  ['The salary for this role ranges from CA$190,000 - CA$220,000', pay(190_000, 220_000, 'CAD', 'year')],
  ['55–65.000 € p.a.', pay(55_000, 65_000, 'EUR', 'year')],
  ['60-70k €', pay(60_000, 70_000, 'EUR', 'year')],
  ['up to £40k', pay(null, 40_000, 'GBP', 'year')],
  ['Salary: $130,000+', pay(130_000, null, 'USD', 'year')],
  ['Gehalt: ab 3.000,00 € brutto', pay(3000, null, 'EUR', 'month')],
  ['between £28,000 and £32,000', pay(28_000, 32_000, 'GBP', 'year')],
  ['$0 – $123K', pay(null, 123_000, 'USD', 'year')],
  ['Gehalt: 13.500 - 15.000 PLN brutto', pay(13_500, 15_000, 'PLN', null)],
])('pay is read with its currency and period: %s', (text, salary) => expect(salaryIn(text)).toEqual(salary))

test.each([
  'We raised $150M in capital',
  'Define the $600B home services market',
  'We grew from $0 to $5M ARR',
  'a learning budget of £1,000 a year',
  'We contribute $150 per month to a health savings account',
  'sign-on bonus of $5,000',
  'Manage a budget of £250,000',
  '401k, 150k+ learners, 30 days of holiday',
  'Call 0800 123456 before 12.30',
])('money that is no pay is left out: %s', (text) => expect(salaryIn(text)).toBeNull())

test('base pay goes before a total, and the words that tell it are kept', () => {
  const text = 'Total earnings: $95,000 with commission\nBase salary: $60,000 - $65,000'
  expect(salaryTold(text)).toMatchObject({ salary: pay(60_000, 65_000, 'USD', 'year'), quote: 'Base salary: $60,000 - $65,000' })
})

test('an amount under a heading of pay is pay', () => {
  expect(salaryIn('Compensation\n£31,500')).toEqual(pay(31_500, 31_500, 'GBP', 'year'))
})

test('what stands behind a comma gives no period', () => {
  expect(salaryIn('£39,500 to £44,500, supervision every month')).toEqual(pay(39_500, 44_500, 'GBP', 'year'))
})

test('any range in any of four spellings is read as it was written', () => {
  const spellings: ((value: number) => string)[] = [
    (value) => value.toLocaleString('en'),
    (value) => value.toLocaleString('de'),
    (value) => `${value / 1000}k`,
    (value) => String(value),
  ]
  const amounts = fc.integer({ min: 20, max: 200 }).map((value) => value * 1000)
  fc.assert(
    fc.property(amounts, amounts, fc.constantFrom(...spellings), fc.constantFrom(' - ', '–', ' to ', ' bis '), (a, b, write, joint) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)]
      expect(salaryIn(`Salary: €${write(min)}${joint}€${write(max)} a year`)).toEqual(pay(min, max, 'EUR', 'year'))
    }),
  )
})

test('any text is read without error, its lower end never over the upper, the quote where it says', () => {
  const pieces = fc.constantFrom('€', '$', '£', '12', '000', '.', ',', '-', ' to ', 'k', ' a year', 'Salary: ', '\n', ' per hour', "'", ' ')
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      const told = salaryTold(text)
      if (told === null) return
      const { min, max } = told.salary
      expect(min ?? 0).toBeLessThanOrEqual(max ?? Number.POSITIVE_INFINITY)
      expect(text.slice(told.start, told.end)).toBe(told.quote)
    }),
  )
})
