import { yearsIn } from '@mosaic/core/postings/years'
import { expect, test } from 'vitest'

test.each<[string, number, number | null]>([
  ['at least two years on an acute ward', 2, null],
  ['Minimum of three years in a busy kitchen', 3, null],
  ['Five years for a logistics firm', 5, null],
  ['two years post-registration on a medical ward', 2, null],
  ['A minimum of 18 months in retail', 1.5, null],
  ['at least 2 years at the bench', 2, null],
  ['You have spent at least two years in a nursery', 2, null],
  ['fifteen years in construction', 15, null],
  ['two and a half years of hands-on welding', 2.5, null],
  ['minimum 3 years HGV driving', 3, null],
  ['at least two years behind the wheel of a Class 1', 2, null],
  ['Three or more years teaching KS2', 3, null],
  ['3-5 yrs in customer service', 3, 5],
  ['at least one year in a similar role', 1, null],
  ['at least a year on the shop floor', 1, null],
  ['a couple of years in a salon', 2, null],
  ['two years’ commercial Python', 2, null],
  ['ideally four years as a site manager', 4, null],
  ['You will have at least twelve months on a dialysis unit', 1, null],
  ['You bring two to four years on a help desk', 2, 4],
  ['Mindestens zwei Jahre auf einer Akutstation', 2, null],
  ['mindestens drei Jahre in der Altenpflege', 3, null],
  ['Sie haben mindestens 2 Jahre auf dem Bau gearbeitet', 2, null],
  ['wenigstens ein Jahr in der Gastronomie', 1, null],
  ['Zwei bis drei Jahre im Vertrieb', 2, 3],
  ['anderthalb Jahre Praxis im Labor', 1.5, null],
  ['fünfzehn Jahre im Anlagenbau', 15, null],
  ['mindestens dreijährige Berufserfahrung', 3, null],
  ['eine mindestens einjährige Tätigkeit im Pflegedienst', 1, null],
  ['mindestens fünf Jahre an der Drehbank', 5, null],
  ['mindestens ein halbes Jahr in einer Küche', 0.5, null],
  ['zwei Jahre lang in der Buchhaltung', 2, null],
  ['min. 3 Jahre bei einem Wirtschaftsprüfer', 3, null],
  ['idealerweise 5 Jahre als Projektleiter', 5, null],
  ['at least six months in a warehouse', 0.5, null],
])('%s', (clause, min, max) => {
  expect(yearsIn(clause)).toMatchObject({ min, max })
})

test.each([
  'mehrjährige Erfahrung im Verkauf',
  'We have been in Leeds for thirty years',
  'founded two years ago',
  'a two-year contract on a ward',
  'fixed term for two years in Leeds',
  'children from two to five years in our nursery',
  'You must be at least 18 years old',
  'children aged three years in our care',
  'care for children aged 0-5 years on our ward',
  'two years of funding for a post in London',
  'Probation is six months in this role',
  'maternity cover for one year in Bristol',
  'over the next three years in Europe',
  'Wir sind seit zwanzig Jahren in der Region',
  'befristet auf zwei Jahre in Kiel',
  'nach zwei Jahren im Haus',
  'Ausbildungsdauer: drei Jahre in Kassel',
  'The course takes three years at our academy',
  'Kinder von zwei bis sechs Jahren in unserer Kita',
  'your licence must be held for at least two years',
  'UK resident for three years',
  'lived in the UK for at least five years',
  'must have lived at current addresses for five years',
  'a clean driving licence held for two years',
  '5 years guarantee on all parts',
  'award-winning for five years in a row',
  'the job is for two years on site',
  'in the last five years',
  'in den ersten zwei Jahren bei uns',
  'three weeks in a year',
  'a four-year degree',
  'graduate within two years of study',
  'vaccinated within two years',
  'the contract runs for three years in Berlin',
  'Elternzeitvertretung für ein Jahr in Bonn',
  'Vertragslaufzeit 2 Jahre in Teilzeit',
  'at least two years left on your visa',
  'reports go back ten years in our archive',
])('no years are asked for: %s', (clause) => {
  expect(yearsIn(clause)).toBeUndefined()
})

test('the years stand where their words do', () => {
  const clause = 'You bring two and a half years of welding'
  const { start = 0, end = 0 } = yearsIn(clause) ?? {}
  expect(clause.slice(start, end)).toBe('two and a half years')
})
