import { type Needs, steps } from './needs.ts'
import type { PostingIndex } from './postingIndex.ts'

const manyEach = 50
const sampled = 20_000

/** Rules out postings of which too little can be known, by a few look-ups each. */
export class Candidates {
  readonly #works: Uint32Array
  readonly #slots: Uint16Array
  readonly #units: Uint16Array
  readonly #met: Uint32Array
  readonly #needs: Needs
  /** Whether so many postings share a kind of work that it pays to look at the kind. */
  readonly #areMany: boolean

  /** @param met for each posting how many quarters of its weight can be known, in the low 16 bits. */
  constructor(index: PostingIndex, met: Uint32Array, needs: Needs) {
    this.#works = index.workOf.data
    this.#slots = index.slots.data
    this.#units = index.units.data
    this.#met = met
    this.#needs = needs
    this.#areMany = index.length > index.works.size * manyEach
  }

  /** About `count` postings of near work and of which most can be known, out of a sample; only those that `failed` has 0 for. */
  promising(failed: Uint8Array, count: number): number[] {
    const near = Uint8Array.from({ length: this.#needs.occupations }, (_, occupation) => this.#needs.nearnessOf(occupation) * steps)
    const stride = Math.max(1, Math.floor(failed.length / sampled))
    const byPromise: number[][] = Array.from({ length: steps * 2 + 1 }, () => [])
    for (let doc = 0; doc < failed.length; doc += stride) {
      if (failed[doc] !== 0) continue
      const slot = this.#slots[doc] as number
      const share = Math.min(steps, (((this.#met[doc] as number) & 0xffff) * steps) / (this.#units[doc] as number))
      byPromise[(slot & 1 ? 0 : Math.floor(share)) + (near[slot >>> 1] as number)]?.push(doc)
    }
    return byPromise.toReversed().flat().slice(0, count)
  }

  /** Whether a posting can come to a mark, as far as that is to be seen without looking at it closely. The mark only rises. */
  canReach(doc: number, mark: number): boolean {
    const needs = this.#needs
    const slot = this.#slots[doc] as number
    const fill = this.#units[doc] as number
    const share = ((this.#met[doc] as number) & 0xffff) * steps
    if (share <= (needs.tooLittleInOccupation[slot] as number) * fill) return false
    const kind = (this.#works[doc] as number) * 2 + (slot & 1)
    if (share <= (needs.tooLittleInWork[kind] as number) * fill) return false
    needs.raiseOccupation(slot, mark)
    if (share <= (needs.tooLittleInOccupation[slot] as number) * fill) return false
    if (!this.#areMany) return true
    needs.raiseWork(kind, mark)
    return share > (needs.tooLittleInWork[kind] as number) * fill
  }
}
