import { bandFrom, coverageAtMost, scoreFrom } from '@mosaic/core/fit/fit'
import { groundsOf } from '@mosaic/core/fit/grounds'
import { certaintyOf } from '@mosaic/core/fit/order'
import { ceilingFloor, ceilingSlope } from '@mosaic/core/fit/score'
import { unknownCredit, weightAtLeast } from '@mosaic/core/fit/skills'
import type { Person } from '@mosaic/core/person/person'
import { steady } from '@mosaic/core/steady'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { type Place, rankOf } from './best.ts'
import { FacetTables, type TermsJudged, type WorkJudged } from './facetTables.ts'
import type { Nearby } from './nearby.ts'
import { type PostingIndex, partial, titleOnly } from './postingIndex.ts'
import { isAbsent, isKnown, isMust, type SkillTable, skillTable } from './skillTable.ts'

/** No posting stands higher whose fit is too little known for a band. */
const bestUnbanded = rankOf(false, certaintyOf(100, true, Number.POSITIVE_INFINITY), 100)
/** Room for what sums of floating-point numbers differ by in another order. */
const slack = 1e-6

/** How much of a posting can be in a person's favour at most. */
export interface Reach {
  readonly known: number
  readonly gain: number
  readonly asksForSkills: boolean
  /** What its coverage cannot pass. */
  readonly atMost: number
}

/** Scores postings of an index for one person with the sums of core's `fitOf`, term by term in its order, so that the numbers are the same. */
export class Scorer {
  readonly skills: SkillTable
  readonly facets: FacetTables
  /** Where the posting scored last stands, and its score; NaN without one. */
  readonly place: Place = { rank: 0, coverage: 0, isOpen: 0, doc: 0 }
  score = Number.NaN
  readonly #index: PostingIndex
  /** Values and known shares of the five components, of the posting that is scored; NaN where a value is not known. */
  readonly #values = new Float64Array(5)
  readonly #known = new Float64Array(5)
  readonly #weights: Float64Array
  #grounds = 0
  readonly #person: Person
  #cap = 100
  readonly #hasTerms: boolean

  constructor(person: Person, index: PostingIndex, vocabulary: Vocabulary, nearby: Nearby) {
    this.#index = index
    this.#person = person
    this.skills = skillTable(person, index, vocabulary, nearby)
    this.facets = new FacetTables(person, index, vocabulary)
    this.#weights = Float64Array.from(this.facets.weights)
    this.#hasTerms = person.constraints.length > 0
  }

  /** Scores one posting into `place` and `score`. */
  scoreDoc(doc: number): void {
    const work = this.facets.work(this.#index.workOf.data[doc] as number)
    const terms = this.facets.terms(doc)
    this.#sumSkills(doc, work.isEntry ? 1 : 0)
    this.#take(work, terms.practical, terms.practicalKnown)
    const coverage = Math.min(this.#coverage(), this.coverageAtMost(doc))
    const mean = this.#mean()
    const hasScore = !Number.isNaN(mean) && coverage >= scoreFrom
    this.score = hasScore ? roundSteady(Math.min(mean, this.#cap)) : Number.NaN
    const papers = this.facets.papers(doc)
    const gate = Math.max(terms.gate, papers)
    const { place } = this
    place.doc = doc
    place.coverage = coverage
    place.isOpen = gate === 1 ? 1 : 0
    const grounds = steadyOf(this.#groundsOf(this.#grounds, work, papers === 1))
    place.rank = rankOf(
      gate === 2,
      certaintyOf(hasScore ? this.score : null, coverage < bandFrom, grounds),
      hasScore ? this.score : grounds,
    )
  }

  /**
   * Whether a posting of a kind of work can come to a rank of whose requirements no more than the share `known` is known, and met by `gain` of 0 to
   * 1 more than an unknown one is.
   */
  canReach(work: WorkJudged, { known, gain, asksForSkills, atMost }: Reach, mark: number): boolean {
    this.#reach(work, known, gain, asksForSkills)
    const coverage = Math.min(this.#coverage(), atMost) + slack
    // most that are ruled out are too little known, which takes no more to see
    if (coverage < bandFrom && mark > bestUnbanded) return false
    const grounds = this.#groundsOf(asksForSkills ? known : 0, work, false) + slack
    if (rankOf(false, certaintyOf(null, false, grounds), grounds) >= mark) return true
    if (coverage < scoreFrom) return false
    const score = Math.round(this.#mean() + slack)
    // less may turn out to be known than can be, so that a number with a band may be one without
    if (rankOf(false, certaintyOf(score, true, grounds), score) >= mark) return true
    return coverage >= bandFrom && rankOf(false, certaintyOf(score, false, grounds), score) >= mark
  }

  /** The best score that such a posting can have; NaN when it can have none. */
  bestScore(work: WorkJudged, { known, gain, asksForSkills, atMost }: Reach): number {
    this.#reach(work, known, gain, asksForSkills)
    return Math.min(this.#coverage(), atMost) + slack < scoreFrom ? Number.NaN : Math.round(this.#mean() + slack)
  }

  #reach(work: WorkJudged, known: number, gain: number, asksForSkills: boolean): void {
    this.#values[0] = asksForSkills ? unknownCredit + (1 - unknownCredit) * gain : Number.NaN
    this.#known[0] = asksForSkills ? known : 0
    this.#take(work, this.#hasTerms ? 1 : Number.NaN, this.#hasTerms ? 1 : 0)
  }

  #groundsOf(skills: number, { nearness: { done, sought, prepared, reach, isBelow } }: WorkJudged, lacksPaper: boolean): number {
    return groundsOf({ skills, done, sought, prepared, reach, isBelow, lacksPaper }, this.#person.weights)
  }

  #take(work: WorkJudged, practical: TermsJudged['practical'], practicalKnown: number): void {
    this.#values[1] = work.experience
    this.#known[1] = work.experienceKnown
    this.#values[2] = work.values
    this.#known[2] = work.valuesKnown
    this.#values[3] = work.direction
    this.#known[3] = work.directionKnown
    this.#values[4] = practical
    this.#known[4] = practicalKnown
  }

  /** How much of a fit can be known at most from what a posting says. */
  coverageAtMost(doc: number): number {
    const flags = this.#index.flags.data[doc] as number
    return coverageAtMost[flags & titleOnly ? 'title_only' : flags & partial ? 'partial' : 'full']
  }

  #coverage(): number {
    let coverage = 0
    for (let part = 0; part < 5; part++) coverage += (this.#weights[part] as number) * (this.#known[part] as number)
    return coverage
  }

  #mean(): number {
    let [met, weights] = [0, 0]
    for (let part = 0; part < 5; part++) {
      const value = this.#values[part] as number
      if (Number.isNaN(value)) continue
      const weight = this.#weights[part] as number
      met += weight * value
      weights += weight
    }
    return weights === 0 ? Number.NaN : (100 * met) / weights
  }

  /** `skillsMet` and the ceiling of core, over numbers. */
  #sumSkills(doc: number, entry: 0 | 1): void {
    const { lines, lineEnds } = this.#index
    const [start, end] = [doc === 0 ? 0 : (lineEnds.data[doc - 1] as number), lineEnds.data[doc] as number]
    const { values, grounds, flags } = this.skills
    let [weight, value, ground, known, musts, absent] = [0, 0, 0, 0, 0, 0]
    for (let at = start; at < end; ) {
      const first = at++
      while (at < end && ((lines.data[at] as number) & 1) === 1) at++
      let [lineWeight, lineValue, lineGround, lineFlags] = [0, 0, 0, 0]
      if (at - first === 1) {
        const skill = (lines.data[first] as number) - ((lines.data[first] as number) & 1) + entry
        lineWeight = this.#index.weights.data[skill >>> 1] as number
        lineValue = values[skill] as number
        lineGround = grounds[skill] as number
        lineFlags = flags[skill] as number
      } else {
        // of alternatives the one with the best value, a known one before another; what is known or absent of a group takes all of them
        let [bestSkill, areKnown, areAbsent, anyMust] = [-1, isKnown, isAbsent, 0]
        for (let one = first; one < at; one++) {
          const skill = ((lines.data[one] as number) & ~1) + entry
          const flag = flags[skill] as number
          lineWeight = Math.max(lineWeight, this.#index.weights.data[skill >>> 1] as number)
          lineGround = Math.max(lineGround, grounds[skill] as number)
          areKnown &= flag
          anyMust |= flag & isMust
          areAbsent &= flag
          if (
            bestSkill < 0 ||
            (values[skill] as number) > (values[bestSkill] as number) ||
            ((values[skill] as number) === (values[bestSkill] as number) && (flag & isKnown) > ((flags[bestSkill] as number) & isKnown))
          )
            bestSkill = skill
        }
        lineValue = values[bestSkill] as number
        const best = flags[bestSkill] as number
        const counts = (best & isKnown) !== 0 && (lineValue === 1 || areKnown !== 0)
        lineFlags = anyMust | (counts ? isKnown : 0) | areAbsent
      }
      weight += lineWeight
      value += lineWeight * lineValue
      ground += lineWeight * lineGround
      known += lineWeight * (lineFlags & isKnown)
      if ((lineFlags & isMust) !== 0) {
        musts += lineWeight
        if ((lineFlags & isAbsent) !== 0) absent += lineWeight
      }
    }
    const total = Math.max(weightAtLeast, weight)
    const filled = total - weight
    const asks = end > start
    this.#values[0] = asks ? (value + filled * unknownCredit) / total : Number.NaN
    this.#known[0] = asks ? known / total : 0
    this.#grounds = asks ? ground / total : 0
    this.#cap = absent === 0 ? 100 : Math.max(ceilingFloor, 100 - (ceilingSlope * absent) / musts)
  }
}

const scale = 1e6

/** core's `steady`, which is slow, only where a plain rounding could give another number. */
function steadyOf(value: number): number {
  const scaled = value * scale
  return Math.abs(scaled - Math.floor(scaled) - 0.5) < 1e-3 ? steady(value) : Math.round(scaled) / scale
}

function roundSteady(value: number): number {
  return Math.abs(value - Math.floor(value) - 0.5) < 1e-5 ? Math.round(steady(value)) : Math.round(value)
}
