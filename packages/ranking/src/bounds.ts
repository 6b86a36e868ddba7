import { coverageAtMost, scoreFrom } from '@mosaic/core/fit/fit'
import { groundsOf, type Nearness } from '@mosaic/core/fit/grounds'
import { isUntold } from '@mosaic/core/fit/order'
import { unknownCredit } from '@mosaic/core/fit/skills'
import type { Person } from '@mosaic/core/person/person'
import { FitSums } from './fitSums.ts'
import { rankBy, rankUpTo } from './ranks.ts'
import { asksForNone, completenesses, kinds } from './record.ts'
import { steadyOf } from './steadily.ts'
import type { DemandJudged, WorkGroup } from './work.ts'

/** Room for what sums of floating-point numbers differ by in another order. */
const slack = 1e-6

/** By the lowest bits of a record's head: how much of a fit can be known at most from what a posting says. */
export const coverageOfKind = Float64Array.from({ length: kinds }, (_, kind) => {
  const completeness = completenesses[kind & ~asksForNone]
  return completeness === undefined ? 0 : coverageAtMost[completeness]
})

/** What of a posting's skills a person brings at most, as shares of what it asks for, each 0 to 1. */
export interface Brought {
  known: number
  /** As it speaks for the posting. */
  grounds: number
  /** How much more is met than if nothing were known. */
  gain: number
}
export const everything: Readonly<Brought> = { known: 1, grounds: 1, gain: 1 }

/** What a kind of work comes to for a person at most beside its skills: every term met. */
export interface BesideSkills {
  readonly coverage: number
  /** Σ w·v and Σ w over what is known. */
  readonly met: number
  readonly weights: number
  readonly grounds: Nearness
}

/** The most that postings of a kind of work can come to for a person, when so much of their skills is known and met. Never too little. */
export class Bounds {
  readonly #weights: Person['weights']
  readonly #skillsWeight: number
  readonly #sums: FitSums
  readonly #hasTerms: boolean

  constructor({ weights, constraints }: Person) {
    this.#weights = weights
    this.#skillsWeight = weights.skills / 100
    this.#sums = new FitSums(weights)
    this.#hasTerms = constraints.length > 0
    this.#sums.takePractical(this.#hasTerms ? 1 : Number.NaN, this.#hasTerms ? 1 : 0)
    this.#sums.takeSkills(Number.NaN, 0)
  }

  besideSkills(group: WorkGroup, demand: DemandJudged): BesideSkills {
    this.#sums.takeWork(group.kinship, demand, group.standing)
    return {
      coverage: this.#sums.coverage(),
      ...this.#sums.met(),
      grounds: { ...group.standing, reach: demand.reach, isBelow: demand.isBelow },
    }
  }

  /** A rank. `kind` is the lowest three bits of a record's head. */
  rankAtMost(beside: BesideSkills, brought: Readonly<Brought>, kind: number): number {
    const grounds = this.#groundsOf(beside, (kind & asksForNone) === 0 ? brought.grounds : 0) + slack
    return rankUpTo(this.#coverage(beside, brought, kind), this.#score(beside, brought, kind), grounds)
  }

  /**
   * The rank and coverage of a posting of which nothing is known, exactly, should it ask for no paper that the person lacks; null where terms or a
   * number decide too.
   */
  placeOfUnknown(beside: BesideSkills, kind: number): { rank: number; coverage: number } | null {
    const coverage = Math.min(beside.coverage, coverageOfKind[kind] as number)
    if (this.#hasTerms || coverage >= scoreFrom) return null
    const grounds = steadyOf(this.#groundsOf(beside, 0))
    return { rank: rankBy(false, coverage, Number.NaN, grounds), coverage: isUntold(null, grounds) ? 0 : coverage }
  }

  /** A score; NaN when there is none to be had. */
  scoreAtMost(beside: BesideSkills, brought: Readonly<Brought>, kind: number): number {
    return this.#coverage(beside, brought, kind) < scoreFrom ? Number.NaN : this.#score(beside, brought, kind)
  }

  #groundsOf({ grounds: { done, sought, prepared, reach, isBelow } }: BesideSkills, skills: number): number {
    return groundsOf({ skills, done, sought, prepared, reach, isBelow, lacksPaper: false }, this.#weights)
  }

  #coverage({ coverage }: BesideSkills, { known }: Readonly<Brought>, kind: number): number {
    const skills = (kind & asksForNone) === 0 ? this.#skillsWeight * known : 0
    return Math.min(coverage + skills, coverageOfKind[kind] as number) + slack
  }

  #score({ met, weights }: BesideSkills, { gain }: Readonly<Brought>, kind: number): number {
    const weight = (kind & asksForNone) === 0 ? this.#skillsWeight : 0
    return Math.round((100 * (met + weight * (unknownCredit + (1 - unknownCredit) * gain))) / (weights + weight) + slack)
  }
}
