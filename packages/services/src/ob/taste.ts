import { eachAtLeast, type PartValues, tasteOf } from '@mosaic/core/fit/taste'
import { presetOf, weightNames } from '@mosaic/core/fit/weights'
import type { Person } from '@mosaic/core/person/person'
import type { Opportunities } from '@mosaic/core/views/ob'
import type { MatchContent } from './match.ts'

/** From how many points on a change of a weight is worth telling. */
const tellingPoints = 0.5

/** What the person saved and set aside says of the weights, null where it says nothing that does not count already. */
export function tasteIn({ weights, weightsBasis }: Person, keepings: readonly MatchContent[]): Opportunities['taste'] {
  if (weightsBasis === null) return null
  const valuesOf = (some: readonly MatchContent[]) =>
    some.map(({ parts }) => Object.fromEntries(weightNames.map((name) => [name, parts[name] ?? null])) as PartValues)
  const [saved, setAside] = [keepings.filter(({ kept, dismissed }) => kept && !dismissed), keepings.filter(({ dismissed }) => dismissed)]
  if (Math.min(saved.length, setAside.length) < eachAtLeast) return null
  const taste = tasteOf(weightsBasis, valuesOf(saved), valuesOf(setAside))
  if (!taste) return null
  const moves = weightNames
    .map((component) => ({ component, from: round(weights[component]), to: round(taste.weights[component]) }))
    .filter(({ from, to }) => Math.abs(from - to) >= tellingPoints)
  return moves.length === 0 ? null : { value: taste.value, saved: saved.length, setAside: setAside.length, moves }
}

/** Whether the person's weights are a preset's, moved. */
export function isMoved({ weights, weightsBasis }: Person): boolean {
  const basis = weightsBasis === null ? undefined : presetOf(weightsBasis)
  return basis !== undefined && weightNames.some((name) => weights[name] !== basis[name])
}

const round = (points: number) => Math.round(points * 10) / 10
