import type { Fact } from '@mosaic/core/facts/schema'
import { compareMatches, fitOf } from '@mosaic/core/fit/fit'
import type { Requirement } from '@mosaic/core/postings/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apart, fact, must, personOf, postingOf, roleFact, skillFact, vocabulary } from './people.ts'

const answers = ['used', 'know', 'no', undefined] as const
const classes = ['must', 'preferred', 'nice', 'context'] as const

/** A posting over some of the skills, and what a person said to each of them. */
const cases = fc.record({
  classes: fc.array(fc.constantFrom(...classes), { minLength: apart.length, maxLength: apart.length }),
  asked: fc.subarray(apart, { minLength: 1 }),
  said: fc.array(fc.constantFrom(...answers), { minLength: apart.length, maxLength: apart.length }),
  level: fc.constantFrom('entry', 'mid', 'senior', null),
  years: fc.constantFrom(0, 2, 10, null),
})
type Case = typeof cases extends fc.Arbitrary<infer Value> ? Value : never

const requirementsOf = ({ asked, classes: kinds }: Case): Requirement[] => asked.map((id) => must(id, kinds[apart.indexOf(id)]))
const factsOf = ({ said, years }: Case): Fact[] => [
  ...apart.flatMap((id, at) => (said[at] === undefined ? [] : [skillFact(id, said[at])])),
  ...(years === null ? [] : [roleFact('Registered nurse', `${2026 - years}-01`)]),
]
const fitFor = (one: Case, facts = factsOf(one)) => fitOf(personOf(facts), postingOf(requirementsOf(one), { level: one.level }), vocabulary)

const answered = (one: Case, at: number, answer: (typeof answers)[number]): Case => ({
  ...one,
  said: one.said.map((old, index) => (index === at ? answer : old)),
})

describe('fit-1', () => {
  test('every number stays within 0 to 100, low under high, the point between them', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { score, interval, coverage } = fitFor(one)
        expect(coverage).toBeGreaterThanOrEqual(0)
        expect(coverage).toBeLessThanOrEqual(1 + 1e-9)
        expect(interval[0]).toBeLessThanOrEqual(interval[1])
        if (score === null) return
        expect(score).toBeGreaterThanOrEqual(interval[0] - 1)
        expect(score).toBeLessThanOrEqual(interval[1] + 1)
      }),
      { numRuns: 400 },
    )
  })

  test('the four shares sum to 1', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { met, provable, learnable, unknown } = fitFor(one).skills
        const total = met.share + provable.share + learnable.share + unknown.share
        const hasWeight = requirementsOf(one).some((requirement) => requirement.class !== 'context')
        expect(total).toBeCloseTo(hasWeight ? 1 : 0)
      }),
      { numRuns: 400 },
    )
  })

  test('no "yes" lowers a fit, and "unknown" turned to "no" never raises it', () => {
    fc.assert(
      fc.property(cases, fc.nat(apart.length - 1), (one, at) => {
        const open = fitFor(answered(one, at, undefined))
        const yes = fitFor(answered(one, at, 'used'))
        const no = fitFor(answered(one, at, 'no'))
        fc.pre(open.score !== null)
        expect(yes.score ?? 100).toBeGreaterThanOrEqual(open.score ?? 0)
        expect(no.score ?? 0).toBeLessThanOrEqual(open.score ?? 100)
      }),
      { numRuns: 400 },
    )
  })

  test('every answer stays inside the interval shown before it', () => {
    fc.assert(
      fc.property(cases, fc.nat(apart.length - 1), fc.constantFrom('used' as const, 'know' as const, 'no' as const), (one, at, answer) => {
        const before = fitFor(answered(one, at, undefined))
        const after = fitFor(answered(one, at, answer))
        expect(after.interval[0]).toBeGreaterThanOrEqual(before.interval[0] - 1)
        expect(after.interval[1]).toBeLessThanOrEqual(before.interval[1] + 1)
      }),
      { numRuns: 400 },
    )
  })

  test('the order of facts and requirements changes nothing', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const facts = factsOf(one)
        const requirements = requirementsOf(one)
        const forwards = fitOf(personOf(facts), postingOf(requirements), vocabulary)
        const backwards = fitOf(personOf(facts.toReversed()), postingOf(requirements.toReversed()), vocabulary)
        expect(backwards.score).toBe(forwards.score)
        expect(backwards.interval).toEqual(forwards.interval)
      }),
      { numRuns: 200 },
    )
  })

  test('an irrelevant skill and a negated requirement change nothing', () => {
    const requirements = [must('wound-care'), must('first-aid')]
    const facts = [skillFact('wound-care', 'used'), roleFact('Registered nurse', '2018-01')]
    const plain = fitOf(personOf(facts), postingOf(requirements), vocabulary)
    const more = fitOf(
      personOf([...facts, skillFact('plumbing', 'used')]),
      postingOf([...requirements, { ...must('python'), negated: true }]),
      vocabulary,
    )
    expect([more.score, more.interval, more.coverage]).toEqual([plain.score, plain.interval, plain.coverage])
  })

  test('a gate never changes the number', () => {
    const facts = [skillFact('wound-care', 'used'), roleFact('Registered nurse', '2018-01')]
    const licence: Requirement = { ...must('wound-care'), id: 'lic', kind: 'credential', skillId: null, label: 'NMC registration' }
    const open = fitOf(personOf(facts), postingOf([must('wound-care')]), vocabulary)
    const gated = fitOf(personOf(facts), postingOf([must('wound-care'), licence]), vocabulary)
    expect(gated.bucket).toBe('check_first')
    expect([gated.score, gated.interval]).toEqual([open.score, open.interval])
  })

  test('a nurse with fifteen years of duties is Strong on her own kind of posting', () => {
    const role = roleFact('Registered nurse', '2011-01')
    const duties = ['wound-care', 'medication-administration', 'care-planning', 'first-aid', 'phlebotomy'].filter((id) =>
      vocabulary.skill(id),
    )
    const goal = fact({
      kind: 'goal',
      payload: {
        text: 'nurse',
        title: 'Registered nurse',
        occupationId: 'registered-nurse',
        seniority: null,
        sector: null,
        date: null,
        measure: null,
        smallerStep: null,
        valueIds: [],
        importance: null,
        confidence: null,
      },
    })
    const fit = fitOf(
      personOf([role, goal, ...duties.map((id) => skillFact(id, null, [role.id]))]),
      postingOf(
        duties.map((id) => must(id)),
        { level: 'senior' },
      ),
      vocabulary,
    )
    expect(fit.band).toBe('strong')
  })

  test('a student on an entry posting is not a Stretch for want of months', () => {
    const goal = fact({
      kind: 'goal',
      payload: {
        text: 'nurse',
        title: 'Registered nurse',
        occupationId: 'registered-nurse',
        seniority: null,
        sector: null,
        date: null,
        measure: null,
        smallerStep: null,
        valueIds: [],
        importance: null,
        confidence: null,
      },
    })
    const study = fact({
      kind: 'experience',
      payload: {
        organisation: 'University',
        title: 'Nursing student',
        place: null,
        start: '2026-06',
        end: null,
        current: true,
        type: 'study_project',
        summary: null,
        occupationId: null,
      },
    })
    const asked = apart.slice(0, 5)
    const fit = fitOf(
      personOf([goal, study, ...asked.map((id) => skillFact(id, 'used'))]),
      postingOf(
        asked.map((id) => must(id)),
        { level: 'entry' },
      ),
      vocabulary,
    )
    expect(['strong', 'good']).toContain(fit.band)
  })

  test('two honest "no" of ten musts cap the number, two unanswered leave it higher', () => {
    const role = roleFact('Registered nurse', '2011-01')
    const musts = apart.slice(0, 10)
    const shown = musts.slice(0, 8).map((id) => skillFact(id, null, [role.id]))
    const honest = fitOf(
      personOf([role, ...shown, ...musts.slice(8).map((id) => skillFact(id, 'no'))]),
      postingOf(
        musts.map((id) => must(id)),
        { level: 'senior' },
      ),
      vocabulary,
    )
    const silent = fitOf(
      personOf([role, ...shown]),
      postingOf(
        musts.map((id) => must(id)),
        { level: 'senior' },
      ),
      vocabulary,
    )
    expect(honest.score).toBe(76)
    expect(honest.ceiling).toMatchObject({ value: 76 })
    expect(silent.score).toBeGreaterThan(honest.score ?? 0)
  })

  test('a one-line advert stays below a detailed one that is met in nine of ten', () => {
    const role = roleFact('Registered nurse', '2011-01')
    const facts = [role, ...apart.slice(0, 9).map((id) => skillFact(id, null, [role.id]))]
    const vague = fitOf(personOf(facts), postingOf([must(apart[0] ?? '')]), vocabulary)
    const detailed = fitOf(personOf(facts), postingOf(apart.map((id) => must(id))), vocabulary)
    expect(vague.coverage).toBeLessThan(detailed.coverage)
    expect(vague.score ?? 0).toBeLessThan(detailed.score ?? 0)
  })

  test('where nothing has a number yet, work like the person’s own comes before work that merely asks for little', () => {
    const person = personOf([roleFact('Registered nurse', '2024-01', '2026-01')])
    const match = (rest: Parameters<typeof postingOf>[1]) => {
      const posting = postingOf([must(apart[0] ?? ''), must(apart[1] ?? '')], rest)
      return { posting, fit: fitOf(person, posting, vocabulary) }
    }
    const own = match({ id: 'b', level: 'senior', occupationId: 'registered-nurse' })
    const easy = match({ id: 'a', level: 'entry', occupationId: 'electrician' })
    expect([own.fit.score, easy.fit.score]).toEqual([null, null])
    expect(compareMatches(own, easy)).toBeLessThan(0)
  })

  test('an unasked licence does not put a nurse’s own work behind everybody else’s', () => {
    const licence: Requirement = { ...must('wound-care'), id: 'lic', kind: 'credential', skillId: null, label: 'NMC registration' }
    const person = personOf([roleFact('Registered nurse', '2011-01'), skillFact('wound-care', 'used')])
    const match = (requirements: Requirement[], rest: Parameters<typeof postingOf>[1]) => {
      const posting = postingOf(requirements, rest)
      return { posting, fit: fitOf(person, posting, vocabulary) }
    }
    const own = match([must('wound-care'), licence], { id: 'b' })
    const other = match([must('plumbing')], { id: 'a', occupationId: 'plumber' })
    expect([own.fit.bucket, other.fit.bucket]).toEqual(['check_first', 'eligible'])
    expect(compareMatches(own, other)).toBeLessThan(0)
  })
})
