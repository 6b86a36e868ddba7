import { compareKeys, type RankKey } from '@mosaic/core/fit/order'
import type { PostingIndex } from './postingIndex.ts'
import { rankOf } from './ranks.ts'

/** A posting's place in the order, as numbers that sort as `RankKey` of core does. */
export interface Place {
  /** As `rankOf` gives it: the higher the better. */
  rank: number
  coverage: number
  isOpen: number
  doc: number
}

/** The first `limit` of the postings offered that stand after `after`, in order. */
export class Best {
  readonly places: Place[] = []
  readonly #index: PostingIndex
  readonly limit: number
  readonly #after: RankKey | null
  readonly #afterRank: number

  constructor(index: PostingIndex, limit: number, after: RankKey | null) {
    this.#index = index
    this.limit = limit
    this.#after = after
    this.#afterRank = after === null ? Number.POSITIVE_INFINITY : rankOf(after.isBlocked, after.certainty, after.score ?? after.grounds)
  }

  /** What a posting has to reach to be among them; below 0 as long as any will do. */
  get threshold(): number {
    return this.places.length < this.limit ? -1 : (this.places[this.limit - 1] as Place).rank
  }

  /** Whether a posting with this rank and coverage stands behind all places, whatever papers it asks for. */
  isBehind({ rank, coverage }: Pick<Place, 'rank' | 'coverage'>, doc: number): boolean {
    const last = this.places[this.limit - 1]
    if (last === undefined) return false
    const { data } = this.#index.days
    return (
      rank < last.rank ||
      (rank === last.rank &&
        (coverage < last.coverage ||
          (coverage === last.coverage && last.isOpen === 0 && (data[doc] as number) < (data[last.doc] as number))))
    )
  }

  offer(place: Place): void {
    if (this.#after !== null && !this.#isAfter(place, this.#after)) return
    const { places } = this
    const isFull = places.length === this.limit
    if (isFull && this.#compare(place, places[this.limit - 1] as Place) > 0) return
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#compare(place, places[middle] as Place) < 0) high = middle
      else low = middle + 1
    }
    if (isFull) places.pop()
    places.splice(low, 0, { ...place })
  }

  #compare(a: Place, b: Place): number {
    const { days, ids, idOf } = this.#index
    return (
      b.rank - a.rank ||
      b.coverage - a.coverage ||
      a.isOpen - b.isOpen ||
      (days.data[b.doc] as number) - (days.data[a.doc] as number) ||
      ids.compare(idOf.data[a.doc] as number, idOf.data[b.doc] as number)
    )
  }

  #isAfter(place: Place, after: RankKey): boolean {
    if (place.rank !== this.#afterRank) return place.rank < this.#afterRank
    // the rest decides as core's order does: only these differ now
    const rest = {
      ...after,
      coverage: place.coverage,
      isOpen: place.isOpen === 1,
      day: this.#index.dayOf(place.doc),
      id: this.#index.idText(place.doc),
    }
    return compareKeys(rest, after) > 0
  }
}
