import { type BesideSkills, type Bounds, type Brought, everything } from './bounds.ts'
import type { PostingIndex } from './postingIndex.ts'
import { asksForNone, eitherOf, gainOf, groundsOf, kinds, knownOf, says, steps } from './record.ts'
import { type DemandJudged, everyDemand, type WorkGroup } from './work.ts'

/** Shares are looked for in steps of a 64th. */
const fineness = 64
const never = Number.POSITIVE_INFINITY

/** Whether postings of a kind can be what is looked for when a person brings so much. Never less for more. */
export type CanReach = (cell: Cell, brought: Readonly<Brought>, kind: number) => boolean

/**
 * Kinds of work that core judges alike, with how much a person has to bring to a posting among them for a mark: for each kind of record, of each
 * quarter that it asks for, in the units of `sumOf`.
 */
export class Cell {
  readonly group: WorkGroup
  readonly demand: DemandJudged
  readonly beside: BesideSkills
  /** The most that any of its postings can come to. */
  readonly best: number
  readonly works: number[] = []
  readonly known = new Float64Array(kinds)
  readonly grounds = new Float64Array(kinds)
  readonly gain = new Float64Array(kinds)
  /** Of what is known or speaks for the posting, whichever is more: either may do where the other does not. */
  readonly either = new Float64Array(kinds)
  readonly #bounds: Bounds
  readonly #marks = new Float64Array(kinds).fill(Number.NEGATIVE_INFINITY)
  readonly #ofUnknown: ReturnType<Bounds['placeOfUnknown']>[] = []

  constructor(group: WorkGroup, demand: DemandJudged, bounds: Bounds) {
    this.group = group
    this.demand = demand
    this.beside = bounds.besideSkills(group, demand)
    this.best = bestOf(this.beside, bounds)
    this.#bounds = bounds
  }

  /** Finds what is needed for a mark, which is no lower than any before; false when that was done. */
  raise(kind: number, mark: number, canReach: CanReach): boolean {
    if (this.#marks[kind] === mark) return false
    this.#marks[kind] = mark
    if (!canReach(this, everything, kind)) this.known[kind] = never
    else if ((kind & asksForNone) === 0) this.#raiseNeeds(kind, canReach)
    return true
  }

  #raiseNeeds(kind: number, canReach: CanReach): void {
    const tried = { ...everything }
    const least = (before: number, set: (share: number) => void) =>
      leastOf(before, (share) => {
        set(share)
        return canReach(this, tried, kind)
      })
    this.known[kind] = least(this.known[kind] as number, (share) => {
      tried.known = share
    })
    this.either[kind] =
      least((this.either[kind] as number) / steps, (share) => {
        tried.known = tried.grounds = share
      }) * steps
    tried.known = 1
    this.grounds[kind] =
      least((this.grounds[kind] as number) / steps, (share) => {
        tried.grounds = share
      }) * steps
    tried.grounds = 1
    this.gain[kind] =
      least((this.gain[kind] as number) / steps, (share) => {
        tried.gain = share
      }) * steps
  }

  /** Where postings of a kind stand of which nothing is known. */
  ofUnknown(kind: number): ReturnType<Bounds['placeOfUnknown']> {
    const known = this.#ofUnknown[kind]
    if (known !== undefined) return known
    const place = this.#bounds.placeOfUnknown(this.beside, kind)
    this.#ofUnknown[kind] = place
    return place
  }

  /** Whether postings of a kind can reach the mark at all. */
  isReachable(kind: number): boolean {
    return this.known[kind] !== never
  }

  /** Whether a posting that asks for so many units is brought what is needed. */
  isEnough(kind: number, sum: number, units: number): boolean {
    return (
      gainOf(sum) >= (this.gain[kind] as number) * units &&
      groundsOf(sum) >= (this.grounds[kind] as number) * units &&
      knownOf(sum) >= (this.known[kind] as number) * units &&
      eitherOf(sum) >= (this.either[kind] as number) * units
    )
  }
}

/**
 * The least share that reaches, where 1 does, less a step: between both any share may reach. It is no less than `before`, which was found for a lower
 * mark.
 */
function leastOf(before: number, reaches: (share: number) => boolean): number {
  let low = Math.round(before * fineness)
  if (reaches((low + 1) / fineness)) return before
  let high = fineness
  low += 2
  while (low < high) {
    const middle = (low + high) >>> 1
    if (reaches(middle / fineness)) high = middle
    else low = middle + 1
  }
  return (low - 1) / fineness
}

/** Of what says all there is, more can be known than of what says less. */
const bestKinds = [says.full, says.full | asksForNone]

/** The most that any posting of a group can come to. */
export function bestOfGroup(group: WorkGroup, bounds: Bounds): number {
  return bestOf(bounds.besideSkills(group, everyDemand), bounds)
}

/** The cells of a group, the best first. */
export function cellsOf(group: WorkGroup, index: PostingIndex, bounds: Bounds): Cell[] {
  const cells = new Map<number, Cell>()
  for (const occupation of group.occupations)
    for (const work of index.worksIn[occupation] ?? []) {
      const number = index.demandOf.data[work] as number
      let cell = cells.get(number)
      if (cell === undefined) {
        cell = new Cell(group, group.kinship.demand(number, index.demands[number] as (typeof index.demands)[number]), bounds)
        cells.set(number, cell)
      }
      cell.works.push(work)
    }
  return [...cells.values()].toSorted((a, b) => b.best - a.best)
}

function bestOf(beside: BesideSkills, bounds: Bounds): number {
  return Math.max(...bestKinds.map((kind) => bounds.rankAtMost(beside, everything, kind)))
}
