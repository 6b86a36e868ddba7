import { bareGoal } from '@mosaic/core/facts/bareGoal'
import type { Fact, WorkValue } from '@mosaic/core/facts/schema'
import { interestSets } from '@mosaic/core/person/interests'
import { degreeIn } from '@mosaic/core/postings/cues'
import { Level, type Posting, RemoteMode, type Requirement } from '@mosaic/core/postings/schema'
import fc from 'fast-check'
import { interestFact } from '../../core/test/cases.ts'
import { fact, must, postingOf, roleFact, skillFact, vocabulary } from '../../core/test/people.ts'

/** Skills near to one another and far apart, so that closeness, alternatives and denials all come up. */
export const skillIds = [
  'wound-care',
  'first-aid',
  'nursing-care',
  'python',
  'javascript',
  'typescript',
  'bookkeeping',
  'accounting',
  'negotiation',
  'translation',
  'communication',
].filter((id) => vocabulary.skill(id))
const classes = ['must', 'preferred', 'nice', 'context'] as const
const occupationIds = ['registered-nurse', 'care-assistant', 'software-developer', 'bookkeeper', null].filter(
  (id) => id === null || vocabulary.occupation(id),
)
const places = ['Leeds, UK', 'Göteborg', 'Berlin', 'Remote', null]

const skillAsked = fc.record({
  id: fc.constantFrom(...skillIds),
  class: fc.constantFrom(...classes),
  group: fc.constantFrom(null, null, null, 'a', 'b'),
  negated: fc.constantFrom(false, false, false, true),
  // a name that the vocabulary does not know
  named: fc.constantFrom(false, false, false, true),
})

const special = fc.constantFrom<Partial<Requirement>>(
  { kind: 'experience', years: { min: 0, max: null } },
  { kind: 'experience', years: { min: 2, max: 4 } },
  { kind: 'experience', years: { min: 8, max: null } },
  { kind: 'credential', label: 'NMC registration' },
  { kind: 'credential', label: 'NMC registration', group: 'c' },
  { kind: 'credential', label: 'Driving licence', group: 'c' },
  { kind: 'education', label: 'Degree', quote: "a bachelor's degree" },
  { kind: 'education', label: 'Degree', quote: 'a PhD' },
  { kind: 'language', label: 'German B2' },
  { kind: 'work_right', label: 'Right to work' },
)
if (degreeIn("a bachelor's degree") === undefined) throw new Error('the quotes of this file name degrees')

const salaries = fc.constantFrom<Posting['salary']>(
  null,
  { min: 30_000, max: 40_000, currency: 'GBP', period: 'year' },
  { min: 12, max: null, currency: 'EUR', period: 'hour' },
)

/** Postings as a reader could have made them; the ids are numbered, so that none comes twice. */
export const postings = fc
  .array(
    fc.record({
      skills: fc.array(skillAsked, { maxLength: 7 }),
      special: fc.subarray([0, 1], { maxLength: 2 }).chain((some) => fc.tuple(...some.map(() => special))),
      specialClass: fc.constantFrom(...classes),
      occupationId: fc.constantFrom(...occupationIds),
      level: fc.constantFrom(...Level.options, null),
      remote: fc.constantFrom(...RemoteMode.options, null),
      location: fc.constantFrom(...places),
      salary: salaries,
      hours: fc.constantFrom<Posting['hours']>(null, { min: 20, max: 20 }, { min: 38, max: 40 }),
      employmentType: fc.constantFrom(null, 'full-time', 'part_time'),
      postedAt: fc.constantFrom(null, '2026-11-01', '2026-11-20T08:00:00.000Z', 'yesterday'),
      role: fc.constantFrom('Nurse', 'Pflegehelfer/in', 'C++ developer'),
      company: fc.constantFrom('Tidewater', 'Ünal & Söhne', null),
      text: fc.constantFrom('Day and night shifts.', 'Wir suchen Pflegekräfte für die Krankenpflege.', ''),
      sample: fc.boolean(),
      completeness: fc.constantFrom('title_only', 'partial', 'full', 'full'),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((all) => all.map((one, at) => read(one, `p${(at * 7) % 61}`)))

function read(
  {
    skills,
    special: asked,
    specialClass,
    ...rest
  }: {
    skills: { id: string; class: Requirement['class']; group: string | null; negated: boolean; named: boolean }[]
    special: Partial<Requirement>[]
    specialClass: Requirement['class']
  } & Partial<Posting>,
  id: string,
): Posting {
  const requirements = [
    ...skills.map(({ id: skillId, class: kind, group, negated, named }) => ({
      ...must(skillId, kind),
      group,
      negated,
      ...(named ? { skillId: null } : {}),
    })),
    ...asked.map((one) => ({ ...must('first-aid', specialClass), skillId: null, ...one })),
  ]
  return postingOf(
    requirements.map((requirement, at) => ({ ...requirement, id: `r${at}` })),
    { ...rest, id },
  )
}

const terms = fc.constantFrom<Fact>(
  fact({
    kind: 'constraint',
    payload: { dimension: 'place', operator: 'is', value: 'Leeds or Göteborg', amount: null, unit: null, hardness: 'soft' },
  }),
  fact({
    kind: 'constraint',
    payload: { dimension: 'place', operator: 'not', value: 'Berlin', amount: null, unit: null, hardness: 'hard' },
  }),
  fact({
    kind: 'constraint',
    payload: { dimension: 'remote', operator: 'is', value: 'hybrid', amount: null, unit: null, hardness: 'soft' },
  }),
  fact({
    kind: 'constraint',
    payload: { dimension: 'remote', operator: 'is', value: 'remote', amount: null, unit: null, hardness: 'hard' },
  }),
  fact({
    kind: 'constraint',
    payload: { dimension: 'salary_floor', operator: 'at_least', value: null, amount: 35_000, unit: 'GBP/year', hardness: 'soft' },
  }),
  fact({
    kind: 'constraint',
    payload: { dimension: 'hours', operator: 'is', value: 'part time', amount: null, unit: null, hardness: 'hard' },
  }),
  fact({ kind: 'constraint', payload: { dimension: 'hours', operator: 'any', value: null, amount: null, unit: null, hardness: 'soft' } }),
  fact({
    kind: 'constraint',
    payload: { dimension: 'work_right', operator: 'is', value: 'UK', amount: null, unit: null, hardness: 'hard' },
  }),
)

const roles = fc.constantFrom<Fact>(
  roleFact('Registered nurse', '2010-01'),
  roleFact('Care assistant', '2024-02', '2025-03'),
  roleFact('Senior software developer', '2018-05', '2022-01'),
  roleFact('Keeper of bees', '2019-01', '2020-01'),
)

const value = (workValue: WorkValue, placed: 'most' | 'least') =>
  fact({ kind: 'value', payload: { label: workValue, workValue, placed, choice: null } })

const goal = fact({
  kind: 'goal',
  payload: {
    ...bareGoal('I want to nurse again'),
    title: 'Nurse',
    occupationId: 'registered-nurse',
  },
})
const others = fc.subarray<readonly Fact[]>([
  [goal],
  [fact({ kind: 'preference', payload: { name: 'fit_weights', value: 'values_first' } })],
  interestSets.slice(0, 6).map((set, at) => interestFact(set, (at * 5) % 6)),
  [value('achievement', 'most'), value('support', 'most'), value('recognition', 'least'), value('independence', 'least')],
])

/** What somebody said: from nothing at all to roles, terms, values and a goal. */
export const people = fc
  .record({
    said: fc.array(fc.tuple(fc.constantFrom(...skillIds), fc.constantFrom('used', 'know', 'no', undefined), fc.boolean()), {
      maxLength: 8,
    }),
    roles: fc.uniqueArray(roles, { maxLength: 2 }),
    terms: fc.uniqueArray(terms, { maxLength: 4 }),
    others,
  })
  .map(({ said, roles: held, terms: told, others: more }) => [
    ...said.flatMap(([id, answer, used]) => (answer === undefined ? [] : [skillFact(id, answer, used && held[0] ? [held[0].id] : [])])),
    ...held,
    ...told,
    ...more.flat(),
  ])

export const filters = fc.record(
  {
    q: fc.constantFrom('nurse', 'pflege', 'SHIFTS night', 'C++', 'ünal', 'nowhere to be found', '?!'),
    location: fc.constantFrom('leeds', 'GOTEBORG', 'Paris'),
    remote: fc.constantFrom(...RemoteMode.options),
    minFit: fc.constantFrom(0, 50, 70, 95),
  },
  { requiredKeys: [] },
)
