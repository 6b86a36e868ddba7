import { preparationOf } from '@mosaic/core/applications/preparation'
import { unansweredIn } from '@mosaic/core/applications/unanswered'
import { deltaOf } from '@mosaic/core/delta/delta'
import { postingTarget } from '@mosaic/core/delta/target'
import { blankPosting } from '@mosaic/core/postings/blank'
import { readPosting } from '@mosaic/core/postings/requirements'
import { describe, expect, test } from 'vitest'
import { asOf, fact, personOf, roleFact, skillFact, vocabulary } from './people.ts'

const wards = readPosting(
  {
    ...blankPosting,
    id: 'wards',
    role: 'Ward Nurse',
    text: 'Ward Nurse\n\nRequirements\n- Wound care\n- Medication administration\n- Python\n- SQL\n- Driving licence\n',
  },
  vocabulary,
)
const role = roleFact('Staff nurse', '2016-01', '2024-03')
const cut = fact({
  kind: 'achievement',
  payload: {
    experienceId: role.id,
    text: 'Cut infections by half with a new wound care round',
    situation: null,
    task: null,
    outcome: 'Half the infections',
    measure: null,
    agency: 'led',
  },
})
const claimed = skillFact('medication-administration', 'know')
const refused = skillFact('python', 'no')

describe('getting ready for a talk', () => {
  test('tells what answers each thing asked, in the person’s own lines, and what nothing answers', () => {
    const facts = [role, cut, skillFact('wound-care', 'used'), claimed, refused]
    const { answered, gaps } = preparationOf(facts, personOf(facts), wards, vocabulary)
    expect(answered.map(({ label, stories }) => [label, stories[0]?.factId])).toEqual([['Wound care', cut.id]])
    expect(answered[0]?.stories[0]).toMatchObject({
      kind: 'achievement',
      text: 'Cut infections by half with a new wound care round',
      evidence: cut.evidence,
    })
    expect(answered[0]?.quote).toContain('Wound care')
    expect(Object.fromEntries(gaps.map(({ label, state }) => [label, state]))).toMatchObject({
      'Medication administration': 'provable',
      Python: 'learnable',
      SQL: 'unknown',
    })
  })

  test('counts the years asked for by roles of that work, and says how many there are where they are fewer', () => {
    const asking = (years: number) =>
      readPosting(
        {
          ...blankPosting,
          id: 'y',
          role: 'Registered nurse',
          text: `Registered nurse\n\nRequirements\n- At least ${years} years of experience\n`,
        },
        vocabulary,
      )
    const facts = [role]
    const ready = (years: number) => preparationOf(facts, personOf(facts), asking(years), vocabulary)
    expect(ready(3).answered.map(({ stories }) => stories.map(({ factId }) => factId))).toEqual([[role.id]])
    expect(ready(20).gaps).toMatchObject([{ state: 'learnable', reason: expect.stringMatching(/^You told of \d[\d.]* of 20 years/) }])
    expect(preparationOf([], personOf([]), asking(3), vocabulary).gaps).toMatchObject([{ state: 'unknown' }])
  })

  test('says every thing asked once, and nothing that was denied', () => {
    const denial = fact({
      kind: 'disclaimer',
      payload: { factId: null, text: 'I never cut infections by half with a new wound care round' },
    })
    const facts = [role, cut, skillFact('wound-care', 'used'), denial]
    const { answered, gaps } = preparationOf(facts, personOf(facts), wards, vocabulary)
    const quotes = [...answered, ...gaps].map(({ quote }) => quote)
    expect(quotes).toHaveLength(new Set(quotes).size)
    expect(JSON.stringify(answered)).not.toContain('Cut infections')
  })
})

test('what came to nothing feeds the evidence gaps: of claims that weigh alike the one that more of them asked for comes first', () => {
  const facts = [skillFact('wound-care', 'know'), claimed, refused]
  const person = personOf(facts)
  const asks = (id: string, ...skills: string[]) =>
    readPosting(
      { ...blankPosting, id, role: 'Nurse', text: `Nurse\n\nRequirements\n${skills.map((one) => `- ${one}`).join('\n')}\n` },
      vocabulary,
    )
  const closed = [asks('a', 'Medication administration', 'Python'), asks('b', 'Medication administration'), asks('c', 'Python', 'SQL')]
  const unanswered = unansweredIn(closed, person, vocabulary)
  expect(unanswered).toEqual([
    { label: 'Medication administration', skillId: 'medication-administration', state: 'provable', postings: 2 },
    { label: 'Python', skillId: 'python', state: 'learnable', postings: 2 },
  ])
  const gaps = (given?: typeof unanswered) =>
    deltaOf(person, postingTarget(wards), vocabulary, asOf, [], given).evidenceGaps.map(({ label, unansweredIn: count }) => [label, count])
  expect(gaps()).toEqual([
    ['Wound care', 0],
    ['Medication administration', 0],
  ])
  expect(gaps(unanswered)).toEqual([
    ['Medication administration', 2],
    ['Wound care', 0],
  ])
})
