import { nearnessBetween } from '@mosaic/core/fit/grounds'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { bytes, Column } from './column.ts'

/** Kinships of two occupations that core's formulas tell apart: none, the same field, adjacent, siblings, the same. */
export const kinships = 5
const byCloseness = new Map([
  [0.4, 2],
  [0.7, 3],
  [1, 4],
])

/** For each occupation that postings are of, by number. */
export interface NearRow {
  /** A number below `kinships`. */
  readonly kinship: Uint8Array
  /** `nearnessBetween` of core. */
  readonly nearness: Float64Array
}

/** How near occupations that postings are of are to others. Of the vocabulary alone, so it is kept between searches. */
export class NearWork {
  readonly #vocabulary: Vocabulary
  readonly #asked: readonly (string | null)[]
  readonly #known = new Map<string, { kinship: ReturnType<typeof bytes>; nearness: Column<Float64Array<ArrayBuffer>> }>()

  /** @param asked an index's occupations by number, which only grow. */
  constructor(asked: readonly (string | null)[], vocabulary: Vocabulary) {
    this.#asked = asked
    this.#vocabulary = vocabulary
  }

  of(occupationId: string): NearRow {
    const known = this.#known.get(occupationId) ?? { kinship: bytes(), nearness: new Column((length) => new Float64Array(length)) }
    this.#known.set(occupationId, known)
    while (known.kinship.length < this.#asked.length) {
      const other = this.#asked[known.kinship.length] ?? null
      known.kinship.push(other === null ? 0 : this.#kinship(occupationId, other))
      known.nearness.push(other === null ? 0 : nearnessBetween(occupationId, other, this.#vocabulary))
    }
    return { kinship: known.kinship.data, nearness: known.nearness.data }
  }

  #kinship(one: string, other: string): number {
    return byCloseness.get(this.#vocabulary.occupationCloseness(one, other)) ?? (this.#vocabulary.isSameField(one, other) ? 1 : 0)
  }
}
