import type { FacetTables, WorkJudged } from './facetTables.ts'
import type { PostingIndex } from './postingIndex.ts'

/** Shares of what postings ask for are compared in steps of a 64th. */
export const steps = 64
const nothing = -1

/** Whether a posting of a kind of work can come to a mark when no more than a share of what it asks for is known. Never less for more. */
export type CanReach = (work: WorkJudged, known: number, asksForSkills: boolean, mark: number) => boolean

/**
 * How much of what a posting asks for is too little for a mark, in steps: by its occupation, then by its kind of work, both at twice their number,
 * plus 1 where no skill is asked for. As the mark rises what was found before still rules out nothing that could reach it, so that each is only
 * looked at again when a posting passes it.
 */
export class Needs {
  readonly tooLittleInOccupation: Int8Array
  readonly tooLittleInWork: Int8Array
  readonly #occupationMarks: Float64Array
  readonly #workMarks: Float64Array
  readonly #facets: FacetTables
  readonly #canReach: CanReach
  readonly #best: (WorkJudged | undefined)[] = []

  constructor(index: PostingIndex, facets: FacetTables, canReach: CanReach) {
    const [occupations, works] = [index.occupationIds.length * 2, index.works.size * 2]
    this.tooLittleInOccupation = new Int8Array(occupations).fill(nothing)
    this.tooLittleInWork = new Int8Array(works).fill(nothing)
    this.#occupationMarks = new Float64Array(occupations).fill(Number.NEGATIVE_INFINITY)
    this.#workMarks = new Float64Array(works).fill(Number.NEGATIVE_INFINITY)
    this.#facets = facets
    this.#canReach = canReach
  }

  get occupations(): number {
    return this.tooLittleInOccupation.length / 2
  }

  /** How close the person's nearest work is to an occupation, 0 to 1. */
  nearnessOf(occupation: number): number {
    const { done, sought } = this.#bestOf(occupation).nearness
    return Math.max(done, sought)
  }

  /** Looks at an occupation again if the mark rose since. `slot` is twice its number, or 1 more. */
  raiseOccupation(slot: number, mark: number): void {
    if ((this.#occupationMarks[slot] as number) >= mark) return
    this.#occupationMarks[slot] = mark
    this.tooLittleInOccupation[slot] = this.#tooLittle(this.#bestOf(slot >>> 1), slot, mark)
  }

  /** As `raiseOccupation`, of a kind of work. */
  raiseWork(slot: number, mark: number): void {
    if ((this.#workMarks[slot] as number) >= mark) return
    this.#workMarks[slot] = mark
    this.tooLittleInWork[slot] = this.#tooLittle(this.#facets.work(slot >>> 1), slot, mark)
  }

  #bestOf(occupation: number): WorkJudged {
    const best = this.#best[occupation] ?? this.#facets.bestOf(occupation)
    this.#best[occupation] = best
    return best
  }

  #tooLittle(work: WorkJudged, slot: number, mark: number): number {
    const reaches = (step: number) => this.#canReach(work, step / steps, (slot & 1) === 0, mark)
    if ((slot & 1) === 1) return reaches(steps) ? nothing : steps
    let [low, high] = [0, steps + 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (middle > steps || reaches(middle)) high = middle
      else low = middle + 1
    }
    return low - 1
  }
}
