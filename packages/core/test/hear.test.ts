import { claimIn } from '@mosaic/core/coach/answers/claims'
import { hear } from '@mosaic/core/coach/hear/hear'
import { claimLabel } from '@mosaic/core/facts/label'
import type { Claim } from '@mosaic/core/facts/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { vocabulary } from './people.ts'

const today = '2026-11-24'
const heardIn = (text: string, role: string | null = null) => hear(text, { vocabulary, today, role })

/** A claim in one line, as the tables below write it. */
function line({ kind, payload }: Claim): string {
  if (kind === 'experience') {
    const { title, organisation, place, start, end, current, type } = payload
    const parts = [
      title ?? '-',
      '@',
      organisation ?? '-',
      place ? `in ${place}` : '',
      `${start ?? '?'}..${current ? 'now' : (end ?? '?')}`,
      type,
    ]
    return parts.filter(Boolean).join(' ')
  }
  if (kind === 'goal') return `goal ${payload.occupationId}`
  if (kind === 'constraint') return claimLabel({ kind, payload })
  if (kind === 'education')
    return ['studied', payload.degree ?? '-', payload.field ?? '-', payload.institution ?? '-', payload.end ?? '?'].join(' ')
  if (kind === 'credential') return `${payload.progress} ${payload.name}`
  if (kind === 'language') return `speaks ${payload.language} ${payload.level ?? '-'}`
  return `${kind} ${claimLabel({ kind, payload } as Claim)}`
}
const lines = (text: string, kinds: readonly Claim['kind'][]) =>
  heardIn(text).flatMap(({ claim }) => (kinds.includes(claim.kind) ? [line(claim)] : []))

describe('work is heard as it was said', () => {
  test.each<[string, string[]]>([
    ['I was a nurse at Bristol Royal Infirmary from 2009 to 2019', ['Nurse @ Bristol Royal Infirmary 2009..2019 employed']],
    [
      'I was a nurse at St Mary’s until 2019, then I looked after my mother until last year',
      ['Nurse @ St Mary’s ?..2019 employed', 'Looked after my mother @ - ?..2025 caring'],
    ],
    [
      'I worked at Tesco as a cashier for five years and then I was a shift supervisor at Lidl until March 2024',
      ['Cashier @ Tesco ?..? employed', 'Shift supervisor @ Lidl ?..2024-03 employed'],
    ],
    ["I've been a software engineer at Monzo since 2019", ['Software engineer @ Monzo 2019..now employed']],
    ['I was laid off from Meta in January after six years as a product manager', ['Product manager @ Meta ?..? employed']],
    ['I work in a nursing home in Derby as a carer', ['Carer @ nursing home in Derby ?..now employed']],
    ['i worked at mcdonalds', ['- @ mcdonalds ?..? employed']],
    ['I have been working as a freelance photographer since 2015', ['Freelance photographer @ - 2015..now self_employed']],
    ['I ran my own bakery for 10 years', ['- @ bakery ?..? self_employed']],
    ['I served in the Royal Navy as a marine engineer from 1998 to 2010', ['Marine engineer @ Royal Navy 1998..2010 military']],
    ["I used to be a teacher. Now I'm a stay-at-home mum", ['Teacher @ - ?..? employed', 'Stay-at-home mum @ - ?..now caring']],
    ["I helped out in my uncle's restaurant", ["Helped out in my uncle's restaurant @ - ?..? informal"]],
    ['I volunteer at the food bank every Saturday', ['Volunteer @ food bank ?..now volunteer']],
    ['My sister is a nurse but I am a carpenter', ['Carpenter @ - ?..now employed']],
    ['We moved here from Syria in 2016. I was a pharmacist there.', ['Pharmacist @ - ?..? employed']],
    ['I waited tables at Nando’s during my studies', ['- @ Nando’s ?..? employed']],
    [
      'I was a baker for 11 years, last at Brot & Stolz in Leipzig until 2022. Then my mother got ill and I looked after her.',
      ['Baker @ Brot & Stolz in Leipzig 2011..2022 employed', 'Looked after her @ - ?..? caring'],
    ],
    ['I am a waiter for 3 years now', ['Waiter @ - 2023..now employed']],
  ])('%s', (text, expected) => expect(lines(text, ['experience'])).toEqual(expected))

  test.each([
    'My sister is a nurse',
    'He was a teacher at Eton',
    'If I were a doctor I would be happy',
    'I want to work as a nurse at St Mary’s',
    'I need a visa to work in the UK',
    'I am tired of this',
    'I am 45 years old and unemployed since May',
    "I'm a single mother of two",
    'I’m looking for a job as a data analyst',
    'My boss was a manager at Aldi',
  ])('no role is made of: %s', (text) => expect(lines(text, ['experience'])).toEqual([]))
})

describe('a bare answer to "what work did you do last?"', () => {
  test.each<[string, string]>([
    ['nurse', 'Nurse @ - ?..? employed'],
    ['warehouse, 3 years', 'Warehouse @ - ?..? employed'],
    ['customer service rep, BT, 2020 - 2022', 'Customer service rep @ BT 2020..2022 employed'],
    [
      "teaching assistant at St. Mary's Primary School, Leeds, 2018-2023",
      "Teaching assistant @ St. Mary's Primary School in Leeds 2018..2023 employed",
    ],
    ['Senior Software Engineer @ Acme, 2018-2024', 'Senior Software Engineer @ Acme 2018..2024 employed'],
    ['Sales assistant (part-time), H&M, Manchester, June 2021 - now', 'Sales assistant @ H&M in Manchester 2021-06..now employed'],
  ])('%s', (text, expected) => {
    const answer = claimIn('role', text, { facts: [], vocabulary, today, language: 'en', role: null })
    expect(answer && line(answer.claim)).toBe(expected)
  })

  test.each(['nothing', 'no idea really', 'hmpf', 'why do you ask', 'it was terrible'])('says nothing: %s', (text) =>
    expect(claimIn('role', text, { facts: [], vocabulary, today, language: 'en', role: null })).toBeUndefined(),
  )
})

describe('what else is said of oneself', () => {
  test.each<[string, string[]]>([
    [
      'I just graduated with a BSc in Computer Science from the University of Leeds in 2026',
      ['studied BSc Computer Science University of Leeds 2026'],
    ],
    ['I just finished a BSc in Biology at the University of Leeds, 2026', ['studied BSc Biology University of Leeds 2026']],
    ['I have a forklift licence and an HGV licence', ['held forklift licence', 'held HGV licence']],
    ['I speak German, a bit of French and fluent English', ['speaks German -', 'speaks French a bit of', 'speaks English fluent']],
    ['I want to go back into community nursing', ['goal registered-nurse']],
    [
      "I'm looking for a job as a data analyst in Berlin, hybrid, at least €55k",
      ['goal data-analyst', 'some days at home', 'at least €55,000 a year', 'in Berlin'],
    ],
    ['Within 5 miles of Easton, 24 to 30 hours, no nights', ['at most 30 hours a week', 'within 5 miles of Easton', 'no nights']],
    ['three days a week', ['part-time (three days a week)']],
    ['full time, 2400 euro a month at least', ['full-time', 'at least €2,400 a month']],
    ['at least 45,000 dollars annually', ['at least $45,000 a year']],
    ['I live in Manchester and can start immediately', ['contact Manchester', 'start immediately']],
    ['I need a visa to work in the UK', ['need a visa to work in the UK']],
  ])('%s', (text, expected) =>
    expect(lines(text, ['education', 'credential', 'language', 'goal', 'constraint', 'contact'])).toEqual(expected),
  )

  test.each([
    "I don't have a driving licence",
    'at least 30000 a year',
    'at least 2400 euros',
    'My brother speaks Spanish',
    'I would have studied law',
  ])('nothing is made of: %s', (text) =>
    expect(lines(text, ['education', 'credential', 'language', 'goal', 'constraint', 'contact'])).toEqual([]),
  )

  test('what was done in a role belongs to it, in the person’s own words', () => {
    const [duty] = heardIn('I gave medication and cut missed doses by 30 % for 28 patients', 'the-role')
    expect(duty?.claim).toMatchObject({
      kind: 'achievement',
      payload: {
        experienceId: 'the-role',
        text: 'Gave medication and cut missed doses by 30 % for 28 patients',
        measure: { value: 30, unit: '%' },
      },
    })
  })

  test('duties told after a role for pay and years of care belong to the role for pay', () => {
    const heard = heardIn('I was a nurse at Avonmead until 2019, then I looked after my mother. I dressed wounds and gave medication.')
    expect(heard.find(({ claim }) => claim.kind === 'achievement')?.claim).toMatchObject({ payload: { experienceId: 'new-0' } })
  })

  test('a wish or a feeling is nothing that was done', () => {
    for (const text of ['I want to manage a team', 'I would like to build bridges', 'I was happy there', 'I cared for my father'])
      expect(heardIn(text, 'the-role').filter(({ claim }) => claim.kind === 'achievement')).toEqual([])
  })

  test('only words about doing something make unpaid work', () => {
    const asking = { facts: [], vocabulary, today, language: 'en', role: null }
    expect(claimIn('unpaid_work', 'yes, I coach the under-tens', asking)?.claim.kind).toBe('experience')
    expect(claimIn('unpaid_work', 'that is a strange question', asking)).toBeUndefined()
  })

  test('a skill that is denied is kept as a no', () => {
    const denied = heardIn("I don't know Python and I never managed people").flatMap(({ claim }) =>
      claim.kind === 'skill' ? [claim.payload.answer] : [],
    )
    expect(denied).toEqual(['no', 'no'])
  })

  test('duties, past work or a bare date said in place of a goal are no goal', () => {
    const asking = { facts: [], vocabulary, today, language: 'en', role: null }
    expect(claimIn('goal', 'warehouse. 8 yrs. Amazon', asking)?.claim.kind).toBe('experience')
    expect(claimIn('goal', 'by June', asking)).toBeUndefined()
    expect(claimIn('goal', 'I gave medication and dressed wounds', asking)).toBeUndefined()
    expect(claimIn('goal', 'something quieter with plants', asking)).toBeDefined()
  })
})

test('every claim quotes words of the message, whatever is typed', () => {
  const words = fc.constantFrom(
    'I',
    'was',
    'a',
    'nurse',
    'at',
    'Lidl',
    'my',
    'mother',
    ',',
    '.',
    'and',
    'then',
    '2019',
    'since',
    'want',
    'to',
    'speak',
    'German',
    '30',
    'hours',
    '£',
    'no',
    'nights',
    '\n',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 200 }),
        fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
      ),
      (text) => {
        for (const { start, end } of heardIn(text, 'r')) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end).trim()).not.toBe('')
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('the longest message that may be sent is heard, however it repeats itself', () => {
  const all = ['I was a ', 'a', 'I worked as ', 'at ', 'no, ', '1 ', 'I have a ', 'I speak ', 'within 5 miles of ']
  for (const words of all) expect(heardIn(words.repeat(8000 / words.length), 'r').length, words).toBeLessThan(8000)
})
