import { isFigure } from '@mosaic/core/reading/figures'
import { headingKind } from '@mosaic/core/reading/headings'
import { parseResume } from '@mosaic/core/reading/parse'
import { noWords } from '@mosaic/core/reading/proposals'
import { describe, expect, it } from 'vitest'
import { blocksOf, of, read } from './blocks.ts'
import { vocabulary } from './people.ts'

const skillsIn = (text: string, inferred: boolean) =>
  read(text, vocabulary).proposals.flatMap(({ claim, inferred: waits = false }) =>
    claim.kind === 'skill' && waits === inferred ? [claim.payload.label] : [],
  )

describe('the reader’s restraint', () => {
  it.each([
    ['Sales up from £3.1m to £5.4m', true],
    ['raised sales by 20% in a year', true],
    ['won £3m in sales', true],
    ['Trained six people in sales', false],
    ['Sales of kitchens to trade customers', false],
  ])('takes the noun of a figure for no skill: %s', (text, expected) => {
    const start = text.toLowerCase().indexOf('sales')
    expect(isFigure(text, start, start + 'sales'.length)).toBe(expected)
  })

  it('lets a skill that a paper’s name speaks of wait for a yes, and counts it where it is listed too', () => {
    const paper = 'Publications\nA. Doe (2020). Python in the classroom. School Journal 4, 1-9.'
    expect(skillsIn(paper, false)).toEqual([])
    expect(skillsIn(paper, true)).toContain('Python')
    expect(skillsIn(`${paper}\n\nSkills\nPython, SQL`, false)).toContain('Python')
  })

  it('takes neither an offer of references nor a signature for a fact', () => {
    const { proposals } = read('Certificates\nFirst Aid at Work, 2022\nReferences available upon request\nDortmund, den 3. November 2025')
    expect(proposals.map(({ quote }) => quote)).toEqual(['First Aid at Work, 2022'])
  })

  it('never names a department, a leave or a unit as the employer of whoever has one above', () => {
    const { proposals } = read(`Work experience
Harbour NHS Trust, Leeds
Staff Nurse, Surgical Admissions	2016 - 2019
Healthcare Assistant, 2nd Battalion	2014 - 2016

Career Break – looking after my mother	2012 - 2014`)
    expect(of(proposals, 'experience').map(({ title, organisation }) => [title, organisation])).toEqual([
      ['Staff Nurse, Surgical Admissions', 'Harbour NHS Trust'],
      ['Healthcare Assistant', 'Harbour NHS Trust'],
      ['Career Break', null],
    ])
  })
})

it('claims nothing of what a form left open, and no date that is none', () => {
  const { proposals } = read(`Work experience
[Job Title], [Company], MM/YYYY – MM/YYYY
99/2020 - 13/2021 Picker, Ambermill Ltd

Education
DEGREE TITLE, SCHOOL
Month Year

Skills
List one of your strengths`)
  expect(proposals.filter(({ claim }) => claim.kind !== 'other')).toEqual([])
})

it('opens no section with a row of marks', () => {
  for (const marks of ['***', '—', '·']) expect(headingKind(marks)).toBeUndefined()
})

it('puts a stretch of time together again that a narrow column broke', () => {
  const { proposals } = read(`Work experience
Sep 2016 – Feb	Junior Designer
2020	Kestrel Studio, Leeds
Mar 2020 – now	Designer
Heron Press, York`)
  expect(of(proposals, 'experience')).toMatchObject([
    { title: 'Junior Designer', start: '2016-09', end: '2020-02' },
    { title: 'Designer', start: '2020-03', current: true },
  ])
})

it('takes a line of plain text that is set in as far as a bullet’s words for more of it, whatever it begins with', () => {
  const blocks = blocksOf(`Work experience
Driver, Acme Ltd, 2019 - 2021
- Drove for the mayor.
Answered for the keys.
- Washed the vans`).map((block, at) => (at === 3 ? { ...block, indent: 2 } : block))
  const { proposals } = parseResume(blocks, noWords)
  expect(of(proposals, 'achievement').map(({ text }) => text)).toEqual(['Drove for the mayor. Answered for the keys.', 'Washed the vans'])
})
