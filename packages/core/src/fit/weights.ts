import type { FactOf } from '../facts/schema.ts'

/** Points of 100 that each component of a fit weighs. */
export type FitWeights = Readonly<Record<'skills' | 'experience' | 'values' | 'direction' | 'practical', number>>

/** DOMAIN.md, section 4: what each component weighs, of 100. */
export const fitWeights: FitWeights = { skills: 45, experience: 20, values: 15, direction: 10, practical: 10 }

/** What a person can choose instead, by the value of their preference `fit_weights`. */
const presets: Readonly<Record<string, FitWeights>> = {
  balanced: fitWeights,
  skills_first: { skills: 60, experience: 15, values: 10, direction: 10, practical: 5 },
  values_first: { skills: 35, experience: 15, values: 30, direction: 10, practical: 10 },
}

/** No component can be set to less or more than this. */
const [least, most] = [5, 70]
export const weightNames = Object.keys(fitWeights) as (keyof FitWeights)[]

export const presetOf = (value: string): FitWeights | undefined => presets[value]

/**
 * The weights that a person set: a preset's name, or five numbers ("skills 50, values 20 …") brought within 5 to 70 and to a sum of 100;
 * what is not named keeps its default. The newest preference holds; one that cannot be read changes nothing.
 */
export function weightsOf(preferences: readonly FactOf<'preference'>[]): FitWeights {
  const chosen = chosenIn(preferences)
  return chosen === null ? fitWeights : (presets[chosen] ?? own(chosen))
}

/** The preset that the weights rest on, moved by what was saved ("… of balanced") or not; null where the person made their own. */
export function basisOf(preferences: readonly FactOf<'preference'>[]): string | null {
  const chosen = chosenIn(preferences) ?? 'balanced'
  const basis = / of ([\p{L}\p{N}_]+)$/u.exec(chosen)?.[1] ?? chosen
  return basis in presets ? basis : null
}

function chosenIn(preferences: readonly FactOf<'preference'>[]): string | null {
  const [newest] = preferences
    .filter(({ payload }) => payload.name === 'fit_weights')
    .toSorted((a, b) => (a.createdAt === b.createdAt ? (a.id < b.id ? 1 : -1) : a.createdAt < b.createdAt ? 1 : -1))
  return newest?.payload.value ?? null
}

function own(text: string): FitWeights {
  const told = new Map(
    Array.from(text.matchAll(/([a-z]+)[^\p{L}\p{N}_]+(\d+(?:\.\d+)?)/gu), ([, name = '', points]) => [name, Number(points)] as const),
  )
  const chosen = weightNames.map((name) => Math.min(most, Math.max(least, told.get(name) ?? fitWeights[name])))
  const total = chosen.reduce((sum, points) => sum + points, 0)
  const [skills = 0, experience = 0, values = 0, direction = 0, practical = 0] = chosen.map((points) => (100 * points) / total)
  return { skills, experience, values, direction, practical }
}
