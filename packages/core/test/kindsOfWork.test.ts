import { experienceMet } from '@mosaic/core/fit/experience'
import { fitOf } from '@mosaic/core/fit/fit'
import { compareMatches } from '@mosaic/core/fit/order'
import { paperOf } from '@mosaic/core/fit/papers'
import type { Level, Requirement } from '@mosaic/core/postings/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apart, fact, goalFact, must, personOf, postingOf, roleFact, vocabulary } from './people.ts'

const ids = vocabulary.occupations.map(({ id }) => id)
const someWork = fc.constantFrom(...ids)
const educated = (degree: string) =>
  fact({
    kind: 'education',
    payload: { institution: null, degree, field: null, place: null, start: null, end: '2024', details: [] },
  })
const holds = (name: string) =>
  fact({ kind: 'credential', payload: { name, issuer: null, number: null, date: null, expires: null, progress: 'held' } })

describe('levels belong to a kind of work', () => {
  const nurse = personOf([roleFact('Registered nurse', '2011-01')])
  const levelAt = (occupationId: string | null, level: Level) =>
    experienceMet(nurse, postingOf([], { occupationId, level }), vocabulary).level

  test.each([
    ['registered-nurse', 'senior', 'senior', 1],
    ['midwife', 'senior', 'senior', 1],
    ['software-developer', 'senior', 'entry', 1 / 3],
    ['software-developer', 'entry', 'entry', 1],
    [null, 'senior', 'senior', 1],
  ] as const)('a nurse of fifteen years on a posting for %s at the level %s begins as %s', (occupationId, asked, have, met) => {
    const level = levelAt(occupationId, asked)
    expect(level?.have).toBe(have)
    expect(level?.met).toBeCloseTo(met)
  })

  const levelFor = (...roles: Parameters<typeof roleFact>[]) =>
    experienceMet(
      personOf(roles.map((role) => roleFact(...role))),
      postingOf([], { occupationId: 'software-developer', level: 'senior' }),
      vocabulary,
    ).level?.have

  test('what nobody can place counts as work of any kind, and is all that counts where the rest is of another field', () => {
    expect(levelFor(['Keeper of the seals', '2009-01', '2018-12'])).toBe('senior')
    expect(levelFor(['Registered nurse', '2011-01'], ['Keeper of the seals', '2009-01', '2010-12'])).toBe('mid')
  })

  test('years and titles of another field make no level in this one', () => {
    expect(levelFor(['Senior nurse', '2011-01', '2022-12'], ['Software developer', '2023-01'])).toBe('mid')
    expect(levelFor(['Cashier', '2011-01', '2024-12'], ['Software developer intern', '2025-06', '2025-08'])).toBe('internship')
    expect(levelFor(['Senior software developer', '2011-01', '2022-12'], ['Cashier', '2023-01'])).toBe('senior')
  })
})

describe('occupations lie apart', () => {
  test('who leads knows the work they lead; for who does it, leading is a next step', () => {
    expect(vocabulary.occupationCloseness('engineering-manager', 'software-developer')).toBe(0.7)
    expect(vocabulary.occupationCloseness('software-developer', 'engineering-manager')).toBe(0.4)
  })

  test('likeness is the same both ways, 1 of an occupation with itself, and never beyond 0 and 1', () => {
    fc.assert(
      fc.property(someWork, someWork, (one, other) => {
        const likeness = vocabulary.likeness(one, other)
        expect(likeness).toBeCloseTo(vocabulary.likeness(other, one))
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness).toBeLessThanOrEqual(1 + 1e-9)
        expect(vocabulary.likeness(one, one)).toBeCloseTo(1)
      }),
    )
  })

  test('a developer’s list has work of developers before leading them, both asking for the same', () => {
    const developer = personOf([roleFact('Senior software developer', '2014-01'), goalFact('software-developer')])
    const match = (id: string, occupationId: string) => {
      const posting = postingOf(
        apart.slice(0, 4).map((skill) => must(skill)),
        { id, occupationId, level: 'senior' },
      )
      return { posting, fit: fitOf(developer, posting, vocabulary) }
    }
    expect(compareMatches(match('b', 'backend-developer'), match('a', 'engineering-manager'))).toBeLessThan(0)
  })
})

describe('what work takes', () => {
  test.each([
    ['nothing told', [], null],
    ['a care assistant', [roleFact('Care assistant', '2020-01')], 2],
    ['a degree', [educated('BSc')], 4],
    ['school alone', [educated('GCSE')], 2],
    ['the most of all that is told', [roleFact('Cleaner', '2020-01'), educated('BSc')], 4],
  ] as const)('%s', (_, facts, skillLevel) => expect(personOf([...facts]).skillLevel).toBe(skillLevel))

  test('years of study away, little speaks for a posting; what somebody looks for or did is never far', () => {
    const groundsFor = (facts: Parameters<typeof personOf>[0], occupationId: string) =>
      fitOf(personOf(facts), postingOf([must('record-keeping')], { occupationId }), vocabulary).grounds
    const carer = roleFact('Care assistant', '2020-01')
    expect(groundsFor([carer], 'registered-nurse')).toBeLessThan(groundsFor([carer, educated('BSc')], 'registered-nurse'))
    expect(groundsFor([carer, goalFact('registered-nurse')], 'registered-nurse')).toBeGreaterThanOrEqual(20)
  })
})

describe('papers of another field', () => {
  const asks = (kind: Requirement['kind'], label: string): Requirement => ({
    ...must(apart[0] ?? ''),
    kind,
    label,
    skillId: null,
    quote: label,
  })
  const stateOf = (paper: string, requirement: Requirement) => paperOf(personOf([holds(paper)]), requirement, vocabulary).state

  test.each([
    ['NVQ level 3 in electrical installation', 'met'],
    ['NVQ Level 3 Electrical Installation', 'met'],
    ['NVQ level 3 in plumbing and heating', 'unknown'],
    ['NVQ level 3 in health and social care', 'unknown'],
  ] as const)('an NVQ in electrical installation is asked for and "%s" held: %s', (paper, state) =>
    expect(stateOf(paper, asks('credential', 'NVQ level 3 in electrical installation'))).toBe(state),
  )

  test('a trade’s paper is a vocational qualification where that is all that is asked', () => {
    expect(stateOf('Apprenticeship in mechanical engineering', asks('education', 'Apprenticeship or NVQ'))).toBe('met')
    expect(stateOf('Driving licence', asks('education', 'Apprenticeship or NVQ'))).toBe('unknown')
  })
})
