import { besideOffer } from '@mosaic/core/applications/offer'
import type { OfferTerms } from '@mosaic/core/applications/schema'
import { expect, test } from 'vitest'
import { personOf, postingOf, vocabulary } from './people.ts'

const nothing: OfferTerms = { pay: null, hours: null, place: null, homeDays: null, startsOn: null, contract: null, holiday: null }
const offer: OfferTerms = { ...nothing, pay: { amount: 50_000, currency: 'GBP', period: 'year' }, hours: 30 }
const salary = (min: number | null, max: number | null) => ({ min, max, currency: 'GBP', period: 'year' as const })
const beside = (posting: Parameters<typeof postingOf>[1]) =>
  Object.fromEntries(besideOffer(offer, personOf([]), postingOf([], posting), vocabulary).map(({ term, ...line }) => [term, line]))

test('an end of a range that a posting does not tell is open: what lies beyond it is no difference', () => {
  expect(beside({ salary: salary(38_000, null), hours: { min: 20, max: null } })).toMatchObject({
    pay: { posted: 'from £38,000 a year', difference: null },
    hours: { posted: 'from 20 hours a week', difference: null },
  })
  expect(beside({ salary: salary(null, 45_000), hours: { min: null, max: 35 } })).toMatchObject({
    pay: { posted: 'up to £45,000 a year', difference: '£5,000 a year more' },
    hours: { posted: 'up to 35 hours a week', difference: null },
  })
  expect(beside({ salary: salary(52_000, 60_000), hours: { min: 35, max: 40 } })).toMatchObject({
    pay: { posted: '£52,000 to £60,000 a year', difference: '£2,000 a year less' },
    hours: { posted: '35 to 40 hours a week', difference: '5 hours a week less' },
  })
})
