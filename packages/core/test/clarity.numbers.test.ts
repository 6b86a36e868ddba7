import { bareGoal } from '@mosaic/core/facts/bareGoal'
import type { Fact } from '@mosaic/core/facts/schema'
import { clarityOf, contradictions } from '@mosaic/core/metrics/clarity'
import type { MetricInputs } from '@mosaic/core/metrics/inputs'
import { describe, expect, test } from 'vitest'
import { apart, asOf, fact, personOf, roleFact, skillFact } from './people.ts'

const nothing: MetricInputs = {
  asOf,
  today: '2026-11-24',
  startedOn: '2026-11-01',
  actions: [],
  events: [],
  progress: [],
  outcomes: [],
  targets: [],
  topGaps: [],
}

describe('clarity keeps its numbers', () => {
  const placed = (dimension: 'place' | 'hours' | 'salary_floor', rest: object = {}) =>
    fact({
      kind: 'constraint',
      payload: { dimension, operator: 'is', value: 'Leeds', amount: null, unit: null, hardness: 'soft', ...rest },
    } as never)
  const result = (role: Fact, text: string) =>
    fact({
      kind: 'achievement',
      payload: { experienceId: role.id, text, situation: null, task: null, outcome: 'It worked', measure: null, agency: null },
    })
  const value = (workValue: 'support' | 'recognition', as: 'most' | 'least') =>
    fact({ kind: 'value', payload: { label: workValue, workValue, placed: as, choice: null } })

  test('a nurse with two roles, three skills, half a goal, two terms and one posting', () => {
    const whole = roleFact('Staff nurse', '2016-01', '2019-03')
    const thin = roleFact('Nurse', '2012-01', '2015-01')
    const bare = { ...thin, payload: { ...thin.payload, place: null, end: null, current: false } } as Fact
    const skills = apart.slice(0, 3).map((id) => skillFact(id, 'used', [whole.id]))
    const goal = fact({
      kind: 'goal',
      payload: { ...bareGoal('a ward of my own by May'), date: '2027-05', measure: 'a post', confidence: 4 },
    })
    const person = personOf([
      whole,
      result(whole, 'Cut missed doses'),
      result(whole, 'Led a handover'),
      bare,
      result(bare, 'Dressed wounds'),
      ...skills,
      skillFact(apart[3] ?? '', 'know'),
      goal,
      placed('place'),
      placed('hours'),
      value('support', 'most'),
      value('recognition', 'least'),
    ])
    const clarity = clarityOf(person, {
      ...nothing,
      targets: [
        { id: 't', mustsKnown: 0.5 },
        { id: 'u', mustsKnown: null },
      ],
    })
    const parts = Object.fromEntries(clarity.components.map((one) => [one.id, one.value]))
    // three of eight skills; one role whole, of the other only its title
    expect(parts.self_picture).toBeCloseTo(0.6 * (3 / 8) + 0.4 * ((1 + 0.25) / 2), 12)
    // two of the card's three places, which is worth half
    expect(parts.values).toBeCloseTo(0.5 * (2 / 3), 12)
    expect(parts.goal).toBe(2 / 5)
    expect(parts.terms).toBe(2 / 6)
    expect(parts.target).toBeCloseTo(0.5 * (2 / 3) + 0.5 * 0.5, 12)
    expect(clarity.components.map(({ weight }) => weight)).toEqual([0.3, 0.2, 0.25, 0.1, 0.15])
    expect(clarity).toMatchObject({ value: 43, band: 'taking_shape', coverage: 1, status: 'ok' })
    expect(clarity.components.map(({ raiseBy }) => raiseBy)).toEqual([
      'Say where you used a skill.',
      'Say what matters more to you, three values at a time.',
      'Add a job title we know to your goal.',
      'Say what you need for remote.',
      'Keep another posting to compare.',
    ])
  })

  test('eight skills and two whole roles are the whole of a self-picture, three compared postings of the target’s half', () => {
    const roles = [roleFact('Staff nurse', '2016-01', '2019-03'), roleFact('Nurse', '2012-01', '2015-01')]
    const facts = [
      ...roles,
      ...roles.flatMap((role) => [result(role, 'Cut missed doses'), result(role, 'Led a handover')]),
      ...apart.slice(0, 8).map((id) =>
        skillFact(
          id,
          'used',
          roles.map(({ id: one }) => one),
        ),
      ),
      fact({ kind: 'goal', payload: bareGoal('something quieter') }),
      placed('place'),
    ]
    expect(apart.length).toBeGreaterThanOrEqual(8)
    const targets = ['a', 'b', 'c'].map((id) => ({ id, mustsKnown: 1 }))
    const [self, , , , target] = clarityOf(personOf(facts), { ...nothing, targets }).components
    expect(self).toMatchObject({ value: 1, missing: [], raiseBy: null })
    expect(target).toMatchObject({ value: 1, missing: [], raiseBy: null })
    const lessKnown = clarityOf(personOf(facts), { ...nothing, targets: targets.map(({ id }) => ({ id, mustsKnown: 0.5 })) }).components[4]
    expect(lessKnown?.raiseBy).toBe('Answer the open musts of a target.')
    expect(clarityOf(personOf(facts), nothing).components[4]).toMatchObject({ value: 0, missing: ['A target'] })
  })

  test('before three of five areas were asked, only what was asked has a value', () => {
    const { components, status } = clarityOf(personOf([placed('place')]), nothing)
    expect([status, components.map((one) => one.value)]).toEqual(['too_early', [null, null, null, 1 / 6, null]])
  })

  const hard = (rest: object) => placed('salary_floor', { hardness: 'hard', value: null, unit: 'GBP/year', ...rest })
  test.each<[string, Fact[], string[]]>([
    [
      'at least more than at most',
      [hard({ operator: 'at_least', amount: 40_000 }), hard({ operator: 'at_most', amount: 30_000 })],
      ['salary_floor'],
    ],
    [
      'at most less than at least, the other way round',
      [hard({ operator: 'at_most', amount: 30_000 }), hard({ operator: 'at_least', amount: 40_000 })],
      ['salary_floor'],
    ],
    ['at least as much as at most', [hard({ operator: 'at_least', amount: 30_000 }), hard({ operator: 'at_most', amount: 30_000 })], []],
    ['in another unit', [hard({ operator: 'at_least', amount: 40_000 }), hard({ operator: 'at_most', amount: 300, unit: 'GBP/day' })], []],
    ['an amount that nobody said', [hard({ operator: 'at_least', amount: 40_000 }), hard({ operator: 'at_most', amount: null })], []],
    ['twice at least', [hard({ operator: 'at_least', amount: 40_000 }), hard({ operator: 'at_least', amount: 30_000 })], []],
    [
      'wished and not a must',
      [hard({ operator: 'at_least', amount: 40_000 }), hard({ operator: 'at_most', amount: 30_000, hardness: 'soft' })],
      [],
    ],
    [
      'a place and not that place',
      [placed('place', { hardness: 'hard' }), placed('place', { operator: 'not', value: 'leeds', hardness: 'hard' })],
      ['place'],
    ],
    ['two places', [placed('place', { hardness: 'hard' }), placed('place', { value: 'York', hardness: 'hard' })], []],
    [
      'two kinds of hours',
      [placed('hours', { value: 'full-time', hardness: 'hard' }), placed('hours', { value: 'part-time', hardness: 'hard' })],
      ['hours'],
    ],
    [
      'the same hours twice',
      [placed('hours', { value: 'full-time', hardness: 'hard' }), placed('hours', { value: 'Full-time', hardness: 'hard' })],
      [],
    ],
  ])('musts exclude each other or do not: %s', (_, facts, dimensions) => expect(contradictions(personOf(facts))).toEqual(dimensions))

  test('each contradiction takes five, and all of them fifteen at most', () => {
    const of = (dimensions: readonly string[]) =>
      dimensions.flatMap((dimension) =>
        ['one', 'other'].map((words) =>
          fact({
            kind: 'constraint',
            payload: { dimension, operator: 'is', value: words, amount: null, unit: null, hardness: 'hard' },
          } as never),
        ),
      )
    const all = ['hours', 'remote', 'work_right', 'start_date']
    const role = roleFact('Staff nurse', '2016-01')
    const facts = [
      role,
      ...apart.slice(0, 8).map((id) => skillFact(id, 'used', [role.id])),
      fact({ kind: 'goal', payload: bareGoal('something') }),
      ...all.flatMap((one) => of([one])),
    ]
    const scored = (count: number) => {
      const kept = new Set(all.slice(0, count))
      const softened = facts.map((one) =>
        one.kind === 'constraint' && !kept.has(one.payload.dimension)
          ? ({ ...one, payload: { ...one.payload, hardness: 'soft' } } as Fact)
          : one,
      )
      return clarityOf(personOf(softened), nothing).value ?? 0
    }
    const whole = scored(0)
    expect(whole).toBeGreaterThan(15)
    expect([1, 2, 3, 4].map((count) => whole - scored(count))).toEqual([5, 10, 15, 15])
  })
})
