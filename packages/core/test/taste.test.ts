import type { FactOf } from '@mosaic/core/facts/schema'
import { type PartValues, tasteOf } from '@mosaic/core/fit/taste'
import { basisOf, type FitWeights, fitWeights, presetOf, weightNames, weightsOf } from '@mosaic/core/fit/weights'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fact } from './people.ts'

const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null })
const parts: fc.Arbitrary<PartValues> = fc.record({ skills: share, experience: share, values: share, direction: share, practical: share })
const some = fc.array(parts, { minLength: 3, maxLength: 12 })
const basis = fc.constantFrom('balanced', 'skills_first', 'values_first')
const chosen = (value: string) => [fact({ kind: 'preference', payload: { name: 'fit_weights', value } }) as FactOf<'preference'>]
const sum = (weights: FitWeights) => weightNames.reduce((total, name) => total + weights[name], 0)
const all = (value: number): PartValues => ({ skills: value, experience: value, values: value, direction: value, practical: value })

describe('what was saved and set aside says of the weights', () => {
  test('no weight moves by more than 20 % of its own, their sum stays 100, and the preference says the same', () => {
    fc.assert(
      fc.property(basis, some, some, (from, liked, disliked) => {
        const taste = tasteOf(from, liked, disliked)
        if (!taste) return
        const before = presetOf(from) ?? fitWeights
        const counted = weightsOf(chosen(taste.value))
        expect(sum(counted)).toBeCloseTo(100)
        for (const name of weightNames) {
          expect(Math.abs(counted[name] / before[name] - 1)).toBeLessThanOrEqual(0.201)
          expect(counted[name]).toBeCloseTo(taste.weights[name], 1)
        }
      }),
    )
  })

  test('taken again it moves no further: it rests on the same preset', () => {
    fc.assert(
      fc.property(basis, some, some, (from, liked, disliked) => {
        const taste = tasteOf(from, liked, disliked)
        expect(basisOf(chosen(taste?.value ?? from))).toBe(from)
        expect(tasteOf(basisOf(chosen(taste?.value ?? from)) ?? '', liked, disliked)).toEqual(taste)
      }),
    )
  })

  test('turning likes into dislikes turns every move around', () => {
    const liked = Array.from({ length: 4 }, () => ({ ...all(0.5), values: 0.9 }))
    const disliked = Array.from({ length: 4 }, () => ({ ...all(0.5), values: 0.2 }))
    const [towards, away] = [tasteOf('balanced', liked, disliked), tasteOf('balanced', disliked, liked)]
    expect(towards?.weights.values).toBeGreaterThan(fitWeights.values)
    expect(away?.weights.values).toBeLessThan(fitWeights.values)
    expect(towards?.weights.skills).toBeLessThan(fitWeights.skills)
  })

  test('few of either, no difference, or weights of one’s own say nothing', () => {
    const [high, low] = [Array.from({ length: 3 }, () => ({ ...all(0.5), skills: 1 })), Array.from({ length: 3 }, () => all(0.5))]
    expect(tasteOf('balanced', high, low)).not.toBeNull()
    expect(tasteOf('balanced', high.slice(1), low)).toBeNull()
    expect(tasteOf('balanced', high, low.slice(1))).toBeNull()
    expect(tasteOf('balanced', low, low)).toBeNull()
    expect(basisOf(chosen('skills 50, values 20'))).toBeNull()
    expect(basisOf([])).toBe('balanced')
  })
})
