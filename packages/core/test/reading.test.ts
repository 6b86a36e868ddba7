import { dateRangeIn } from '@mosaic/core/reading/dates'
import { headingKind } from '@mosaic/core/reading/headings'
import { parseResume } from '@mosaic/core/reading/parse'
import { noWords } from '@mosaic/core/reading/proposals'
import { Proposal as ProposalSchema } from '@mosaic/core/reading/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf, of, read } from './blocks.ts'
import { vocabulary } from './people.ts'

const german = `
Lebenslauf

Persönliche Daten
Name: Katharina Müller-Weiß
Geburtsdatum: 12.03.1988
Anschrift: Lindenstraße 4, 34117 Kassel
Telefon: +49 561 123456
E-Mail: k.mueller-weiss@beispiel.de

Berufserfahrung

03/2019 – heute\tPflegefachfrau, Klinikum Kassel
- Betreuung von 24 Patientinnen und Patienten
09/2014 – 02/2019\tAltenpflegerin
Seniorenzentrum Am Park gGmbH, Göttingen
- Erstellung von Pflegeplänen

Ausbildung

2011 – 2014\tAusbildung zur Altenpflegerin, Berufsfachschule Göttingen
2008\tAbitur, Goethe-Gymnasium Kassel

Sprachkenntnisse
Deutsch (Muttersprache), Englisch (B2), Türkisch – Grundkenntnisse

EDV-Kenntnisse
MS Office, SAP, Medifox`

const oneEmployer = `
Thomas Okafor
thomas@okafor.example | +44 20 7946 0958 | London, UK

WORK HISTORY

Barclays Bank plc, London
Senior Risk Analyst, Jan 2021 - Present
- Built the monthly stress test
Risk Analyst, Jun 2018 - Dec 2020
- Wrote reports for the regulator

Tesco Stores Ltd
Shift Manager
Summer 2014 - Sept 2016
Ran the evening shift of twelve people and cut waste by a fifth.`

const informal = `
Grace Wanjiru
Phone: 0712 345 678
Nairobi, Kenya

Work I have done

Selling vegetables at Gikomba market, 2018 to now. I buy from the farmers early in the morning and keep the books.
Looked after my grandmother at home, 2015 - 2018. I cooked, cleaned and gave her medicine.
Volunteer at St Jude church kitchen since 2019`

describe('a German CV with labels and dates on the left', () => {
  const { proposals } = read(german)

  it('gives its contact data under their labels', () => {
    const contact = of(proposals, 'contact').map(({ field, value }) => [field, value])
    expect(contact).toEqual(
      expect.arrayContaining([
        ['name', 'Katharina Müller-Weiß'],
        ['email', 'k.mueller-weiss@beispiel.de'],
        ['phone', '+49 561 123456'],
        ['location', 'Lindenstraße 4, 34117 Kassel'],
      ]),
    )
  })

  it('gives both roles with dates to the month', () => {
    expect(of(proposals, 'experience')).toMatchObject([
      { title: 'Pflegefachfrau', organisation: 'Klinikum Kassel', start: '2019-03', end: null, current: true },
      { title: 'Altenpflegerin', organisation: 'Seniorenzentrum Am Park gGmbH', place: 'Göttingen', start: '2014-09', end: '2019-02' },
    ])
  })

  it('gives schooling, languages with levels, and listed skills in their own words', () => {
    expect(of(proposals, 'education')).toMatchObject([
      { institution: 'Berufsfachschule Göttingen', degree: 'Ausbildung', start: '2011', end: '2014' },
      { institution: 'Goethe-Gymnasium Kassel', degree: 'Abitur', end: '2008' },
    ])
    expect(of(proposals, 'language')).toEqual([
      { language: 'Deutsch', level: 'Muttersprache' },
      { language: 'Englisch', level: 'B2' },
      { language: 'Türkisch', level: 'Grundkenntnisse' },
    ])
    expect(of(proposals, 'skill').map(({ label, matchType }) => [label, matchType])).toEqual([
      ['MS Office', 'custom'],
      ['SAP', 'custom'],
      ['Medifox', 'custom'],
    ])
  })

  it('keeps what has no form of its own', () => {
    expect(of(proposals, 'other').map(({ text }) => text)).toContain('Geburtsdatum: 12.03.1988')
  })
})

describe('several roles', () => {
  it('under one employer each carry its name, and the next employer none of it', () => {
    const { proposals } = read(oneEmployer)
    expect(of(proposals, 'experience')).toMatchObject([
      { title: 'Senior Risk Analyst', organisation: 'Barclays Bank plc', place: 'London', start: '2021-01', current: true },
      { title: 'Risk Analyst', organisation: 'Barclays Bank plc', place: 'London', start: '2018-06', end: '2020-12' },
      { title: 'Shift Manager', organisation: 'Tesco Stores Ltd', start: '2014', end: '2016-09' },
    ])
    const roles = proposals.filter(({ claim }) => claim.kind === 'experience')
    const done = proposals.filter(({ claim }) => claim.kind === 'achievement')
    expect(done.map(({ parent }) => parent)).toEqual(roles.map(({ ref }) => ref))
  })

  it('told in sentences keep their kind of work, and unpaid care gets no employer', () => {
    const { proposals } = read(informal)
    expect(of(proposals, 'experience')).toMatchObject([
      { title: 'Selling vegetables', organisation: 'Gikomba market', start: '2018', current: true },
      { title: 'Looked after my grandmother at home', organisation: null, start: '2015', end: '2018', type: 'caring' },
      { title: 'Volunteer', organisation: 'St Jude church kitchen', start: '2019', type: 'volunteer' },
    ])
  })
})

it('invents no name where none is', () => {
  const { proposals } = read('jobs@firma.example\n\nEXPERIENCE\nCook, Hotel Adler, 2019 - 2021\n- Cooked for 80 guests')
  expect(of(proposals, 'contact')).toEqual([{ field: 'email', value: 'jobs@firma.example' }])
})

it('makes no fact of hidden text', () => {
  const blocks = blocksOf('Jane Doe\njane@doe.example\nSKILLS\nKubernetes, Rust\nSQL')
  const { proposals } = parseResume(
    blocks.map((block) => (block.text.startsWith('Kubernetes') ? { ...block, visible: false } : block)),
    noWords,
  )
  expect(of(proposals, 'skill').map(({ label }) => label)).toEqual(['SQL'])
})

it('keeps an unknown section under its heading', () => {
  const { proposals } = read('Jane Doe\n\nEXPERIENCE\nCook, Hotel Adler, 2019 - 2021\n\nPATENTS\nA pan that turns itself, 2020')
  expect(of(proposals, 'other')).toContainEqual({ heading: 'Patents', text: 'A pan that turns itself, 2020' })
})

it.each([
  ['Jan 2021 – Present', '2021-01', null, true],
  ['03/2019 – heute', '2019-03', null, true],
  ['seit März 2020', '2020-03', null, true],
  ['Depuis septembre 2020', '2020-09', null, true],
  ['de janvier 2016 à août 2020', '2016-01', '2020-08', false],
  ['mayo de 2018 – actualidad', '2018-05', null, true],
  ['Gen 2021 – oggi', '2021-01', null, true],
  ['Fevereiro de 2020 – Atual', '2020-02', null, true],
  ['maart 2017 – heden', '2017-03', null, true],
  ['01.09.2014 bis 31.12.2016', '2014-09', '2016-12', false],
  ['2015-16', '2015', '2016', false],
  ['03/19 – 05/21', '2019-03', '2021-05', false],
  ['March – June 2019', '2019-03', '2019-06', false],
  ["Sept '18 to Oct '19", '2018-09', '2019-10', false],
  ['2019', null, '2019', false],
] as const)('reads "%s" as a stretch of time', (text, from, to, isCurrent) => {
  expect(dateRangeIn(text)).toMatchObject({ from, to, isCurrent })
})

it.each([
  ['Berufserfahrung', 'experience'],
  ['PARCOURS PROFESSIONNEL', 'experience'],
  ['Formación académica', 'education'],
  ['Istruzione e formazione', 'education'],
  ['Competências', 'skills'],
  ['Talen', 'languages'],
  ['Licenses & Certifications', 'credentials'],
  ['E X P E R I E N C E', 'experience'],
  ['A day at the lake', undefined],
] as const)('knows the heading "%s"', (heading, kind) => {
  expect(headingKind(heading)).toBe(kind)
})

it('quotes every claim word for word from where it says, whatever the document', () => {
  const words = fc.constantFrom(
    'EXPERIENCE',
    'Skills',
    'Education',
    'Languages:',
    '2019',
    'Jan 2020 – Present',
    'Engineer',
    'GmbH',
    '- did',
    '• Built',
    ',',
    '(',
    ')',
    '\t',
    'Leeds, UK',
    'a@b.example',
    '+44 20 7946 0958',
    'BSc',
    'University',
    'English (C1)',
    'ﬁ',
    '𝔘',
    '-',
  )
  const document = fc
    .array(fc.array(words, { maxLength: 7 }), { maxLength: 25 })
    .map((lines) => lines.map((line) => line.join(' ')).join('\n'))
  fc.assert(
    fc.property(document, (text) => {
      const { proposals } = parseResume(blocksOf(text), noWords)
      for (const { quote, locator } of proposals) expect(text.slice(locator.start, locator.end)).toBe(quote)
      for (const proposal of proposals) expect(ProposalSchema.safeParse(proposal).success).toBe(true)
      const refs = new Set(proposals.map(({ ref }) => ref))
      expect(proposals.every(({ parent }) => parent === null || refs.has(parent))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

it('takes a manner of working from a list as told, and from a sentence about work only as inferred', () => {
  const { proposals } = parseResume(
    blocksOf(`Ana Diaz

Experience
Researcher, Northlab Ltd, 2019 - 2021
- Workshop paper on emergent communication protocols
- Built services in Python

Skills
Teamwork, Python`),
    vocabulary,
  )
  const skills = proposals.flatMap(({ claim, inferred = false }) => (claim.kind === 'skill' ? [[claim.payload.label, inferred]] : []))
  expect(skills).toEqual(
    expect.arrayContaining([
      ['Communication', true],
      ['Python', false],
      ['Teamwork', false],
    ]),
  )
})
