import { type BesideSkills, type Bounds, type Brought, everything } from './bounds.ts'
import type { PostingIndex } from './postingIndex.ts'
import { asksForNone, eitherOf, gainOf, groundsOf, kinds, knownOf, says, steps } from './record.ts'
import { type DemandJudged, everyDemand, type WorkGroup } from './work.ts'

/** Shares are looked for in steps of a 64th. */
const fineness = 64
const never = Number.POSITIVE_INFINITY

/** Whether postings of a kind can be what is looked for when a person brings so much. Never less for more. */
export type CanReach = (cell: Cell, brought: Brought, kind: number) => boolean

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
  /** By kind: where postings stand of which nothing is known. */
  readonly ofUnknown: readonly ReturnType<Bounds['placeOfUnknown']>[]
  readonly #marks = new Float64Array(kinds).fill(Number.NEGATIVE_INFINITY)

  constructor(group: WorkGroup, demand: DemandJudged, bounds: Bounds) {
    this.group = group
    this.demand = demand
    this.beside = bounds.besideSkills(group, demand)
    this.best = bestOf(this.beside, bounds)
    this.ofUnknown = Array.from({ length: kinds }, (_, kind) => bounds.placeOfUnknown(this.beside, kind))
  }

  /** Finds what is needed for a mark; false when that was done before. */
  raise(kind: number, mark: number, canReach: CanReach): boolean {
    if (this.#marks[kind] === mark) return false
    this.#marks[kind] = mark
    const need = canReach(this, everything, kind) ? 0 : never
    const least = (...names: (keyof Brought)[]) =>
      need === never || (kind & asksForNone) !== 0 ? need : leastOf((share) => canReach(this, but(share, names), kind))
    this.known[kind] = least('known')
    this.grounds[kind] = least('grounds') * steps
    this.gain[kind] = least('gain') * steps
    this.either[kind] = least('known', 'grounds') * steps
    return true
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

/** Everything, only so much of what is named. */
function but(share: number, names: readonly (keyof Brought)[]): Brought {
  const { known, grounds, gain } = everything
  return {
    known: names.includes('known') ? share : known,
    grounds: names.includes('grounds') ? share : grounds,
    gain: names.includes('gain') ? share : gain,
  }
}

/** The least share that reaches, where 1 does. */
function leastOf(reaches: (share: number) => boolean): number {
  let [low, high] = [0, fineness]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (reaches(middle / fineness)) high = middle
    else low = middle + 1
  }
  // one step less: between it and this one any share may reach
  return Math.max(0, low - 1) / fineness
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
