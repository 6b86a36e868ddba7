import { earFor, hear } from '@mosaic/core/coach/hear/hear'
import { measureIn } from '@mosaic/core/coach/hear/work'
import { claimLabel } from '@mosaic/core/facts/label'
import { english } from '@mosaic/core/words/catalogue'
import { catalogue as german } from '@mosaic/core/words/languages/de'
import { describe, expect, test } from 'vitest'
import { vocabulary } from './people.ts'

const today = '2026-11-24'

/** The terms heard in a message, each with the words it quotes. */
const termsIn = (text: string, language: 'en' | 'de') =>
  hear(text, { vocabulary, today, role: null, language }).flatMap(({ claim, start, end }) =>
    claim.kind === 'constraint'
      ? [[claimLabel(claim, language === 'de' ? german : english).replaceAll('\u00a0', ' '), text.slice(start, end)]]
      : [],
  )

describe('figures that are spoken', () => {
  test.each<['en' | 'de', string, string, string]>([
    ['en', 'I need at least forty-five thousand pounds a year', 'at least £45,000 a year', 'at least forty-five thousand pounds a year'],
    ['en', 'not under thirty grand, pounds', 'at least £30,000 a year', 'not under thirty grand'],
    ['en', 'minimum fourteen quid an hour', 'at least £14 an hour', 'minimum fourteen quid an hour'],
    ['en', 'pay of two and a half thousand euros a month', 'at least €2,500 a month', 'pay of two and a half thousand euros a month'],
    ['en', 'thirty hours a week at most', 'at most 30 hours a week', 'thirty hours a week'],
    ['en', 'twenty to twenty-five hours', 'at most 25 hours a week', 'twenty to twenty-five hours'],
    ['de', 'mindestens fünfundvierzigtausend Euro im Jahr', 'mindestens 45.000 € im Jahr', 'mindestens fünfundvierzigtausend Euro im Jahr'],
    ['de', 'nicht unter zweieinhalbtausend Euro im Monat', 'mindestens 2.500 € im Monat', 'nicht unter zweieinhalbtausend Euro im Monat'],
    ['de', 'Gehalt: achtzehn Euro die Stunde', 'mindestens 18 € die Stunde', 'achtzehn Euro die Stunde'],
    ['de', 'dreißig Stunden die Woche', 'höchstens 30 Stunden die Woche', 'dreißig Stunden die Woche'],
  ])('%s: %s', (language, text, label, quote) => {
    const [heard] = termsIn(text, language)
    expect(heard?.[0]).toBe(label)
    expect(heard?.[1]).toBe(quote)
  })

  test.each([
    ['trained two dozen apprentices', { value: 24, unit: '', baseline: null }],
    ['cooked for a hundred and twenty guests a day', { value: 120, unit: 'guests', baseline: null }],
    ['raised half a million', { value: 500_000, unit: '', baseline: null }],
    ['missed doses went from nine to two a month', { value: 2, unit: '', baseline: 9 }],
    ['ein Dutzend Mitarbeiter angeleitet', { value: 12, unit: 'Mitarbeiter', baseline: null }],
    ['eine halbe Million Euro gespart', { value: 500_000, unit: 'Euro', baseline: null }],
    ['von zwanzig Minuten auf zwölf Minuten', { value: 12, unit: 'Minuten', baseline: 20 }],
    ['it was the two of us', null],
    ['one of my patients', null],
    ['since nineteen ninety-eight', null],
    ['a few thousand letters', null],
  ])('measure %s', (text, measure) => {
    expect(measureIn(text)).toEqual(measure)
  })

  test('answer the question for a number, however small', () => {
    expect(measureIn('about seven, I think', true)).toMatchObject({ value: 7 })
  })

  test.each<['en' | 'de', string, string | null, string | null]>([
    ['en', "I've been a baker for five and a half years", '2021', null],
    ['en', 'I have been a driver for a dozen years', '2014', null],
    ['en', 'I was a welder from nineteen ninety-eight to two thousand and nine', '1998', '2009'],
    ['de', 'Ich bin seit anderthalb Jahren Altenpfleger', '2025', null],
    ['de', 'Ich arbeite seit fünfundzwanzig Jahren als Schlosser', '2001', null],
  ])('%s: %s', (language, text, start, end) => {
    const role = hear(text, { vocabulary, today, role: null, language }).find(({ claim }) => claim.kind === 'experience')
    expect(role?.claim.payload).toMatchObject({ start, end })
    expect(earFor(language).language).toBe(language)
  })
})
