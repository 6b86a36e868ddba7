import type { Gazetteer } from '@mosaic/core/places/gazetteer'
import type { Posting } from '@mosaic/core/postings/schema'
import { type Filter, type FilterName, isAt, searchWords } from './filter.ts'
import { live, type PostingIndex, sample } from './postingIndex.ts'

const bit: Record<FilterName, number> = { q: 1, location: 2, remote: 4, min_fit: 0 }
const out = 128

/** Which postings pass the filters that need no score, and are neither ended nor set aside. */
export class Sieve {
  /** How many that are. */
  readonly total: number
  /** How many are no samples, filters aside. */
  readonly real: number
  readonly #index: PostingIndex
  readonly #dismissed = new Set<number>()
  /** Which filters each posting fails, as bits; null where there are none. */
  readonly #failed: Uint8Array | null

  constructor(index: PostingIndex, { q, location, remote }: Filter, dismissed: readonly string[], places: Gazetteer) {
    this.#index = index
    for (const id of dismissed) {
      const doc = index.docOf(id)
      if (doc !== undefined) this.#dismissed.add(doc)
    }
    const flags = index.flags.data
    const isSample = (doc: number) => ((flags[doc] as number) & sample) !== 0
    this.real = index.size - index.samples - [...this.#dismissed].filter((doc) => !isSample(doc)).length
    this.#failed = q || location || remote ? new Uint8Array(index.length) : null
    if (this.#failed === null) {
      this.total = index.size - this.#dismissed.size
      return
    }
    for (let doc = 0; doc < index.length; doc++) this.#failed[doc] = (flags[doc] as number) & live ? 0 : out
    for (const doc of this.#dismissed) this.#failed[doc] = out
    if (q) failWords(index, q, this.#failed)
    if (location)
      failFacet(index, 'place', this.#failed, bit.location, (told) => isAt(location, { location: told.location ?? null }, places))
    if (remote) failFacet(index, 'remote', this.#failed, bit.remote, (told) => told.remote === remote)
    this.total = this.countWithout('min_fit')
  }

  passes(doc: number): boolean {
    if (this.#failed !== null) return this.#failed[doc] === 0
    return this.#index.isLive(doc) && !this.#dismissed.has(doc)
  }

  /** Whether a posting passes every filter but one. */
  passesWithout(doc: number, name: FilterName): boolean {
    return this.#failed === null ? this.passes(doc) : ((this.#failed[doc] as number) & ~bit[name]) === 0
  }

  /** How many do. */
  countWithout(name: FilterName): number {
    const failed = this.#failed
    if (failed === null) return this.total
    const mask = ~bit[name]
    let count = 0
    for (let doc = 0; doc < failed.length; doc++) if (((failed[doc] as number) & mask) === 0) count++
    return count
  }
}

function failFacet(
  index: PostingIndex,
  dimension: 'place' | 'remote',
  failed: Uint8Array,
  flag: number,
  passes: (told: Partial<Posting>) => boolean,
): void {
  const fails = Uint8Array.from({ length: index.terms[dimension].size }, (_, entry) =>
    passes(index.termTold(dimension, entry)) ? 0 : flag,
  )
  const entries = index.termsOf[dimension].data
  for (let doc = 0; doc < failed.length; doc++) failed[doc] = (failed[doc] as number) | (fails[entries[doc] as number] as number)
}

function failWords(index: PostingIndex, q: string, failed: Uint8Array): void {
  const docs = new Uint32Array(failed.length)
  for (const part of searchWords(q)) {
    const has = new Uint8Array(failed.length)
    index.words.containing(part, docs, (doc) => {
      has[doc] = 1
    })
    for (let doc = 0; doc < failed.length; doc++) if (has[doc] === 0) failed[doc] = (failed[doc] as number) | bit.q
  }
}
