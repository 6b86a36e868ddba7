import { bandFrom, coverageAtMost, scoreFrom, steady } from '@mosaic/core/fit/fit'
import { groundsOf } from '@mosaic/core/fit/grounds'
import { certaintyOf, stretchFrom } from '@mosaic/core/fit/order'
import { ceilingFloor, ceilingSlope } from '@mosaic/core/fit/score'
import { unknownCredit, weightAtLeast } from '@mosaic/core/fit/skills'
import type { Person } from '@mosaic/core/person/person'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { type Place, rankOf } from './best.ts'
import { quarters } from './facets.ts'
import { FacetTables, type TermsJudged, type WorkJudged } from './facetTables.ts'
import type { Nearby } from './nearby.ts'
import { type PostingIndex, partial, titleOnly } from './postingIndex.ts'
import { isAbsent, isKnown, isMust, type SkillTable, skillTable } from './skillTable.ts'

/** Room for what sums of floating-point numbers differ by in another order. */
const slack = 1e-6

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
  /** Whether there is anything at all that these could be known from. */
  readonly #hasValues: boolean
  readonly #hasGoal: boolean
  readonly #hasTerms: boolean

  constructor(person: Person, index: PostingIndex, vocabulary: Vocabulary, nearby: Nearby) {
    this.#index = index
    this.#person = person
    this.skills = skillTable(person, index, vocabulary, nearby)
    this.facets = new FacetTables(person, index, vocabulary)
    this.#weights = Float64Array.from(this.facets.weights)
    this.#hasValues = person.values.facts.length > 0
    this.#hasGoal = person.goal !== null
    this.#hasTerms = person.constraints.length > 0
  }

  /** Scores one posting into `place` and `score`. */
  scoreDoc(doc: number): void {
    const work = this.facets.work(doc)
    const terms = this.facets.terms(doc)
    this.#sumSkills(doc, work.isEntry ? 1 : 0)
    this.#take(work, terms.practical, terms.practicalKnown)
    const coverage = Math.min(this.#coverage(), this.#coverageAtMost(doc))
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
   * The best rank that a posting can have of whose requirements no more than the share `known` is known, and met by `gain` of 0 to 1 more
   * than an unknown one is. Without `doc` whatever its kind of work and terms, else with its kind of work.
   */
  bestRank(known: number, gain: number, doc: number | null): number {
    const work: WorkJudged = doc === null ? this.#anyWork() : this.facets.work(doc)
    const asksForSkills = doc === null || (this.#index.units.data[doc] as number) > 0
    this.#values[0] = asksForSkills ? unknownCredit + (1 - unknownCredit) * gain : Number.NaN
    this.#known[0] = asksForSkills ? known : 0
    this.#take(work, this.#hasTerms ? 1 : Number.NaN, this.#hasTerms ? 1 : 0)
    const coverage = Math.min(this.#coverage(), doc === null ? 1 : this.#coverageAtMost(doc)) + slack
    const score = Math.round(this.#mean() + slack)
    const grounds = this.#groundsOf(known, work, false) + slack
    const without = rankOf(false, certaintyOf(null, false, grounds), grounds)
    if (!(coverage >= scoreFrom && score >= stretchFrom)) return without
    return Math.max(without, rankOf(false, certaintyOf(score, coverage < bandFrom, grounds), score))
  }

  /** The best score that such a posting can have; NaN when it can have none. */
  bestScore(known: number, gain: number): number {
    this.bestRank(known, gain, null)
    return this.#coverage() + slack < scoreFrom ? Number.NaN : Math.round(this.#mean() + slack)
  }

  #groundsOf(skills: number, { nearness }: WorkJudged, lacksPaper: boolean): number {
    return groundsOf({ skills, ...nearness, lacksPaper }, this.#person.weights)
  }

  #anyWork(): WorkJudged {
    const best = (has: boolean) => (has ? 1 : Number.NaN)
    return {
      experience: 1,
      experienceKnown: 1,
      values: best(this.#hasValues),
      valuesKnown: this.#hasValues ? 1 : 0,
      direction: best(this.#hasGoal),
      directionKnown: this.#hasGoal ? 1 : 0,
      nearness: { nearest: 1, sought: 1, reach: 1, isBelow: false },
      isEntry: false,
    }
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

  #coverageAtMost(doc: number): number {
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

/** Requirement weight after filling up, in quarters. */
export const filledUnits = (units: number) => Math.max(weightAtLeast * quarters, units)

const scale = 1e6

/** core's `steady`, which is slow, only where a plain rounding could give another number. */
function steadyOf(value: number): number {
  const scaled = value * scale
  return Math.abs(scaled - Math.floor(scaled) - 0.5) < 1e-3 ? steady(value) : Math.round(scaled) / scale
}

function roundSteady(value: number): number {
  return Math.abs(value - Math.floor(value) - 0.5) < 1e-5 ? Math.round(steady(value)) : Math.round(value)
}
