import { createGazetteer } from '@mosaic/core/places/gazetteer'
import type { City } from '@mosaic/core/places/schema'
import { dayIn } from '@mosaic/core/postings/days'
import { employerTold } from '@mosaic/core/postings/employer'
import { heldTold } from '@mosaic/core/postings/held'
import { hoursTold } from '@mosaic/core/postings/hours'
import { parsePastedPosting } from '@mosaic/core/postings/paste'
import { locationTold } from '@mosaic/core/postings/place'
import { salaryIn } from '@mosaic/core/postings/salary'
import { untilTold } from '@mosaic/core/postings/until'
import fc from 'fast-check'
import { expect, it, test } from 'vitest'

const town = (name: string, country: string): City => ({ name, country, region: '01', latitude: 50, longitude: 1, population: 60_000 })
const places = createGazetteer(() => [
  town('Taunton', 'GB'),
  town('Shrewsbury', 'GB'),
  town('Duderstadt', 'DE'),
  town('Form', 'SE'),
  town('Mission', 'US'),
])

test.each([
  ['Nurse\nA clinic\n\nOur ward at the Millbrook site in Taunton looks after older people.', 'Taunton'],
  ['We are looking for a trainee to join our mixed practice in the centre of Shrewsbury.', 'Shrewsbury'],
  ['Unsere Tagespflege liegt mitten in Duderstadt und hat mit der Zeit von 2019 für den Ort auch viel getan.', 'Duderstadt'],
  ['Infirmier\nCDI – Temps plein 35h – Lyon (69)\nVotre mission', 'Lyon (69)'],
  ['Head of Care\nHollis Services\nTucson, AZ\n\nText.', 'Tucson, AZ'],
  ['Miejsce pracy: Kraków, Zabłocie', 'Kraków, Zabłocie'],
  ['Engineer\nAcme\n\nWhere: hybrid, two days a week in our Taunton office, the rest where you like.', 'Taunton'],
  ['A seaside hotel with rooms in Wells-next-the-Sea looks for a cook.', 'Wells-next-the-Sea'],
  ['Joiner\nHarcastle Joinery Ltd\nHebden Bridge HX7\n\nYou make doors.', 'Hebden Bridge HX7'],
  ['Location: Civic Centre, Darlington with home working up to three days a week', 'Civic Centre, Darlington'],
])('where the work is, outside a label too: %s', (text, place) => expect(locationTold(text, places)?.value).toBe(place))

test.each([
  'Mission\nTo help people move house.',
  'You are not based in Taunton and do not want to move.',
  'Where: fully remote, or as you like.',
  'Tutor\nSchool\nGerman B2\n\nText.',
  'Our clients in Shrewsbury love what we do.',
  'Sie haben die Lizenz in Form einer Karte und den Nachweis für die Arbeit mit Kunden auf der Baustelle.',
  'This is a fully remote role. Our office in Taunton is open to all.',
])('a name that tells nothing of the place of work is not taken for it: %s', (text) => expect(locationTold(text, places)).toBeNull())

test.each([
  ['Closing date: 14 January 2026', '2026-01-14'],
  ['Closing date: noon on Monday 2 February 2026', '2026-02-02'],
  ['Apply by: 9am, 26 January 2026', '2026-01-26'],
  ['Bewerbungsschluss ist der 18.01.2026.', '2026-01-18'],
  ['Candidature avant le 20 janvier 2026.', '2026-01-20'],
  ['Reageren kan tot en met 16 januari 2026.', '2026-01-16'],
  ['Ogłoszenie ważne do 31.01.2026.', '2026-01-31'],
  ['Closing date: 23/01/2026', '2026-01-23'],
  ['Closing date: 03/04/2026', null],
  ['Closing date: 31st January', null],
  ['We were founded on 14 January 2006.', null],
])('until when people may apply: %s', (text, day) => expect(untilTold(text)).toBe(day))

it('a day is read as it is written in words and by points, whatever day it is', () => {
  const days = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10)
      const [year = '', month = '', day = ''] = iso.split('-')
      const inWords = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
      for (const written of [iso, `${day}.${month}.${year}`, ...['en-GB', 'en-US', 'de', 'fr', 'es', 'nl', 'pl'].map(inWords)])
        expect(dayIn(`by ${written} at noon`), written).toBe(iso)
    }),
  )
})

test.each([
  ['Cook\nInn | Full-time | £13 an hour\n\nText.', 'full-time'],
  ['Aide\nCDI – Temps plein 35h', 'full-time, permanent'],
  ['Contract type: Permanent', 'permanent'],
  ['Die Stelle ist unbefristet.', 'permanent'],
  ['Die Stelle ist befristet für zwei Jahre.', 'fixed-term'],
  ['1.0 FTE, fixed term from April', 'fixed-term'],
  ['Temporary Works Engineer\nBuilder Ltd\n\nPermanent staff may apply.', null],
  ['You manage the contract of our permanent staff.', null],
])('how a post is held: %s', (text, held) => expect(heldTold(text)).toBe(held))

test.each([
  ['Working pattern: Part time, 3 nights a week (34.5 hours)', [34.5, 34.5]],
  ['Hours: 37 per week', [37, 37]],
  ['Hours per week: 38', [38, 38]],
  ['40 Stunden, 5-Tage-Woche', [40, 40]],
  ['Jornada completa, 40 horas semanales', [40, 40]],
  ['- 32 tot 40 uur per week', [32, 40]],
  ['Monday to Thursday 8.15 to 5.30, 37 hours.', [37, 37]],
  ['We answer within 24 hours. Open 24 hours, seven days.', null],
  ['You get 232 hours of leave.', null],
])('hours a week: %s', (text, hours) => {
  const told = hoursTold(text)?.value
  expect(told ? [told.min, told.max] : null).toEqual(hours)
})

test.each([
  ['2 350 € à 2 700 € brut par mois', [2350, 2700, 'EUR', 'month']],
  ['Sueldo: 1.450 € brutos al mes en 14 pagas', [1450, 1450, 'EUR', 'month']],
  ['€15,20 bruto per uur plus toeslag', [15.2, 15.2, 'EUR', 'hour']],
  ['8 500 – 10 500 zł brutto miesięcznie', [8500, 10_500, 'PLN', 'month']],
  ['Basic £44,000 + van (realistic earnings £55,000)', [44_000, 44_000, 'GBP', 'year']],
  ['Pay: $20 a 40-hour week', [20, 20, 'USD', null]],
  ['Pay £12.50 and 25 days holiday', [12.5, 12.5, 'GBP', null]],
])('pay in other words: %s', (text, pay) => {
  const told = salaryIn(text)
  expect(told && [told.min, told.max, told.currency, told.period]).toEqual(pay)
})

test.each([
  ['About Tallyfern\nWe make software.', 'Tallyfern'],
  ['Van der Velde Versproducten zoekt voor Tilburg een collega.', 'Van der Velde Versproducten'],
  ['Chez Brindille, nous aidons les villes.', 'Brindille'],
  ['The practice\nMeadow Brace Dental has six surgeries.', 'Meadow Brace Dental'],
  ['About the role\nYou will help.', null],
  ['Our client, a leader in devices, is seeking a clerk.', null],
  ['We are looking for a cook.', null],
])('the employer in a sentence: %s', (text, employer) => expect(employerTold(text)).toBe(employer))

test.each([
  ['Cleaner wanted, Bristol BS3\n\nHi all.', 'Cleaner wanted', null, 'Bristol BS3'],
  ['Kellner (w/m/d) – Wirtshaus Baum, 1070 Wien\n\nText.', 'Kellner (w/m/d)', 'Wirtshaus Baum', '1070 Wien'],
  ['Account Manager (Madrid, híbrido)\n\nText.', 'Account Manager', null, 'Madrid'],
  ['Writer, Docs — Remote (US & Canada)\n\nText.', 'Writer, Docs', null, 'US & Canada'],
  ['Rep\nPinewhistle · London or Manchester · Hybrid\n\nOne.\nTwo.', 'Rep', 'Pinewhistle', 'London or Manchester'],
  ['Wir suchen für Kassel einen\nMonteur (m/w/d)\nNordhag ist ein Betrieb.\nText.', 'Monteur (m/w/d)', 'Nordhag', null],
  ['Die Stadt Weilburg sucht für ihr Amt\nBerater (m/w/d)\nin Teilzeit.\nText.', 'Berater (m/w/d)', 'Stadt Weilburg', 'Weilburg'],
  ['Cook\nAbout us\nWe cook.\nEvery day.', 'Cook', null, null],
  ['Researcher\nDepartment of Geography, Utreau University\n\nMore text.\nAnd more.', 'Researcher', 'Utreau University', null],
])('what stands behind a title and under it: %s', (text, role, company, location) =>
  expect(parsePastedPosting(text)).toMatchObject({ role, company, location }),
)
