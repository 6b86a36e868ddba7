import { closingActions } from '@mosaic/core/delta/actions'
import { deltaOf } from '@mosaic/core/delta/delta'
import { withSkill } from '@mosaic/core/delta/simulate'
import { postingTarget } from '@mosaic/core/delta/target'
import type { Claim } from '@mosaic/core/facts/schema'
import { fitOf } from '@mosaic/core/fit/fit'
import type { Requirement } from '@mosaic/core/postings/schema'
import { describe, expect, test } from 'vitest'
import { apart, asOf, fact, goalFact, must, personOf, postingOf, roleFact, skillFact, vocabulary } from './people.ts'

const [first = '', second = '', third = '', ...more] = apart
const shown = [third, ...more.slice(0, 3)]
const role = roleFact('Registered nurse', '2012-01')
const goal = goalFact('registered-nurse')
const paper = (label: string, given: Partial<Requirement> = {}): Requirement => ({
  ...must(first),
  id: label,
  kind: 'credential',
  label,
  skillId: null,
  quote: label,
  ...given,
})
const held = (name: string) =>
  fact({ kind: 'credential', payload: { name, issuer: null, number: null, date: null, expires: null, progress: 'held' } })
const term = (payload: Partial<Extract<Claim, { kind: 'constraint' }>['payload']>) =>
  fact({
    kind: 'constraint',
    payload: { dimension: 'remote', operator: 'is', value: 'remote', amount: null, unit: null, hardness: 'hard', ...payload },
  })

/** A wish that was denied caps nothing; a must that is only claimed is there, and worth more once shown. */
const known = [role, goal, skillFact(first, 'no'), skillFact(second, 'know'), ...shown.map((id) => skillFact(id, null, [role.id]))]
const theirs = shown.map((id) => must(id))
const posting = postingOf([must(first, 'preferred'), must(second), ...theirs], { level: 'senior' })
const actionsOf = (facts = known, target = posting, kept: (typeof posting)[] = []) => {
  const person = personOf(facts)
  const goal = postingTarget(target)
  return closingActions(person, goal, vocabulary, fitOf(person, target, vocabulary, goal.weigh), { kept })
}
const gainOf = (kind: string, actions = actionsOf()) => actions.find((one) => one.kind === kind)?.gain

describe('what closing a gap gains', () => {
  const person = personOf(known)
  const scoreWith = (skillId: string, rung: 0.5 | 1, on = posting) =>
    fitOf(withSkill(person, skillId, vocabulary.skill(skillId)?.label ?? '', rung), on, vocabulary).score ?? Number.NaN
  const before = fitOf(person, posting, vocabulary).score ?? Number.NaN

  test('is the number again with the skill learnt, or shown by a result', () => {
    expect([gainOf('learn'), gainOf('prove')]).toEqual([scoreWith(first, 0.5) - before, scoreWith(second, 1) - before])
    expect(gainOf('learn')).toBeGreaterThan(0)
    expect(scoreWith(second, 1)).not.toBe(scoreWith(second, 0.5))
  })

  test('is the mean over the target and what is kept, to a tenth, the target counted once', () => {
    const other = postingOf([...theirs, must(first, 'nice')], { id: 'p2', level: 'senior' })
    const without = postingOf(theirs, { id: 'p3', level: 'senior' })
    const there = scoreWith(first, 0.5, other) - (fitOf(person, other, vocabulary).score ?? Number.NaN)
    const here = scoreWith(first, 0.5) - before
    expect([here, there].every((gain) => gain > 0)).toBe(true)
    expect(gainOf('learn', actionsOf(known, posting, [other, without]))).toBe(Math.round((10 * (here + there)) / 3) / 10)
    expect(gainOf('learn', actionsOf(known, posting, [posting]))).toBe(here)
    // ten kept ones count, an eleventh does not
    const many = Array.from({ length: 11 }, (_, at) => ({ ...without, id: `k${at}` }))
    expect(gainOf('learn', actionsOf(known, posting, many))).toBe(Math.round((10 * here) / 11) / 10)
  })

  test('is how far the middle of the interval moves where there is no number', () => {
    const facts = [skillFact(first, 'no')]
    const alone = personOf(facts)
    const bare = postingOf([must(first), must(second), must(third), must(apart[3] ?? '')])
    const fits = [alone, withSkill(alone, first, '', 0.5)].map((one) => fitOf(one, bare, vocabulary))
    expect(fits.map(({ score }) => score)).toEqual([null, null])
    const [from = 0, to = 0] = fits.map(({ interval: [low, high] }) => (low + high) / 2)
    expect(gainOf('learn', actionsOf(facts, bare))).toBe(Math.round(10 * (to - from)) / 10)
  })
})

describe('a step', () => {
  test('takes what its kind usually takes, and comes by gain for the hour', () => {
    const actions = actionsOf([...known, term({})], {
      ...posting,
      remote: 'on_site',
      requirements: [...posting.requirements, paper('NMC registration')],
    })
    expect(Object.fromEntries(actions.map(({ kind, effort }) => [kind, effort]))).toEqual({
      prove: 'S',
      learn: 'L',
      ask: 'S',
      negotiate: 'M',
      explore: 'M',
    })
    const hours = { S: 1, M: 8, L: 40, XL: 200 }
    const worth = actions.map(({ gain, effort }) => gain / hours[effort])
    expect(worth).toEqual(worth.toSorted((a, b) => b - a))
    // where the gain is the same, by their names
    const idle = actions.filter(({ gain }) => gain === 0).map(({ id }) => id)
    expect(idle).toEqual(idle.toSorted())
  })

  test('for a gate asks where it is open, gets what is missing, negotiates a term that fails, and three at most', () => {
    const papers = ['NMC registration', 'Forklift licence', 'HGV licence', 'First aid certificate'].map((label) => paper(label))
    const gatesOf = (facts: typeof known, target: Partial<typeof posting>) =>
      actionsOf([...known, ...facts], { ...posting, ...target })
        .filter(({ gain, kind }) => gain === 0 && kind !== 'explore')
        .map(({ kind, gap }) => [kind, gap])
    expect(gatesOf([], { requirements: papers })).toHaveLength(3)
    expect(gatesOf([held('NMC registration')], { requirements: papers.slice(0, 1) })).toEqual([])
    expect(gatesOf([], { requirements: papers.slice(0, 1) })).toEqual([['ask', 'NMC registration']])
    const german = fact({ kind: 'language', payload: { language: 'German', level: 'A2' } })
    expect(gatesOf([german], { requirements: [paper('German B2', { kind: 'language' })] })).toEqual([['get', 'German B2']])
    expect(gatesOf([term({})], { remote: 'on_site' }).map(([kind]) => kind)).toEqual(['negotiate'])
    expect(gatesOf([term({})], { remote: null })).toEqual([])
  })
})

describe('a Delta', () => {
  const delta = deltaOf(personOf(known), postingTarget(posting), vocabulary, asOf)

  test('has the experience of the fit, and no other of its parts in its place', () => {
    expect(delta.experience.id).toBe('experience')
    expect(delta.experience).toEqual(fitOf(personOf(known), posting, vocabulary).components.find(({ id }) => id === 'experience'))
  })

  test('names the papers that are asked for, and nothing that is not asked, only mentioned or no paper', () => {
    const requirements = [
      paper('NMC registration', { quote: '' }),
      paper('Forklift licence', { negated: true }),
      paper('HGV licence', { class: 'context' }),
      paper('First aid certificate', { class: 'nice' }),
      must(first),
    ]
    const { credentials } = deltaOf(personOf(known), postingTarget({ ...posting, requirements }), vocabulary, asOf)
    expect(credentials.map(({ label, quote }) => [label, quote])).toEqual([
      ['NMC registration', null],
      ['First aid certificate', 'First aid certificate'],
    ])
  })
})
