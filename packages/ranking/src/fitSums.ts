import type { Person } from '@mosaic/core/person/person'
import type { DemandJudged, Kinship, Standing } from './work.ts'

const parts = 5

/** The sums of core's `fitOf` over its five components, in its order: the same numbers to the last digit. NaN stands for a value that is not known. */
export class FitSums {
  readonly #weights: Float64Array
  readonly #values = new Float64Array(parts)
  readonly #known = new Float64Array(parts)

  constructor({ skills, experience, values, direction, practical }: Person['weights']) {
    this.#weights = Float64Array.from([skills, experience, values, direction, practical], (points) => points / 100)
  }

  takeSkills(value: number, known: number): void {
    this.#values[0] = value
    this.#known[0] = known
  }

  takeWork({ direction, directionKnown }: Kinship, { experience, experienceKnown }: DemandJudged, { values, valuesKnown }: Standing): void {
    this.#values[1] = experience
    this.#known[1] = experienceKnown
    this.#values[2] = values
    this.#known[2] = valuesKnown
    this.#values[3] = direction
    this.#known[3] = directionKnown
  }

  takePractical(value: number, known: number): void {
    this.#values[4] = value
    this.#known[4] = known
  }

  /** Known share, 0 to 1. */
  coverage(): number {
    let coverage = 0
    for (let part = 0; part < parts; part++) coverage += (this.#weights[part] as number) * (this.#known[part] as number)
    return coverage
  }

  /** Σ w·v and Σ w over what is known. */
  met(): { met: number; weights: number } {
    let [met, weights] = [0, 0]
    for (let part = 0; part < parts; part++) {
      const value = this.#values[part] as number
      if (Number.isNaN(value)) continue
      const weight = this.#weights[part] as number
      met += weight * value
      weights += weight
    }
    return { met, weights }
  }

  /** Σ w·v / Σ w, 0 to 100; NaN when nothing is known. */
  mean(): number {
    const { met, weights } = this.met()
    return weights === 0 ? Number.NaN : (100 * met) / weights
  }
}
