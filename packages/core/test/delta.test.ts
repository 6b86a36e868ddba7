import { clusterTarget } from '@mosaic/core/delta/cluster'
import { deltaOf } from '@mosaic/core/delta/delta'
import { occupationTarget, postingTarget } from '@mosaic/core/delta/target'
import { fitOf } from '@mosaic/core/fit/fit'
import type { Requirement } from '@mosaic/core/postings/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cases, factsFor, postingFor } from './cases.ts'
import { apart, asOf, fact, must, personOf, postingOf, roleFact, skillFact, vocabulary } from './people.ts'

const [first = '', second = '', third = ''] = apart
const paper = (kind: Requirement['kind'], label: string, quote = label): Requirement => ({
  ...must(first),
  id: label,
  kind,
  label,
  skillId: null,
  quote,
})
const held = (name: string, progress: 'held' | 'in_progress' | 'lapsed') =>
  fact({ kind: 'credential', payload: { name, issuer: null, number: null, date: null, expires: null, progress } })

describe('delta-4', () => {
  test('the four shares sum to 1 against a posting, an occupation and kept postings together', () => {
    fc.assert(
      fc.property(cases, cases, (one, other) => {
        const person = personOf(factsFor(one))
        const postings = [postingFor(one), postingFor(other, { id: 'p2' })]
        const targets = [
          postingTarget(postings[0] ?? postingFor(one)),
          clusterTarget(postings),
          occupationTarget('registered-nurse', vocabulary),
        ]
        for (const target of targets) {
          if (!target) throw new Error('a target is missing')
          const { met, provable, learnable, unknown } = deltaOf(person, target, vocabulary, asOf).skills
          const total = met.share + provable.share + learnable.share + unknown.share
          expect(Math.abs(total - Math.round(total))).toBeLessThan(1e-9)
          expect(Math.round(total)).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('no step for a skill is told that gains no whole point, and eight steps at most', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const person = personOf(factsFor(one))
        const { actions } = deltaOf(person, postingTarget(postingFor(one)), vocabulary, asOf)
        const forSkills = actions.filter(({ id, kind }) => kind !== 'explore' && !/^\w+-(?:term|requirement)-/.test(id))
        for (const { gain } of forSkills) expect(gain).toBeGreaterThanOrEqual(0.5)
        expect(actions.length).toBeLessThanOrEqual(8)
      }),
      { numRuns: 150 },
    )
  })

  test('a requirement of a cluster weighs the share of postings asking for it times its class', () => {
    const cluster = clusterTarget([
      postingOf([must(first), must(second, 'preferred')], { id: 'a' }),
      postingOf([must(first, 'nice'), { ...must(third), group: 'g' }, { ...must(second), group: 'g' }], { id: 'b', level: 'senior' }),
    ])
    const weight = (skillId: string) => {
      const requirement = cluster?.posting.requirements.find((one) => one.skillId === skillId)
      return requirement && cluster?.weigh?.(requirement)
    }
    expect([first, second, third].map(weight)).toEqual([(1 + 0.25) / 2, (0.5 + 0.5) / 2, 0.5 / 2])
    expect(cluster?.posting).toMatchObject({ occupationId: 'registered-nurse', level: null })
    expect(clusterTarget([postingOf([must(first)])])).toBeNull()
  })

  test('papers are met, under way, missing or unknown, each with the fact that tells', () => {
    const requirements = [
      paper('credential', 'NMC registration'),
      paper('credential', 'Forklift licence'),
      { ...paper('credential', 'First aid certificate'), class: 'nice' as const },
      paper('language', 'German B2'),
      paper('education', "Bachelor's degree"),
    ]
    const facts = [
      held('NMC Registration, adult nursing', 'held'),
      held('Forklift licence', 'in_progress'),
      held('First aid certificate', 'lapsed'),
      fact({ kind: 'language', payload: { language: 'German', level: 'A2' } }),
    ]
    const { credentials, gates } = deltaOf(personOf(facts), postingTarget(postingOf(requirements)), vocabulary, asOf)
    expect(credentials.map(({ label, state }) => [label, state])).toEqual([
      ['NMC registration', 'met'],
      ['Forklift licence', 'in_progress'],
      ['First aid certificate', 'missing'],
      ['German B2', 'missing'],
      ["Bachelor's degree", 'unknown'],
    ])
    expect(credentials[0]?.factIds).toEqual([facts[0]?.id])
    expect(gates.map(({ label, result }) => [label, result])).toEqual([
      ['NMC registration', 'pass'],
      ['Forklift licence', 'unknown'],
      ['German B2', 'fail'],
      ["Bachelor's degree", 'unknown'],
    ])
  })

  test('of alternative papers one is enough', () => {
    const either = [paper('credential', 'Driving licence'), paper('credential', 'Moped licence')].map((one) => ({ ...one, group: 'g' }))
    const fit = fitOf(personOf([held('Moped licence', 'held')]), postingOf([must(first), ...either]), vocabulary)
    expect(fit.bucket).toBe('eligible')
  })

  test('a claim to prove comes before a skill to learn, and gains count on kept postings too', () => {
    const role = roleFact('Registered nurse', '2016-01')
    const person = personOf([role, skillFact(first, 'know'), skillFact(second, 'no'), skillFact(third, null, [role.id])])
    const target = postingTarget(postingOf([must(first), must(second, 'preferred'), must(third)], { level: 'senior' }))
    const alone = deltaOf(person, target, vocabulary, asOf)
    expect(alone.actions.map(({ kind }) => kind).slice(0, 2)).toEqual(['prove', 'learn'])
    const elsewhere = postingOf([must(third)], { id: 'p2', level: 'senior' })
    const together = deltaOf(person, target, vocabulary, asOf, [elsewhere])
    expect(together.actions[0]?.gain).toBeLessThan(alone.actions[0]?.gain ?? 0)
  })

  test('a step is ordered by what the person says it takes them, the newest word for each', () => {
    const says = (value: string, createdAt = asOf) => fact({ kind: 'preference', payload: { name: 'effort', value } }, { createdAt })
    const posting = postingOf([must(first), must(second)])
    const stepsOf = (...more: ReturnType<typeof says>[]) =>
      deltaOf(
        personOf([skillFact(first, 'no'), skillFact(second, 'no'), ...more]),
        postingTarget(posting),
        vocabulary,
        asOf,
      ).actions.filter(({ kind }) => kind === 'learn')
    const [usual = null] = stepsOf()
    expect(usual).toMatchObject({ effort: 'L', isOwnEffort: false })
    const later = '2026-11-24T10:00:00.000Z'
    const [, other] = stepsOf()
    const label = other?.gap ?? ''
    const [easiest] = stepsOf(says(`learn ${label}: S`, later), says(`learn ${label}: XL`), says('nothing that can be read'))
    expect(easiest).toMatchObject({ gap: label, effort: 'S', isOwnEffort: true, gain: other?.gain })
  })
})
