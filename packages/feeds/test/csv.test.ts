import { csvRows, postingFromRow } from '@mosaic/feeds/csv'
import { amount } from '@mosaic/feeds/shapes'
import fc from 'fast-check'
import { expect, test } from 'vitest'

async function firstOf(text: string) {
  for await (const { row } of csvRows({ text })) return postingFromRow(row, 'list')
  return null
}

test('a table is read by what people call its columns, in their language too', async () => {
  const english =
    'Job Title;Employer;Town;Country;Salary from;Salary to;Currency;Per;Contract;Hours per week;Closing date;Working mode\nPotter;Kiln;Stoke;UK;25000;28,000;gbp;year;Permanent / Full Time;37,5;30/01/2026;On-site'
  expect(await firstOf(english)).toMatchObject({
    role: 'Potter',
    company: 'Kiln',
    location: 'Stoke, UK',
    remote: 'on_site',
    salary: { min: 25_000, max: 28_000, currency: 'GBP', period: 'year' },
    employmentType: 'permanent, full-time',
    validThrough: '2026-01-30',
    text: 'Hours per week: 37,5',
  })
  const german = 'Stelle,Firma,Ort,Anforderungen,Bewerbungsschluss,Remote\nTöpfer,Ofen GmbH,Kassel,"<ul><li>Ton</li></ul>",31.01.2026,nein'
  expect(await firstOf(german)).toMatchObject({
    role: 'Töpfer',
    company: 'Ofen GmbH',
    location: 'Kassel',
    remote: null,
    validThrough: '2026-01-31',
    text: 'Requirements\n- Ton',
  })
})

test('a day that could be two is none', async () => {
  expect(await firstOf('title,deadline\nPotter,03/04/2026')).toMatchObject({ validThrough: null })
})

test('an amount is the same however it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 99_999_999 }), (cents) => {
      const value = cents / 100
      const written = (locale: string) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value)
      for (const one of [value, value.toFixed(2), written('en'), written('de'), `£${written('en')}`, `${written('de')} €`])
        expect(amount.parse(one), String(one)).toBe(value)
    }),
  )
  expect(['', 'competitive', '28,000 - 32,000', 0, '0', null].map((one) => amount.parse(one))).toEqual([null, null, null, null, null, null])
})
