import { scoreFrom } from '@mosaic/core/fit/fit'
import { groundsOf } from '@mosaic/core/fit/grounds'
import { isUntold } from '@mosaic/core/fit/order'
import { ceilingFloor, ceilingSlope } from '@mosaic/core/fit/score'
import { unknownCredit, weightAtLeast } from '@mosaic/core/fit/skills'
import type { Person } from '@mosaic/core/person/person'
import type { Place } from './best.ts'
import { coverageOfKind } from './bounds.ts'
import type { Cell } from './cells.ts'
import { FitSums } from './fitSums.ts'
import type { PostingIndex } from './postingIndex.ts'
import { rankBy, rankUpTo } from './ranks.ts'
import { countOf, header, isContinued, kindOf, skillIn } from './record.ts'
import { isAbsent, isKnown, isMust, type SkillTable } from './skillTable.ts'
import { roundSteady, steadyOf } from './steadily.ts'
import { isBlocked, isOpen, type Terms, type TermsJudged } from './terms.ts'
import type { Standing } from './work.ts'

const noTerms: TermsJudged = { practical: Number.NaN, practicalKnown: 0, gate: 0 }
/** The best that terms can come to: what is met raises a fit, and makes it better known. */
const everyTermMet: TermsJudged = { practical: 1, practicalKnown: 1, gate: 0 }

/** Scores postings of an index for one person with the sums of core's `fitOf`, term by term in its order, so that the numbers are the same. */
export class Scorer {
  /** Where the posting scored last stands, and its score; NaN without one. */
  readonly place: Place = { rank: 0, coverage: 0, isOpen: 0, doc: 0 }
  score = Number.NaN
  readonly #index: PostingIndex
  readonly #person: Person
  readonly #skills: SkillTable
  readonly #standings: readonly Standing[]
  readonly #terms: Terms
  readonly #sums: FitSums
  readonly #hasTerms: boolean
  #grounds = 0
  #cap = 100

  constructor(person: Person, index: PostingIndex, skills: SkillTable, standings: readonly Standing[], terms: Terms) {
    this.#index = index
    this.#person = person
    this.#skills = skills
    this.#standings = standings
    this.#terms = terms
    this.#sums = new FitSums(person.weights)
    this.#hasTerms = person.constraints.length > 0
  }

  /**
   * Scores the posting whose record begins at `at` into `place` and `score`. False as soon as it cannot come to a rank of `mark`, which is found out
   * step by step: by its skills, then by the person's terms, then by the papers that it asks for.
   */
  scoreRecord(at: number, cell: Cell, mark: number): boolean {
    const words = this.#index.piles.words
    const doc = words[at] as number
    const counted = words[at + 1] as number
    const first = at + header
    this.#sumSkills(words, first, first + countOf(counted), cell.demand.isEntry ? 1 : 0)
    const standing = this.#standings[this.#index.occupationIn(doc)] as Standing
    this.#sums.takeWork(cell.group.kinship, cell.demand, standing)
    const kind = kindOf(counted)
    if (this.#hasTerms && this.#rankUpTo(cell, standing, kind) < mark) return false
    const terms = this.#hasTerms ? this.#terms.of(doc) : noTerms
    this.#takeTerms(terms, kind)
    if (rankBy(terms.gate === isBlocked, this.place.coverage, this.score, this.#groundsOf(cell, standing, false)) < mark) return false
    const papers = this.#terms.papers(doc)
    const gate = Math.max(terms.gate, papers)
    const grounds = this.#groundsOf(cell, standing, papers === isOpen)
    this.place.rank = rankBy(gate === isBlocked, this.place.coverage, this.score, grounds)
    const untold = isUntold(Number.isNaN(this.score) ? null : this.score, grounds)
    if (untold) this.place.coverage = 0
    this.place.isOpen = !untold && gate === isOpen ? 1 : 0
    this.place.doc = doc
    return this.place.rank >= mark
  }

  /** The rank that it can come to whatever the person's terms come to. */
  #rankUpTo(cell: Cell, standing: Standing, kind: number): number {
    this.#takeTerms(everyTermMet, kind)
    return rankUpTo(this.place.coverage, this.score, this.#groundsOf(cell, standing, false))
  }

  /** Takes what the terms come to into `score` and `place`, after skills and work. */
  #takeTerms({ practical, practicalKnown }: TermsJudged, kind: number): void {
    this.#sums.takePractical(practical, practicalKnown)
    const coverage = Math.min(this.#sums.coverage(), coverageOfKind[kind] as number)
    const mean = this.#sums.mean()
    const hasScore = !Number.isNaN(mean) && coverage >= scoreFrom
    this.score = hasScore ? roundSteady(Math.min(mean, this.#cap)) : Number.NaN
    this.place.coverage = coverage
  }

  #groundsOf({ demand: { reach, isBelow } }: Cell, { done, sought, prepared }: Standing, lacksPaper: boolean): number {
    return steadyOf(groundsOf({ skills: this.#grounds, done, sought, prepared, reach, isBelow, lacksPaper }, this.#person.weights))
  }

  /** `skillsMet` and the ceiling of core, over numbers. */
  #sumSkills(words: Int32Array, first: number, end: number, entry: 0 | 1): void {
    const { values, grounds, flags } = this.#skills
    const weights = this.#index.skills.weights.data
    let [weight, value, ground, known, musts, absent] = [0, 0, 0, 0, 0, 0]
    for (let at = first; at < end; ) {
      const begin = at++
      while (at < end && ((words[at] as number) & isContinued) !== 0) at++
      let [lineWeight, lineValue, lineGround, lineFlags] = [0, 0, 0, 0]
      if (at - begin === 1) {
        const number = skillIn(words[begin] as number)
        const skill = number * 2 + entry
        lineWeight = weights[number] as number
        lineValue = values[skill] as number
        lineGround = grounds[skill] as number
        lineFlags = flags[skill] as number
      } else {
        // of alternatives the one with the best value, a known one before another; what is known or absent of a group takes all of them
        let [bestSkill, areKnown, areAbsent, anyMust] = [-1, isKnown, isAbsent, 0]
        for (let one = begin; one < at; one++) {
          const number = skillIn(words[one] as number)
          const skill = number * 2 + entry
          const flag = flags[skill] as number
          lineWeight = Math.max(lineWeight, weights[number] as number)
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
    const asks = end > first
    this.#sums.takeSkills(asks ? (value + filled * unknownCredit) / total : Number.NaN, asks ? known / total : 0)
    this.#grounds = asks ? ground / total : 0
    this.#cap = absent === 0 ? 100 : Math.max(ceilingFloor, 100 - (ceilingSlope * absent) / musts)
  }
}
