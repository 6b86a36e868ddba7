import type { Fact } from '@mosaic/core/facts/schema'
import type { MetricInputs } from '@mosaic/core/metrics/inputs'
import { metricsOf } from '@mosaic/core/metrics/metrics'
import { valueSets } from '@mosaic/core/person/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numbers as german } from '#lib/numberWords.de.ts'
import { words as english } from '#lib/numberWords.ts'
import { choiceFact } from '../../../packages/core/test/cases.ts'
import { apart, asOf, fact, goalFact, personOf, roleFact, skillFact } from '../../../packages/core/test/people.ts'

const day = fc
  .integer({ min: -20, max: 20 })
  .map((days) => new Date(Date.parse('2026-11-24') + days * 86_400_000).toISOString().slice(0, 10))
const dimensions = ['place', 'remote', 'hours', 'salary_floor', 'start_date', 'work_right'] as const
const facts: readonly Fact[] = [
  goalFact(null),
  goalFact('registered-nurse'),
  roleFact('Staff nurse', '2019-02', '2022-05'),
  fact({ kind: 'value', payload: { label: 'People', workValue: 'relationships', placed: 'most', choice: null } }),
  ...apart.slice(0, 8).map((id) => skillFact(id, 'used')),
  ...valueSets.map((set, at) => choiceFact(set, at % 6)),
  ...dimensions.map((dimension) =>
    fact({ kind: 'constraint', payload: { dimension, operator: 'any', value: null, amount: null, unit: null, hardness: 'soft' } }),
  ),
]

const inputs: fc.Arbitrary<MetricInputs> = fc.record({
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

test('every sentence about the parts of Clarity, Action and Momentum is told in German, with its figures', () => {
  fc.assert(
    fc.property(fc.subarray([...facts]), inputs, (known, done) => {
      for (const { band, components } of Object.values(metricsOf(personOf(known), done))) {
        expect([band, band && german.band(band)]).not.toEqual([band, band ? english.band(band) : ''])
        for (const { label, inputs: told, missing, raiseBy } of components)
          for (const sentence of [label, ...told, ...missing, ...(raiseBy ? [raiseBy] : [])]) {
            expect([sentence, german.say(sentence)]).not.toEqual([sentence, sentence])
            expect(german.say(sentence)).not.toMatch(/\b(?:of|the|your|and|what|steps?|days?)\b/)
            for (const figure of sentence.match(/\d+(?:\.\d+)?/g) ?? []) expect(german.say(sentence)).toContain(figure)
          }
      }
    }),
    { numRuns: 400 },
  )
})
