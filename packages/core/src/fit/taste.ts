import { type FitWeights, presetOf, weightNames } from './weights.ts'

/** How a posting's components stood when the person saved it or set it aside, each 0 to 1, null where it was not known. */
export type PartValues = Readonly<Record<keyof FitWeights, number | null>>

/** What saved and set aside postings say of the weights: a preference that moves them, for the person to take or leave. */
export interface Taste {
  /** The value of the preference `fit_weights` that lets it count. */
  readonly value: string
  readonly weights: FitWeights
}

/** Fewer on either side say nothing. */
export const eachAtLeast = 3
/** DOMAIN.md, section 4: what is liked and disliked moves a weight by 20 % at most. */
const moveAtMost = 0.2
const weightAtLeast = 5
/** So many on each side bring half of what they say. */
const halfTrusted = 5

/**
 * Weights moved towards what the saved postings have more of than those set aside: by the difference of the means of each component, less
 * trusted the fewer there are, the points of all the same as before, none by more than 20 % of its own. Null when too few were saved or set
 * aside, they do not differ, or the person has weights of their own making.
 */
export function tasteOf(basis: string, liked: readonly PartValues[], disliked: readonly PartValues[]): Taste | null {
  const weights = presetOf(basis)
  if (!weights || liked.length < eachAtLeast || disliked.length < eachAtLeast) return null
  const movable = weightNames.filter((name) => weights[name] * (1 - moveAtMost) >= weightAtLeast)
  const pull = new Map(movable.map((name) => [name, differenceIn(name, liked, disliked)]))
  const total = movable.reduce((sum, name) => sum + weights[name], 0)
  const mean = movable.reduce((sum, name) => sum + weights[name] * (pull.get(name) ?? 0), 0) / total
  const moves = movable.map((name) => [name, (pull.get(name) ?? 0) - mean] as const)
  const strongest = Math.max(...moves.map(([, move]) => Math.abs(move)))
  if (strongest < 0.01) return null
  const scale = Math.min(1, moveAtMost / strongest)
  const moved = { ...weights, ...Object.fromEntries(moves.map(([name, move]) => [name, round(weights[name] * (1 + move * scale))])) }
  return { value: `${weightNames.map((name) => `${name} ${moved[name]}`).join(', ')} of ${basis}`, weights: moved }
}

function differenceIn(name: keyof FitWeights, liked: readonly PartValues[], disliked: readonly PartValues[]): number {
  const known = (some: readonly PartValues[]) => some.flatMap((one) => one[name] ?? [])
  const [more, less] = [known(liked), known(disliked)]
  const count = Math.min(more.length, less.length)
  return count === 0 ? 0 : (meanOf(more) - meanOf(less)) * (count / (count + halfTrusted))
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const round = (points: number) => Math.round(points * 100) / 100
