import type { Fact } from '@mosaic/core/facts/schema'
import { fitOf } from '@mosaic/core/fit/fit'
import type { Fit } from '@mosaic/core/fit/schema'
import { skillsMet } from '@mosaic/core/fit/skills'
import { interestSets } from '@mosaic/core/person/interests'
import type { Rung } from '@mosaic/core/person/person'
import { valueSets } from '@mosaic/core/person/values'
import type { Posting, Requirement } from '@mosaic/core/postings/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, type Case, cases, choiceFact, factsFor, interestFact, pool, postingFor, termFact } from './cases.ts'
import { goalFact, must, personOf, roleFact, vocabulary } from './people.ts'

const runs = { numRuns: Number(process.env['FC_RUNS'] ?? 400) }
const fitFor = (one: Case, more: readonly Fact[] = [], rest: Partial<Posting> = {}) =>
  fitOf(personOf([...factsFor(one), ...more]), postingFor(one, rest), vocabulary)
const answered = (one: Case, at: number, answer: Answer): Case => ({
  ...one,
  inRole: one.inRole.filter((id) => id !== pool[at]),
  said: one.said.map((old, index) => (index === at ? answer : old)),
})
const numbersOf = ({ score, band, interval, coverage, bucket }: Fit) => ({ score, band, interval, coverage, bucket })

/** The later number within what was shown before; both ends may be off by a rounding. */
function expectInside(before: Fit, after: Fit): void {
  if (after.score === null) return
  expect(after.score).toBeGreaterThanOrEqual(before.interval[0] - 1)
  expect(after.score).toBeLessThanOrEqual(before.interval[1] + 1)
}

describe('fit-4', () => {
  test('every number stays within its bounds, low under high, the point between them', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { score, interval, coverage, components } = fitFor(one)
        expect(coverage).toBeGreaterThanOrEqual(0)
        expect(coverage).toBeLessThanOrEqual(1 + 1e-9)
        expect(interval[0]).toBeLessThanOrEqual(interval[1])
        expect(interval[0]).toBeGreaterThanOrEqual(0)
        expect(interval[1]).toBeLessThanOrEqual(100)
        expect(components.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1)
        if (score === null) return
        expect(score).toBeGreaterThanOrEqual(interval[0] - 1)
        expect(score).toBeLessThanOrEqual(interval[1] + 1)
      }),
      runs,
    )
  })

  test('no number under .40 coverage, no band but "provisional" under .60', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { score, band, coverage } = fitFor(one)
        expect(score === null).toBe(coverage < 0.4)
        expect(band === 'provisional').toBe(score !== null && coverage < 0.6)
      }),
      runs,
    )
  })

  test('skills met stay within 0 to 1 and never fall when a rung rises', () => {
    const rungs: readonly Rung[] = [0, 0.3, 0.5, 0.8, 1]
    fc.assert(
      fc.property(cases, fc.nat(pool.length - 1), fc.nat(3), (one, at, rung) => {
        const person = personOf(factsFor(one))
        const { requirements, level } = postingFor(one)
        const held = (value: Rung) => {
          const others = person.skills.filter(({ skillId }) => skillId !== pool[at])
          const skill = { label: '', skillId: pool[at] ?? null, rung: value, months: null, lastUsed: null, factIds: [], quote: null }
          return skillsMet({ ...person, skills: [...others, skill] }, requirements, level, vocabulary)
        }
        const [lower, higher] = [held(rungs[rung] ?? 0), held(rungs[rung + 1] ?? 1)]
        if (!lower || !higher) return
        expect(lower.value).toBeGreaterThanOrEqual(0)
        expect(higher.value).toBeLessThanOrEqual(1 + 1e-9)
        expect(higher.value).toBeGreaterThanOrEqual(lower.value - 1e-9)
      }),
      runs,
    )
  })

  test('the four shares sum to 1', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { met, provable, learnable, unknown } = fitFor(one).skills
        const total = met.share + provable.share + learnable.share + unknown.share
        const weighs = postingFor(one).requirements.some(
          ({ kind, negated, class: weight }) => kind === 'skill' && !negated && weight !== 'context',
        )
        expect(total).toBeCloseTo(weighs ? 1 : 0)
      }),
      runs,
    )
  })

  test('no "yes" lowers a fit, and "unknown" turned to "no" never raises it', () => {
    fc.assert(
      fc.property(cases, fc.nat(pool.length - 1), fc.constantFrom('used' as const, 'know' as const), (one, at, yes) => {
        const open = fitFor(answered(one, at, undefined))
        fc.pre(open.score !== null)
        expect(fitFor(answered(one, at, yes)).score ?? -1).toBeGreaterThanOrEqual(open.score ?? 0)
        expect(fitFor(answered(one, at, 'no')).score ?? 101).toBeLessThanOrEqual(open.score ?? 100)
      }),
      runs,
    )
  })

  test('every answer about a skill that is asked for stays inside the interval shown before it', () => {
    fc.assert(
      fc.property(cases, fc.nat(pool.length - 1), fc.constantFrom('used' as const, 'know' as const, 'no' as const), (one, at, answer) => {
        const asked: Case = { ...one, asked: [...new Set([...one.asked, pool[at] ?? ''])], negated: [] }
        const [before, after] = [fitFor(answered(asked, at, undefined)), fitFor(answered(asked, at, answer))]
        expectInside(before, after)
        expect(after.interval[0]).toBeGreaterThanOrEqual(before.interval[0] - 1)
        expect(after.interval[1]).toBeLessThanOrEqual(before.interval[1] + 1)
      }),
      runs,
    )
  })

  test('every answer about goal, terms, values, interests and the first role stays inside it too', () => {
    fc.assert(
      fc.property(cases, fc.nat(4), fc.nat(5), (one, which, way) => {
        const [set, activities] = [valueSets[one.chosen.length], interestSets[one.liked.length]]
        const [before, more]: [Case, Fact[]] =
          which === 0
            ? [{ ...one, goal: undefined }, [goalFact(way < 3 ? 'registered-nurse' : 'electrician')]]
            : which === 1
              ? [{ ...one, term: null }, [termFact({ value: way < 3 ? 'remote' : 'on_site', hardness: way % 2 ? 'soft' : 'hard' })]]
              : which === 2
                ? [one, set ? [choiceFact(set, way)] : []]
                : which === 4
                  ? [one, activities ? [interestFact(activities, way)] : []]
                  : [{ ...one, roles: [] }, [roleFact(way < 3 ? 'Registered nurse' : 'Electrician', `${2010 + 2 * way}-01`)]]
        expectInside(fitFor(before), fitFor(before, more))
      }),
      runs,
    )
  })

  test('the order of facts and requirements changes nothing', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const [facts, posting] = [factsFor(one), postingFor(one)]
        const forwards = fitOf(personOf(facts), posting, vocabulary)
        const backwards = fitOf(personOf(facts.toReversed()), { ...posting, requirements: posting.requirements.toReversed() }, vocabulary)
        expect(numbersOf(backwards)).toEqual(numbersOf(forwards))
      }),
      runs,
    )
  })

  test('a skill that nobody asks for, a negated requirement and what is only context change nothing', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const posting = postingFor(one)
        const plain = fitFor(one)
        const more: Requirement[] = [{ ...must('forklift-operation'), negated: true }, must('forklift-operation', 'context')]
        const padded = fitFor(one, [], { requirements: [...posting.requirements, ...more] })
        expect(numbersOf(padded)).toEqual(numbersOf(plain))
      }),
      runs,
    )
  })

  test('a gate never changes the number', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('credential' as const, 'education' as const, 'language' as const), (one, kind) => {
        const posting = postingFor(one)
        const paper: Requirement = { ...must('python'), id: 'paper', kind, skillId: null, label: 'NMC registration', quote: 'NMC' }
        const [open, gated] = [fitFor(one), fitFor(one, [], { requirements: [...posting.requirements, paper] })]
        expect(gated.bucket).not.toBe('eligible')
        expect([gated.score, gated.interval, gated.coverage]).toEqual([open.score, open.interval, open.coverage])
      }),
      runs,
    )
  })

  test('what would raise a fit raises it by the points told, and no loss is larger than what is missing to 100', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { raise, whyNot, score } = fitFor(one)
        fc.pre(score !== null)
        for (const { points } of [...raise, ...whyNot]) {
          expect(points).toBeGreaterThan(0)
          expect(points).toBeLessThanOrEqual(100.1)
        }
        for (const { points } of raise) expect((score ?? 0) + (points ?? 0)).toBeLessThanOrEqual(100.6)
      }),
      runs,
    )
  })
})
