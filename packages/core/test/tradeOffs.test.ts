import { sidesOf, takenIn } from '@mosaic/core/coach/choiceSets'
import { type Fact, type FactOf, WorkValue } from '@mosaic/core/facts/schema'
import { projectValues, valueSets } from '@mosaic/core/person/values'
import { english, messageOf } from '@mosaic/core/words/catalogue'
import { catalogue as german } from '@mosaic/core/words/languages/de'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fact } from './people.ts'

type Value = FactOf<'value'>

/** What somebody says who ranks the values so, set by set, until no more are asked. */
function answered(rank: readonly WorkValue[], sets = valueSets): Value[] {
  const facts: Value[] = []
  for (const set of sets) {
    const picture = projectValues(facts)
    if (picture.answered >= picture.needed && picture.answered > 0) break
    const among = set.toSorted((a, b) => rank.indexOf(a) - rank.indexOf(b))
    const [best, , worst] = among
    if (!best || !worst) throw new Error('a set has three values')
    facts.push(valueOf({ among: [...set], best, worst, scene: null }))
  }
  return facts
}

const valueOf = (choice: Value['payload']['choice']) =>
  fact({ kind: 'value', payload: { label: 'choice', workValue: null, placed: null, choice } }) as Value

/** Takes a side in each scene that is asked about: the first of the pair or the second. */
function weigh(facts: readonly Value[], sides: readonly (0 | 1)[]): Value[] {
  const all = [...facts]
  for (const side of sides) {
    const { tradeOff } = projectValues(all)
    const claim = tradeOff && takenIn(tradeOff, tradeOff.between[side])
    if (!claim) break
    all.push(fact(claim) as Value)
  }
  return all
}

const scenesOf = (facts: readonly Fact[]) => facts.flatMap((one) => (one.kind === 'value' && one.payload.choice?.scene) || [])
const order: WorkValue[] = ['support', 'relationships', 'achievement', 'independence', 'working_conditions', 'recognition']
const ranks = fc.shuffledSubarray(WorkValue.options, { minLength: 6, maxLength: 6 })
const side = fc.constantFrom(0 as const, 1 as const)
const sides = fc.array(side, { minLength: 6, maxLength: 6 })

test('no scene comes before the sets are done', () => {
  fc.assert(
    fc.property(ranks, fc.integer({ min: 0, max: 3 }), (rank, count) => {
      expect(projectValues(answered(rank, valueSets.slice(0, count))).tradeOff).toBeNull()
    }),
  )
})

test('the leading two are weighed in two scenes at least and four at most, each once', () => {
  fc.assert(
    fc.property(ranks, sides, (rank, choices) => {
      const sets = answered(rank)
      const all = weigh(sets, choices)
      const scenes = scenesOf(all)
      expect(projectValues(all).tradeOff).toBeNull()
      expect(new Set(scenes).size).toBe(scenes.length)
      expect(projectValues(sets).tradeOff === null ? [0] : [2, 3, 4]).toContain(scenes.length)
    }),
  )
})

test('taking a side raises what is taken, lowers the other, and moves no third', () => {
  fc.assert(
    fc.property(ranks, side, (rank, which) => {
      const sets = answered(rank)
      const { tradeOff, scores } = projectValues(sets)
      fc.pre(tradeOff !== null)
      const [taken, left] = which === 0 ? tradeOff.between : tradeOff.between.toReversed()
      if (!taken || !left) throw new Error('two are weighed')
      const after = projectValues(weigh(sets, [which])).scores
      expect(after[taken].mean).toBeGreaterThan(scores[taken].mean)
      expect(after[left].mean).toBeLessThan(scores[left].mean)
      for (const value of WorkValue.options.filter((one) => one !== taken && one !== left)) expect(after[value]).toEqual(scores[value])
    }),
  )
})

test('the same answers in another order give the same scores, and a scene answered again counts once', () => {
  fc.assert(
    fc.property(ranks, sides, fc.integer(), (rank, choices, seed) => {
      const all = weigh(answered(rank), choices)
      const shuffled = all.toSorted((a, b) => ((a.id.length * seed) % 7) - ((b.id.length * seed) % 7)).toReversed()
      expect(projectValues(shuffled).scores).toEqual(projectValues(all).scores)
      const again = all.filter(({ payload }) => payload.choice?.scene === 1).map(({ payload }) => valueOf(payload.choice))
      expect(projectValues([...all, ...again]).scores).toEqual(projectValues(all).scores)
    }),
  )
})

test('asking stops at two where the leading two stand apart, at three of one mind, and goes on to four where they are split', () => {
  const sets = answered(order)
  expect(scenesOf(weigh(sets, [0, 0, 0, 0]))).toEqual([1, 2])
  expect(scenesOf(weigh(sets, [1, 1, 1, 1]))).toEqual([1, 2, 3])
  expect(scenesOf(weigh(sets, [0, 1, 0, 1]))).toEqual([1, 2, 3, 4])
  expect(scenesOf(weigh(sets, [1, 0, 0, 0]))).toEqual([1, 2, 3, 4])
})

test('golden: the posterior after ten sets and three scenes', () => {
  const sets = answered(order)
  expect(sets).toHaveLength(10)
  const { tradeOff, scores } = projectValues(sets)
  expect(tradeOff?.between).toEqual(['support', 'relationships'])
  expect(scores.support).toMatchObject({ won: 10, lost: 0, mean: 11 / 12 })
  expect(scores.relationships).toMatchObject({ won: 8, lost: 2, mean: 9 / 12 })
  const after = projectValues(weigh(sets, [1, 1, 1])).scores
  expect(after.support).toMatchObject({ won: 10, lost: 3, mean: 11 / 15 })
  expect(after.relationships).toMatchObject({ won: 11, lost: 2, mean: 12 / 15 })
  expect(after.relationships.sd).toBeCloseTo(0.1, 2)
})

test('every scene has its words for every value in both languages, no two alike, and neither side always first', () => {
  for (const catalogue of [english, german]) {
    const words = ([1, 2, 3, 4] as const).flatMap((scene) => [
      messageOf(catalogue, `trade_${scene}`),
      ...WorkValue.options.map((value) => messageOf(catalogue, `trade_${scene}_${value}`)),
    ])
    expect(new Set(words).size).toBe(28)
  }
  const between = ['support', 'relationships'] as const
  expect(sidesOf({ between, scene: 1 })).toEqual(sidesOf({ between, scene: 2 }).toReversed())
})
