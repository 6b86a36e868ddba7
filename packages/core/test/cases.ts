import type { Fact } from '@mosaic/core/facts/schema'
import type { Choice, ChoiceSet } from '@mosaic/core/person/bestWorst'
import { type InterestSet, interestSets } from '@mosaic/core/person/interests'
import { type ValueSet, valueSets } from '@mosaic/core/person/values'
import type { Posting, Requirement } from '@mosaic/core/postings/schema'
import fc from 'fast-check'
import { apart, fact, goalFact, must, postingOf, roleFact, skillFact } from './people.ts'

/** Skills apart from one another, and some that are wider, narrower or related. */
export const pool = [...apart, 'javascript', 'typescript', 'react', 'docker', 'kubernetes']

const answers = ['used', 'know', 'no', undefined] as const
export type Answer = (typeof answers)[number]
const classes = ['must', 'preferred', 'nice', 'context'] as const

const role = fc.record({
  title: fc.constantFrom('Registered nurse', 'Care assistant', 'Electrician', 'Keeper of the seals'),
  start: fc.integer({ min: 2004, max: 2025 }),
  length: fc.integer({ min: 0, max: 12 }),
  isDated: fc.boolean(),
})
const wish = fc.constantFrom('remote' as const, 'hybrid' as const, 'on_site' as const)

/** A posting and a person, each known or unknown in any part. */
export const cases = fc.record({
  asked: fc.subarray(pool, { minLength: 1 }),
  classes: fc.array(fc.constantFrom(...classes), { minLength: pool.length, maxLength: pool.length }),
  grouped: fc.array(fc.constantFrom(null, null, null, 'g1', 'g2'), { minLength: pool.length, maxLength: pool.length }),
  negated: fc.subarray(pool, { maxLength: 2 }),
  years: fc.constantFrom(null, 0, 2, 8),
  level: fc.constantFrom(null, 'internship' as const, 'entry' as const, 'mid' as const, 'senior' as const, 'lead' as const),
  occupationId: fc.constantFrom('registered-nurse', 'care-assistant', 'electrician', null),
  completeness: fc.constantFrom('title_only' as const, 'partial' as const, 'full' as const),
  remote: fc.option(wish, { nil: null }),
  said: fc.array(fc.constantFrom(...answers), { minLength: pool.length, maxLength: pool.length }),
  inRole: fc.subarray(pool, { maxLength: 6 }),
  roles: fc.array(role, { maxLength: 3 }),
  goal: fc.constantFrom(undefined, null, 'registered-nurse', 'electrician'),
  term: fc.option(fc.record({ value: wish, hardness: fc.constantFrom('soft' as const, 'hard' as const) }), { nil: null }),
  chosen: fc.array(fc.nat(5), { maxLength: 10 }),
  liked: fc.array(fc.nat(5), { maxLength: 10 }),
  weights: fc.constantFrom(null, 'skills_first', 'values_first', 'skills 70, values 5'),
})
export type Case = typeof cases extends fc.Arbitrary<infer Value> ? Value : never

export function requirementsOf({ asked, classes: kinds, grouped, negated, years }: Case): Requirement[] {
  const skills = asked.map((id) => {
    const at = pool.indexOf(id)
    return { ...must(id, kinds[at]), group: grouped[at] ?? null, negated: negated.includes(id) }
  })
  const experience: Requirement = { ...must('python'), id: 'years', kind: 'experience', skillId: null, label: 'years' }
  return years === null ? skills : [...skills, { ...experience, years: { min: years, max: null } }]
}

export const postingFor = (one: Case, rest: Partial<Posting> = {}): Posting =>
  postingOf(requirementsOf(one), {
    level: one.level,
    occupationId: one.occupationId,
    completeness: one.completeness,
    remote: one.remote,
    ...rest,
  })

/** Choice `way` of the six there are among three. */
function choiceOf<T extends string>(set: ChoiceSet<T>, way: number): Choice<T> {
  const [a, b, c] = set
  const ways: readonly (readonly [T, T])[] = [
    [a, b],
    [a, c],
    [b, a],
    [b, c],
    [c, a],
    [c, b],
  ]
  const [best, worst] = ways[way] ?? [a, b]
  return { best, worst }
}

export const choiceFact = (set: ValueSet, way: number): Fact =>
  fact({
    kind: 'value',
    payload: { label: 'choice', workValue: null, placed: null, choice: { among: [...set], ...choiceOf(set, way), scene: null } },
  })

export const interestFact = (set: InterestSet, way: number): Fact =>
  fact({ kind: 'interest', payload: { label: 'choice', interest: null, choice: { among: [...set], ...choiceOf(set, way) } } })

export const termFact = ({ value, hardness }: NonNullable<Case['term']>): Fact =>
  fact({ kind: 'constraint', payload: { dimension: 'remote', operator: 'is', value, amount: null, unit: null, hardness } })

export function factsFor(one: Case): Fact[] {
  const roles = one.roles.map(({ title, start, length, isDated }) => {
    const end = start + length > 2026 ? null : `${start + length}-06`
    const told = roleFact(title, `${start}-01`, end)
    return isDated ? told : ({ ...told, payload: { ...told.payload, start: null, end: null, current: false } } as Fact)
  })
  const [firstRole] = roles
  return [
    ...roles,
    ...pool.flatMap((id, at) => (one.said[at] === undefined ? [] : [skillFact(id, one.said[at])])),
    ...(firstRole ? one.inRole.map((id) => skillFact(id, null, [firstRole.id])) : []),
    ...(one.goal === undefined ? [] : [goalFact(one.goal)]),
    ...(one.term ? [termFact(one.term)] : []),
    ...one.chosen.flatMap((way, at) => (valueSets[at] ? [choiceFact(valueSets[at], way)] : [])),
    ...one.liked.flatMap((way, at) => (interestSets[at] ? [interestFact(interestSets[at], way)] : [])),
    ...(one.weights === null ? [] : [fact({ kind: 'preference', payload: { name: 'fit_weights', value: one.weights } })]),
  ]
}
