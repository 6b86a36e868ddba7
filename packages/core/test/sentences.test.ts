import { type Preparation, preparationOf } from '@mosaic/core/applications/preparation'
import { deltaOf } from '@mosaic/core/delta/delta'
import { postingTarget } from '@mosaic/core/delta/target'
import type { Fact } from '@mosaic/core/facts/schema'
import type { MetricInputs } from '@mosaic/core/metrics/inputs'
import { metricsOf } from '@mosaic/core/metrics/metrics'
import { valueSets } from '@mosaic/core/person/values'
import { english, sentencesIn } from '@mosaic/core/sentences/sentences'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cases, choiceFact, factsFor, pool, postingFor } from './cases.ts'
import { apart, asOf, fact, goalFact, personOf, roleFact, skillFact, vocabulary } from './people.ts'
import { expectTold } from './told.ts'

const german = sentencesIn('de-AT')
/** Words of the vocabulary and of the people and postings of `cases`. */
const given = [
  ...pool.flatMap((id) => [`needs ${id}`, vocabulary.skill(id)?.label ?? id]),
  'Registered nurse',
  'Care assistant',
  'Electrician',
  'Keeper of the seals',
  'Somewhere',
  'Leeds, UK',
  'Leeds',
  'Tidewater',
  'registered-nurse',
  'electrician',
  'something with meaning',
]
const runs = { numRuns: Number(process.env['FC_RUNS'] ?? 300) }

test('a language that nobody wrote sentences for is told in English', () => {
  expect(german.language).toBe('de')
  expect(sentencesIn('fr')).toBe(english)
})

test('years are told in years, and less than one in months', () => {
  expect(english.fit.yearsEnough(10, 0.25)).toBe('10 years in this kind of work; asked for: 3 months.')
  expect(english.fit.yearsEnough(1, 1)).toBe('1 year in this kind of work; asked for: 1 year.')
  expect(german.fit.yearsEnough(10, 0.25)).toBe('10 Jahre in dieser Art Arbeit; verlangt: 3 Monate.')
  expect(english.fit.yearsOf(10, 2)).toBe('10 years in this kind of work, 2 years asked')
  expect(german.fit.yearsOf(0.5, 2)).toBe('6 Monate in dieser Art Arbeit, verlangt: 2 Jahre')
  expect([8 / 12, 1, 0].map((years) => english.fit.yearsShort(years, 2))).toEqual([
    '8 months of 2 years in this kind of work.',
    '1 of 2 years in this kind of work.',
    '0 of 2 years in this kind of work.',
  ])
})

/** Every text of a catalogue by its path, and the paths of those that are composed. */
function textsOf(sentences: object, path = ''): [path: string, text: string | null][] {
  return Object.entries(sentences).flatMap(([key, value]): [string, string | null][] => {
    if (key === 'coach') return []
    if (typeof value === 'object' && value !== null) return textsOf(value as object, `${path}.${key}`)
    return [[`${path}.${key}`, typeof value === 'string' ? value : null]]
  })
}

test('German has every sentence that English has, and none is left empty or in English', () => {
  const [source, told] = [textsOf(english), textsOf(german)]
  expect(told.map(([path]) => path)).toEqual(source.map(([path]) => path))
  const texts = new Map(source)
  expect(told.filter(([path, text]) => text !== null && (text === '' || text === texts.get(path)))).toEqual([])
})

const day = fc
  .integer({ min: -20, max: 20 })
  .map((days) => new Date(Date.parse('2026-11-24') + days * 86_400_000).toISOString().slice(0, 10))
const dimensions = ['place', 'remote', 'hours', 'salary_floor', 'start_date', 'work_right'] as const
const known: readonly Fact[] = [
  goalFact(null),
  goalFact('registered-nurse'),
  roleFact('Registered nurse', '2019-02', '2022-05'),
  fact({ kind: 'value', payload: { label: 'People', workValue: 'relationships', placed: 'most', choice: null } }),
  ...apart.slice(0, 8).map((id) => skillFact(id, 'used')),
  ...valueSets.map((set, at) => choiceFact(set, at % 6)),
  ...dimensions.map((dimension) =>
    fact({ kind: 'constraint', payload: { dimension, operator: 'any', value: null, amount: null, unit: null, hardness: 'soft' } }),
  ),
]

const done: fc.Arbitrary<MetricInputs> = fc.record({
  asOf: fc.constant(asOf),
  today: fc.constant('2026-11-24'),
  startedOn: fc.constantFrom('2026-11-24', '2026-11-01'),
  actions: fc.array(
    fc.record({
      id: fc.uuid(),
      what: fc.constantFrom('', 'Ask for a reference'),
      due: fc.option(day, { nil: null }),
      trigger: fc.constantFrom(null, 'If it is Tuesday, then I ring'),
      linkedTo: fc.constantFrom(null, 'Python'),
      doneOn: fc.option(day, { nil: null }),
      quality: fc.constantFrom(null, 0.5, 1),
    }),
    { maxLength: 6 },
  ),
  events: fc.array(fc.record({ day, quality: fc.constantFrom(0.2, 1) }), { maxLength: 12 }),
  progress: fc.array(fc.record({ day, weight: fc.constantFrom(0.5, 1) }), { maxLength: 6 }),
  outcomes: fc.array(fc.record({ learnt: fc.boolean() }), { maxLength: 6 }),
  targets: fc.array(fc.record({ id: fc.uuid(), mustsKnown: fc.constantFrom(null, 0, 0.4, 1) }), { maxLength: 4 }),
  topGaps: fc.subarray(['Python', 'SQL', 'Statistics']),
})

describe('every sentence is told in German with the figures and names of the English one', () => {
  test('about the parts of Clarity, Action and Momentum', () => {
    fc.assert(
      fc.property(fc.subarray([...known]), done, (facts, inputs) => {
        const person = personOf(facts)
        expectTold(metricsOf(person, inputs), metricsOf(person, inputs, german), [])
      }),
      runs,
    )
  })

  test('about a fit, a Delta, what closes its gaps, and what to get ready for a talk', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const facts = factsFor(one)
        const person = personOf(facts)
        const read = postingFor(one)
        const posting = {
          ...read,
          requirements: read.requirements.map((asked) => (asked.id === 'years' ? { ...asked, label: 'Python' } : asked)),
        }
        const deltaIn = (sentences: typeof english) =>
          deltaOf(person, postingTarget(posting), vocabulary, asOf, [posting, { ...posting, id: 'p2' }], [], sentences)
        const preparedIn = (sentences: typeof english): Preparation => preparationOf(facts, person, posting, vocabulary, sentences)
        expectTold(deltaIn(english), deltaIn(german), given)
        expectTold(preparedIn(english), preparedIn(german), given)
      }),
      runs,
    )
  })
})
