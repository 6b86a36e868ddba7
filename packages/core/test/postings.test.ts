import { parsePastedPosting } from '@mosaic/core/postings/paste'
import { readPosting } from '@mosaic/core/postings/requirements'
import type { RawPosting } from '@mosaic/core/postings/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growsWithItsText } from './growth.ts'
import { vocabulary } from './people.ts'

const raw = (text: string, rest: Partial<RawPosting> = {}): RawPosting => ({
  id: 'p',
  source: 'own',
  sample: false,
  url: null,
  role: 'Job',
  company: null,
  location: null,
  remote: null,
  level: null,
  employmentType: null,
  salary: null,
  postedAt: null,
  validThrough: null,
  text,
  ...rest,
})
const read = (text: string, rest?: Partial<RawPosting>) => readPosting(raw(text, rest), vocabulary)
const asked = (text: string) => read(text).requirements.map((one) => `${one.negated ? 'no ' : ''}${one.class} ${one.kind}: ${one.label}`)

describe('how strongly something is asked', () => {
  test('a section gives its class to what stands in it, in two languages', () => {
    expect(asked('Your tasks\n- Wound care\n\nRequirements\n- Infection prevention and control\n\nNice to have\n- Venepuncture')).toEqual([
      'context skill: Wound care',
      'must skill: Infection prevention and control',
      'nice skill: Venepuncture',
    ])
    expect(asked('Deine Aufgaben\n- Körperpflege\n\nDas bringst du mit\n- Einfühlungsvermögen\n\nVon Vorteil\n- Altenpflege')).toEqual([
      'context skill: Personal care',
      'must skill: Empathy',
      'nice skill: Elderly care',
    ])
  })

  test('its own words lower or raise it, but never above "nice to have"', () => {
    expect(asked('Requirements\n- Python\n- Docker is a plus\n- Terraform preferred')).toEqual([
      'must skill: Python',
      'nice skill: Docker',
      'preferred skill: Terraform',
    ])
    expect(asked('Requirements\n- 5+ years in nursing with Python, ideally in retail')).toEqual(
      expect.arrayContaining(['must skill: Python', 'must experience: 5 years']),
    )
    expect(asked('We mend shoes for the whole valley. Wound care is required.')).toContain('must skill: Wound care')
    expect(asked('Nice to have\n- Kubernetes, a must for some of our teams')).toEqual(['nice skill: Kubernetes'])
  })

  test('prose that says what somebody has to bring asks for it', () => {
    expect(asked('The successful candidate will have experience with Python and Docker.')).toEqual([
      'must skill: Python',
      'must skill: Docker',
    ])
  })

  test('what stands under every posting, the employer’s story and its benefits ask for nothing', () => {
    expect(
      asked(
        'About us\nOur platform runs on Kubernetes and Go.\n\nBenefits\n- Spanish lessons and first aid training\n\nWe are an equal opportunity employer. Python Ltd does not discriminate.',
      ),
    ).toEqual([])
  })

  test('a line of a list is no heading, whatever words it has', () => {
    expect(asked('Requirements\nExperience in dementia care\nMedication administration\n')).toContain('must skill: Dementia care')
  })
})

describe('alternatives and what is not asked', () => {
  const groups = (text: string) => read(text).requirements.map(({ label, group }) => [label, group !== null] as const)

  test('a choice is one group, what comes beside it is not', () => {
    expect(groups('Requirements\n- Java or Kotlin, and PostgreSQL')).toEqual([
      ['Java', true],
      ['Kotlin', true],
      ['PostgreSQL', false],
    ])
    expect(groups('Requirements\n- Java or Kotlin, PostgreSQL, Docker').map(([, isChoice]) => isChoice)).toEqual([true, true, false, false])
    expect(groups('Requirements\n- Java, Kotlin or Python').map(([, isChoice]) => isChoice)).toEqual([true, true, true])
    expect(groups('Requirements\n- One of: Java, Kotlin, Python')).toEqual([
      ['Java', true],
      ['Kotlin', true],
      ['Python', true],
    ])
    expect(groups('Requirements\n- Java, Kotlin and Python')).toEqual([
      ['Java', false],
      ['Kotlin', false],
      ['Python', false],
    ])
  })

  test('a paper that is waived is asked of nobody, by whichever word', () => {
    for (const line of [
      'No driving licence needed',
      'No forklift licence required',
      'Kein Führerschein nötig',
      'Ein Führerschein ist nicht nötig',
    ])
      expect([line, asked(`Requirements\n- ${line}`).filter((one) => one.startsWith('must'))]).toEqual([line, []])
    expect(asked('Requirements\n- Full driving licence')).toContainEqual(
      expect.stringMatching(/^must (?:credential|skill): .*driving licence/i),
    )
  })

  test('what is waived is negated, and "not only" waives nothing', () => {
    expect(asked('Requirements\n- Python is not required\n- Keine Docker-Kenntnisse nötig')).toEqual([
      'no must skill: Python',
      'no must skill: Docker',
    ])
    expect(asked('Requirements\n- Not only Python')).toEqual(['must skill: Python'])
  })
})

describe('years, papers, languages, the right to work', () => {
  const yearsOf = (line: string) => read(`Requirements\n- ${line}`).requirements.find(({ kind }) => kind === 'experience')?.years ?? null

  test.each([
    ['3+ years of experience in nursing', { min: 3, max: null }],
    ['Minimum of two (2) years’ experience', { min: 2, max: null }],
    ['3-5 years in product marketing', { min: 3, max: 5 }],
    ['Mindestens drei Jahre Berufserfahrung', { min: 3, max: null }],
    ['Eine zweijährige Berufserfahrung', { min: 2, max: null }],
    ['18 months of experience on a ward', { min: 1.5, max: null }],
    ['No experience needed', { min: 0, max: null }],
    ['You are 18 years or older', null],
    ['Fixed-term contract for 2 years', null],
    ['Join a company with 20 years of experience in our field', null],
  ])('years that are asked for: %s', (line, years) => expect(yearsOf(line)).toEqual(years))

  test('a degree that experience may stand for is no must, and autonomy is no degree', () => {
    expect(asked('Requirements\n- Bachelor’s degree in physics or equivalent experience')).toContain(
      "preferred education: Bachelor's degree or equivalent",
    )
    expect(asked('Requirements\n- A Bachelor’s or Master’s degree')).toContain("must education: Bachelor's degree")
    expect(asked('Requirements\n- You enjoy a high degree of autonomy').some((one) => one.includes('education'))).toBe(false)
    expect(asked('Requirements\n- Abgeschlossene Ausbildung als Köchin')).toContain('must education: Vocational qualification')
  })

  test('each language counts, with its level, a choice as one group; a market is none', () => {
    expect(asked('Requirements\n- Fluent German (C1) and English')).toEqual(['must language: German C1', 'must language: English'])
    expect(asked('Requirements\n- Deutschkenntnisse mindestens B2')).toContain('must language: Deutsch B2')
    const [first, second] = read('Requirements\n- You speak French or Dutch').requirements
    expect(first?.group).not.toBeNull()
    expect(second?.group).toBe(first?.group)
    expect(asked('Requirements\n- Experience in the German market, good communication')).not.toContain('must language: German')
  })

  test('the right to work is asked wherever it stands, and an employer’s help with a visa asks for nothing', () => {
    expect(asked('Benefits\n- We do not offer visa sponsorship')).toEqual(['must work_right: Right to work'])
    expect(asked('How to apply\nYou must have the right to work in the UK.')).toEqual(['must work_right: Right to work'])
    expect(asked('Requirements\n- Visa sponsorship is available').some((one) => one.includes('work_right'))).toBe(false)
  })

  test('a licence is named without the words around it', () => {
    expect(asked('Requirements\n- You hold a full driving licence')).toContain('must credential: driving licence')
    expect(asked('Requirements\n- Führerschein Klasse B')).toContain('must credential: Führerschein Klasse B')
  })

  test('a qualification that the vocabulary knows by name is a paper, with its field, and no mere "vocational qualification"', () => {
    expect(asked('Requirements\n- Qualified teacher status')).toContain('must credential: Qualified teacher status')
    const electrical = asked('Requirements\n- NVQ level 3 in electrical installation')
    expect(electrical).toContain('must credential: NVQ level 3 in electrical installation')
    expect(electrical).not.toContain('must education: Vocational qualification')
  })

  test('a line that is a skill’s name and nothing else asks for that skill, be it a common word', () => {
    expect(asked('Requirements\n- Excel')).toEqual(['must skill: Microsoft Excel'])
    expect(asked('Requirements\n- You excel at what you do')).not.toContain('must skill: Microsoft Excel')
  })
})

describe('terms', () => {
  test('what nobody says stays unknown', () => {
    const { remote, level, salary, hours, location, told } = read('We need somebody to look after the garden.')
    expect({ remote, level, salary, hours, location }).toEqual({ remote: null, level: null, salary: null, hours: null, location: null })
    expect(Object.values(told)).toEqual([null, null, null, null, null])
  })

  test.each([
    ['Remote, United States', '', 'remote'],
    ['Hybrid - London', '', 'hybrid'],
    [null, 'Two days a week from home', 'hybrid'],
    [null, 'This is a fully remote position.', 'remote'],
    [null, 'Homeoffice an zwei Tagen möglich', 'hybrid'],
    [null, 'This is not a remote role.', 'on_site'],
    [null, 'You will build our hybrid cloud and support remote communities', null],
  ])('where the work is done: %s %s', (location, text, mode) => expect(read(text, { location }).remote).toBe(mode))

  test('each term keeps the words that tell it, and a feed’s word goes before the text’s', () => {
    const text =
      'Location: Leeds\n\nRequirements\n- 6 years of experience in nursing\n\n£31,000 to £37,500 a year, 37.5 hours per week, hybrid working'
    const posting = read(text)
    expect(posting).toMatchObject({ location: 'Leeds', level: 'senior', remote: 'hybrid', hours: { min: 37.5, max: 37.5 } })
    for (const quote of Object.values(posting.told)) expect(text).toContain(quote)
    const fed = read(text, {
      location: 'York',
      remote: 'on_site',
      level: 'mid',
      salary: { min: 1, max: 2, currency: 'GBP', period: 'year' },
    })
    expect(fed).toMatchObject({
      location: 'York',
      remote: 'on_site',
      level: 'mid',
      told: { location: null, remote: null, level: null, salary: null },
    })
  })

  test.each([
    ['£38,000 a year. Full time, 37.5 hours.', { min: 37.5, max: 37.5 }],
    ['Teilzeit (20 bis 25 Std.)', { min: 20, max: 25 }],
    ['Contracted hours: 16 hours', { min: 16, max: 16 }],
    ['Hours: 30', { min: 30, max: 30 }],
    ['Hours: 9-17', null],
    ['Full time, 8 hours a day', null],
    ['Full-time, 24-hour service', null],
    ['Over 40 hours of training', null],
  ])('how many hours a week: %s', (text, hours) => expect(read(text).hours).toEqual(hours))

  test('what it says about its own values is quoted, and what it asks is no such word', () => {
    const { says } = read(
      'About us\nWe are a friendly team. Every new colleague gets a mentor.\n\nRequirements\n- You value flexible working',
    )
    expect(says).toEqual([
      { workValue: 'relationships', quote: 'We are a friendly team.' },
      { workValue: 'support', quote: 'Every new colleague gets a mentor.' },
    ])
  })

  test('its language is told by its small words, among seven', () => {
    expect(read('Wir suchen für unser Team in der Küche eine Köchin, die mit uns und für die Gäste kocht.').language).toBe('de')
    expect(read('Nous cherchons une personne pour la cuisine de notre restaurant avec des idées et de la patience.').language).toBe('fr')
    expect(read('Koch').language).toBeNull()
  })
})

test('every quote stands in the text where it says, in any posting', () => {
  const lines = fc.constantFrom(
    'Requirements',
    'Nice to have:',
    'About us',
    '- Java or Kotlin',
    '• 3+ years of experience with Python',
    'You must speak German (B2).',
    'A degree is not required; no experience needed',
    '£30k - £35k a year',
    '- Führerschein Klasse B',
    '',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(lines, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 30 }), (parts) => {
      const text = parts.join('\n')
      const { requirements } = read(text)
      expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length)
      for (const { quote, start, end } of requirements) expect(text.slice(start, end)).toBe(quote)
    }),
  )
})

test('time grows with the text, not with its square', () => {
  growsWithItsText(
    read,
    'Requirements\n- 3+ years of experience with Java or Kotlin, £30,000 a year, fluent German and a driving licence\n',
    200,
  )
})

test.each([
  ["St Luke's Hospital, Bradford, UK", "St Luke's Hospital", 'Bradford, UK'],
  ['Harbour Bakery · Leeds', 'Harbour Bakery', 'Leeds'],
  ['Acme Ltd, a family firm since 1920', 'Acme Ltd', null],
])('a pasted posting tells its employer and where it is: %s', (second, company, location) => {
  const pasted = parsePastedPosting(`Ward Manager\n${second}\n\nWe look for a nurse.\nYou must be registered.`)
  expect(pasted).toMatchObject({ role: 'Ward Manager', company, location })
})
