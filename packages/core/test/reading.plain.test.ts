import { isDenied } from '@mosaic/core/reading/negation'
import { parseResume } from '@mosaic/core/reading/parse'
import { noWords } from '@mosaic/core/reading/proposals'
import { describe, expect, it } from 'vitest'
import { blocksOf, of, read } from './blocks.ts'
import { vocabulary } from './people.ts'

describe('plain text without layout', () => {
  it('gives roles told by labels', () => {
    const { proposals } = read(`Employment record
Company: Harbour Foods Ltd
Position held: Line Supervisor
Since: May 5, 2014 Until: currently
Company: Quayside Bakery
Position held: Baker
2010 - 2014`)
    expect(of(proposals, 'experience')).toMatchObject([
      { organisation: 'Harbour Foods Ltd', title: 'Line Supervisor', start: '2014-05', current: true },
      { organisation: 'Quayside Bakery', title: 'Baker', start: '2010', end: '2014' },
    ])
  })

  it('finds roles that stand under no heading of their own', () => {
    const { proposals } = read(`Skills
Pattern cutting, hand sewing

2015 to Present
Marlow Costumes, Leeds, UK
Head Tailor
Led the making of two hundred costumes for touring plays and films every year
2011 to 2015
Stage Wardrobe Ltd, York, UK
Tailor
Mended and altered costumes between performances for a company of thirty`)
    expect(of(proposals, 'experience')).toMatchObject([
      { organisation: 'Marlow Costumes', title: 'Head Tailor', place: 'Leeds, UK', current: true },
      { organisation: 'Stage Wardrobe Ltd', title: 'Tailor', start: '2011', end: '2015' },
    ])
  })

  it('begins a new study with each degree, wherever its dates stand', () => {
    const { proposals } = read(`Education
Master of Science in Hydrology
University of Ostrava
2013 to 2015
Bachelor of Science in Geography
Masaryk University
2010 to 2013`)
    expect(of(proposals, 'education')).toMatchObject([
      { institution: 'University of Ostrava', degree: 'Master of Science', field: 'Hydrology', start: '2013' },
      { institution: 'Masaryk University', degree: 'Bachelor of Science', field: 'Geography', end: '2013' },
    ])
  })

  it('takes labels within a role for no role and no heading', () => {
    const { proposals } = read(`Work Experience

Web Developer, Tern Media Ltd, 2018 - 2020
Responsibilities:
- Built the booking pages
Environment: PHP, MySQL
Web Designer, Gull Press Ltd, 2016 - 2018
Responsibilities:
- Drew the page templates`)
    expect(of(proposals, 'experience').map(({ organisation }) => organisation)).toEqual(['Tern Media Ltd', 'Gull Press Ltd'])
  })

  it('gives roles under a sub-heading its employer', () => {
    const lines = [
      'TEACHING',
      'Port College',
      '2024\tTutor, Statistics',
      '2023\tTutor, Methods',
      'Hill College',
      '2022\tLecturer, Logic',
      '2021\tTutor, Logic',
    ]
    const { proposals } = read(lines.join('\n'), undefined, ['Port College', 'Hill College'])
    expect(of(proposals, 'experience').map(({ organisation, title }) => [organisation, title])).toEqual([
      ['Port College', 'Tutor'],
      ['Port College', 'Tutor'],
      ['Hill College', 'Lecturer'],
      ['Hill College', 'Tutor'],
    ])
  })
})

describe('headings that look like other lines', () => {
  it('stand on the line of what they head, and the section around goes on below', () => {
    const { proposals } = read(`Mara Oduya
Skills: Pattern cutting, hand sewing
Languages: English (fluent), Swahili
Phone: +44 113 496 0000

Experience
Head Tailor, Marlow Costumes Ltd, 2015 - 2019
Languages: English`)
    expect(of(proposals, 'skill').map(({ label }) => label)).toEqual(['Pattern cutting', 'hand sewing'])
    expect(of(proposals, 'language')).toEqual([
      { language: 'English', level: 'fluent' },
      { language: 'Swahili', level: null },
    ])
    expect(of(proposals, 'contact')).toContainEqual({ field: 'phone', value: '+44 113 496 0000' })
    expect(of(proposals, 'experience')).toMatchObject([{ title: 'Head Tailor', organisation: 'Marlow Costumes Ltd' }])
  })

  it('end in a word of work, or bear a number', () => {
    const { proposals } = read(`Ana Lund

1. Studies and education

Bachelor of Arts, University of Leeds, 2010 - 2013

Customer Service Experience
Sales Assistant, Harbour Foods Ltd, York
2014 - 2016

2. Employment history
Office Manager, Quayside Bakery Ltd
2016 - 2020`)
    expect(of(proposals, 'experience').map(({ organisation }) => organisation)).toEqual(['Harbour Foods Ltd', 'Quayside Bakery Ltd'])
    expect(of(proposals, 'education')).toMatchObject([{ institution: 'University of Leeds' }])
  })

  it('are no job titles and no sentences', () => {
    const { proposals } = read(`Work Experience

Bank of the North, York

2014 - 2015

Software Developer

Built the desk that traders use

Managed product studies in supermarkets

Bank of the South, Hull

2012 - 2014

Data Analyst

Counted`)
    expect(of(proposals, 'experience').map(({ title }) => title)).toEqual(['Software Developer', 'Data Analyst'])
  })
})

describe('nothing is lost', () => {
  it('when a languages section holds languages of machines', () => {
    const { proposals } = read('Ana Lund\n\nLanguages\nPython, SQL\nGerman: native', vocabulary)
    expect(of(proposals, 'language')).toEqual([{ language: 'German', level: 'native' }])
    expect(of(proposals, 'skill').map(({ label }) => label)).toEqual(['Python', 'SQL'])
    expect(of(proposals, 'other')).toContainEqual({ heading: 'Languages', text: 'Python, SQL' })
  })

  it('when a skill that the vocabulary knows stands among more words', () => {
    const { proposals } = read('Ana Lund\n\nSkills\n- Advanced PostgreSQL tuning\n- Gardening', vocabulary)
    expect(of(proposals, 'skill').map(({ label }) => label)).toEqual(['Advanced PostgreSQL tuning', 'Gardening', 'PostgreSQL'])
  })
})

describe('a name', () => {
  it('of a school follows the field it taught', () => {
    const { proposals } = read(`Education
Bachelor of Engineering in Computer Science from Hillside Engineering College, 2001 - 2004
Diploma from the Institute of Political Studies, Lille
M.Tech. Northern Technical University, 2006`)
    expect(of(proposals, 'education')).toMatchObject([
      { institution: 'Hillside Engineering College', field: 'Computer Science' },
      { institution: 'Institute of Political Studies', degree: 'Diploma' },
      { institution: 'Northern Technical University', degree: 'M.Tech.' },
    ])
  })

  it('that ran over its line is one again', () => {
    const { proposals } = read(`Experience
Director of Corporate Training, Northern Learning
Systems, Leeds, UK, May 2005 to Nov. 2006
- Built the corporate practice`)
    expect(of(proposals, 'experience')).toMatchObject([{ organisation: 'Northern Learning Systems', place: 'Leeds, UK', start: '2005-05' }])
  })

  it('with many of a trade in it is a firm', () => {
    const { proposals } = read(`Experience
Gridlock Builders; Boston, MA (2011 - Present)
Director of Finance
- Kept the books`)
    expect(of(proposals, 'experience')).toMatchObject([{ organisation: 'Gridlock Builders', title: 'Director of Finance' }])
  })
})

describe('contact data', () => {
  it('takes no date and no postcode for a phone number', () => {
    const { proposals } = read('Ana Lund\nBorn 12.03.1988\n2011 - 2014\nBuffalo, NY 14260-7015\nTel. 030 901820')
    expect(of(proposals, 'contact').filter(({ field }) => field === 'phone')).toEqual([{ field: 'phone', value: '030 901820' }])
  })

  it('leaves the letters of degrees out of a name, and finds it below other words', () => {
    expect(of(read('Nurse Resume\nMaria Oduya, MBA, RN\nmaria@oduya.example').proposals, 'contact')).toContainEqual({
      field: 'name',
      value: 'Maria Oduya',
    })
  })

  it('joins a name from labels of its parts', () => {
    const { proposals } = read('Vorname: Jale\nNachname: Özdemir\nE-Mail: jale@oezdemir.example')
    expect(of(proposals, 'contact')).toContainEqual({ field: 'name', value: 'Jale Özdemir' })
  })
})

describe('what is denied', () => {
  it.each([
    ['No experience with Python', true],
    ['I have not used Python', true],
    ['Keine Erfahrung mit Python', true],
    ['Would like to learn Python', true],
    ['Not only SQL but also Python', false],
    ['Including but not limited to Python', false],
    ['No accidents; five years of Python', false],
    ['Built services in Python', false],
  ])('%s', (text, denied) => {
    expect(isDenied(text, text.indexOf('Python'))).toBe(denied)
  })

  it('becomes no skill', () => {
    const { proposals } = read('Ana Lund\n\nSUMMARY\nNo experience with Kubernetes. Ten years of Python and PostgreSQL.', vocabulary)
    expect(of(proposals, 'skill').map(({ label }) => label)).toEqual(['Python', 'PostgreSQL'])
  })
})

describe('an address that a narrow column broke', () => {
  const inColumn = (lines: readonly (readonly [text: string, right: number])[]) =>
    blocksOf(lines.map(([text]) => text).join('\n')).map((block, at) => ({
      ...block,
      box: [400, 100 + at * 14, lines[at]?.[1] ?? 0, 110 + at * 14] as [number, number, number, number],
      style: { ...block.style, size: 10 },
    }))
  const emailsIn = (lines: readonly (readonly [string, number])[]) =>
    of(parseResume(inColumn(lines), noWords).proposals, 'contact').flatMap(({ field, value }) => (field === 'email' ? [value] : []))

  it.each([
    [
      [
        ['Dana Holm', 460],
        ['dana.holm-petersen@example.co', 540],
        ['m', 406],
        ['Aarhus, Denmark', 480],
      ],
      'dana.holm-petersen@example.com',
    ],
    [
      [
        ['Dana Holm', 460],
        ['dana.holm-petersen@exam', 540],
        ['ple.org', 430],
        ['Aarhus, Denmark', 480],
      ],
      'dana.holm-petersen@example.org',
    ],
  ] as const)('is read whole', (lines, email) => expect(emailsIn(lines)).toEqual([email]))

  it.each([
    [
      [
        ['Dana Holm', 460],
        ['dana@example.co', 470],
        ['m', 406],
        ['A line that is as wide as the column', 540],
      ],
      'dana@example.co',
    ],
    [
      [
        ['Dana Holm', 460],
        ['dana.holm-petersen@example.co', 540],
        ['aarhus', 430],
      ],
      'dana.holm-petersen@example.co',
    ],
  ] as const)('is not made of words that only stand below', (lines, email) => expect(emailsIn(lines)).toEqual([email]))
})
