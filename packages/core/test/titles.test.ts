import { seniorityOf } from '@mosaic/core/vocabulary/titles'
import { createVocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { describe, expect, test } from 'vitest'
import { occupationNamed } from './occupations.ts'

const vocabulary = createVocabulary({
  skills: [],
  occupations: [
    occupationNamed('Nurse', 'staff nurse', 'Krankenpfleger'),
    occupationNamed('Marketing manager'),
    occupationNamed('Product manager'),
    occupationNamed('Mathematics teacher'),
    occupationNamed('Electrician', 'Elektroniker', 'Elektroniker für Betriebstechnik'),
    occupationNamed('Doctor', 'Arzt', 'Ärztin'),
    occupationNamed('Shop assistant', 'Verkäufer', 'salesman'),
    occupationNamed('Administrator', 'Verwaltungsangestellte', 'Kaufmann für Büromanagement'),
    occupationNamed('Software developer', 'software engineer'),
    occupationNamed('Backend developer', 'backend engineer', 'backend software engineer'),
    occupationNamed('Clerk', 'assistant administratif', 'vendeur'),
    occupationNamed('Repairer', 'técnico de mantenimiento', 'operador de torno'),
  ],
})
const mapped = (title: string) => vocabulary.mapTitle(title)?.title

describe('the occupation behind a title', () => {
  test.each([
    ['Senior Staff Nurse (Band 6)', 'Nurse'],
    ['Nurses', 'Nurse'],
    ['Trainee nurse', 'Nurse'],
    ['Deputy Marketing Manager, EMEA', 'Marketing manager'],
    ['Salesmen', 'Shop assistant'],
  ])('a level, a place, a number or a plural hides nothing: "%s"', (title, expected) => expect(mapped(title)).toBe(expected))

  test.each([
    ['Head of Marketing', 'Marketing manager'],
    ['Director of Product', 'Product manager'],
    ['VP of Marketing', 'Marketing manager'],
    ['Teacher of Mathematics', 'Mathematics teacher'],
    ['Senior Manager, Product', 'Product manager'],
    ['Manager - Marketing', 'Marketing manager'],
    ['Marketing Lead', 'Marketing manager'],
    ['Marketing Director', 'Marketing manager'],
    ['Software Engineer, Backend', 'Backend developer'],
    ['Software Engineer (Backend)', 'Backend developer'],
  ])('the field stands before or after its post: "%s"', (title, expected) => expect(mapped(title)).toBe(expected))

  test.each([
    ['Elektroniker (m/w/d) für Betriebstechnik', 'Electrician'],
    ['Elektronikerin für Betriebstechnik', 'Electrician'],
    ['Krankenpfleger*in', 'Nurse'],
    ['Krankenpfleger:innen gesucht', 'Nurse'],
    ['KrankenpflegerIn', 'Nurse'],
    ['Krankenpfleger/-in (w/m/d)', 'Nurse'],
    ['Krankenpfleger(in)', 'Nurse'],
    ['Verkäuferinnen', 'Shop assistant'],
    ['Kaufmann/-frau für Büromanagement', 'Administrator'],
    ['Verwaltungsangestellte*r', 'Administrator'],
    ['Ausbildung zum Elektroniker', 'Electrician'],
    ['Ärztin', 'Doctor'],
    ['Assistant(e) administratif(ve) H/F', 'Clerk'],
    ['Vendeur·euse', 'Clerk'],
    ['Vendeur/se confirmé.e', 'Clerk'],
    ['Técnico/a de mantenimiento', 'Repairer'],
    ['Operador(a) de torno', 'Repairer'],
  ])('any form for any gender is the same title: "%s"', (title, expected) => expect(mapped(title)).toBe(expected))

  test('what stands before a comma goes before what stands behind it', () => {
    const both = createVocabulary({ skills: [], occupations: [occupationNamed('Cleaner', 'domestic'), occupationNamed('Electrician')] })
    expect(both.mapTitle('Electrician, commercial and domestic')?.title).toBe('Electrician')
  })

  test('who assists somebody does not do the work of that one', () => {
    const both = createVocabulary({
      skills: [],
      occupations: [occupationNamed('Managing director'), occupationNamed('Teacher'), occupationNamed('Executive assistant')],
    })
    expect(both.mapTitle('Executive Assistant to the Managing Director')?.title).toBe('Executive assistant')
    expect(both.mapTitle('Assistant to the Managing Director')).toBeNull()
    expect(both.mapTitle("Teacher's Aide")).toBeNull()
    expect(both.mapTitle('Teacher to Year 7')?.title).toBe('Teacher')
  })

  test('a title of any field belongs to the field that stands before it', () => {
    const both = createVocabulary({
      skills: [],
      occupations: [
        occupationNamed('Operations manager', 'operations associate'),
        occupationNamed('Mechanical engineer', 'design engineer'),
      ],
    })
    for (const title of [
      'Operations Associate',
      'Senior Operations Associate',
      'Operations Associate (Berlin)',
      'Munich, Operations Associate',
    ])
      expect(both.mapTitle(title)?.title, title).toBe('Operations manager')
    expect(both.mapTitle('Design Engineer')?.title).toBe('Mechanical engineer')
    for (const title of ['Legal Operations Associate', 'Software Design Engineer', 'Clinical Operations Associate II'])
      expect(both.mapTitle(title), title).toBeNull()
  })

  test('what is no title of ours is none', () => {
    for (const title of ['', 'Marketing', 'Manager', 'Head of Nothing Known', 'Berlin (m/w/d)', 'Martin', 'a, b: c - (d'])
      expect(mapped(title)).toBeUndefined()
  })
})

describe('the level that a title tells', () => {
  test.each([
    ['Auszubildende*r Elektroniker', 'internship'],
    ['Werkstudentin Marketing', 'internship'],
    ['Apprentice electrician', 'internship'],
    ['Comptable en alternance', 'internship'],
    ['Estagiária de marketing', 'internship'],
    ['Directrice générale', 'lead'],
    ['Newly qualified nurse', 'entry'],
    ['Junior Developer', 'entry'],
    ['Sr. Nurse', 'senior'],
    ['Staff machine learning engineer', 'lead'],
    ['Stationsleitung', 'lead'],
    ['Leiter*in Marketing', 'lead'],
    ['Vice President of Sales', 'lead'],
    ['Staff nurse', null],
    ['Lead generation specialist', null],
    ['Internal auditor', null],
    ['Assistant manager', null],
  ])('"%s"', (title, expected) => expect(seniorityOf(title)).toBe(expected))
})
