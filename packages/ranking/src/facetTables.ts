import { directionComponent, practicalComponent } from '@mosaic/core/fit/components'
import { type ExperienceMet, experienceMet, type Months, relevantMonths } from '@mosaic/core/fit/experience'
import { bucketOf, gatesOf } from '@mosaic/core/fit/gates'
import { type Nearness, nearnessOf, rangeOf } from '@mosaic/core/fit/grounds'
import { isEntry } from '@mosaic/core/fit/skills'
import { type TermMet, termsMet } from '@mosaic/core/fit/terms'
import { valuesMatch } from '@mosaic/core/fit/values'
import type { Person } from '@mosaic/core/person/person'
import type { Posting } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { type Dimension, dimensions, postingWith } from './facets.ts'
import type { PostingIndex } from './postingIndex.ts'

/** What core says of one kind of work; NaN for a value that is not known. */
export interface WorkJudged {
  readonly experience: number
  readonly experienceKnown: number
  readonly values: number
  readonly valuesKnown: number
  readonly direction: number
  readonly directionKnown: number
  readonly nearness: Nearness
  readonly isEntry: boolean
}

export interface TermsJudged {
  readonly practical: number
  readonly practicalKnown: number
  /** 0 eligible, 1 check first, 2 blocked. */
  readonly gate: number
}

interface TermTable {
  readonly fact: TermMet['fact']
  /** Null where nothing that a posting says has a bearing. */
  readonly dimension: Dimension | null
  readonly met: Int8Array
}

const gateRank = { eligible: 0, check_first: 1, blocked: 2 } as const
const unset = -2
const everything: ExperienceMet = { years: null, level: null, value: null, low: 0, high: 1, known: 0, factIds: [] }
/** Answers to so many terms make one number that is exact. */
const countableTerms = 30

/** Asks core about each kind of work, set of papers and terms once for a person, when the first posting with it comes up. */
export class FacetTables {
  /** Of 1, in core's order: skills, experience, values, direction, practical. */
  readonly weights: readonly number[]
  readonly #person: Person
  readonly #index: PostingIndex
  readonly #vocabulary: Vocabulary
  readonly #works: (WorkJudged | undefined)[]
  readonly #occupations: (WorkJudged | undefined)[] = []
  readonly #months: (Months | undefined)[] = []
  readonly #papers: Int8Array
  readonly #terms: readonly TermTable[]
  readonly #answers = new Map<number, TermsJudged>()

  constructor(person: Person, index: PostingIndex, vocabulary: Vocabulary) {
    this.#person = person
    this.#index = index
    this.#vocabulary = vocabulary
    this.#works = Array.from({ length: index.works.size })
    this.#papers = new Int8Array(index.papers.size).fill(unset)
    this.#terms = person.constraints.map((fact) => {
      const dimension = dimensions.find((name) => name === fact.payload.dimension) ?? null
      return { fact, dimension, met: new Int8Array(dimension === null ? 1 : index.terms[dimension].size).fill(unset) }
    })
    const { skills, experience, values, direction, practical } = person.weights
    this.weights = [skills, experience, values, direction, practical].map((points) => points / 100)
  }

  /** One kind of work, by its number. */
  work(number: number): WorkJudged {
    const known = this.#works[number]
    if (known) return known
    const occupationNumber = this.#index.occupationOf.data[number] as number
    const occupation = this.#occupation(occupationNumber)
    const posting = this.#index.workPosting(number)
    const met = experienceMet(this.#person, posting, this.#vocabulary, () => this.#monthsIn(occupationNumber))
    const judged: WorkJudged = {
      ...occupation,
      experience: met.value ?? Number.NaN,
      experienceKnown: met.known,
      nearness: { ...occupation.nearness, ...rangeOf(met) },
      isEntry: isEntry(posting.level),
    }
    this.#works[number] = judged
    return judged
  }

  /** The best that any work of an occupation can come to, by the occupation's number. */
  bestOf(occupation: number): WorkJudged {
    return this.#occupation(occupation)
  }

  #monthsIn(occupation: number): Months {
    const known = this.#months[occupation]
    if (known !== undefined) return known
    const months = relevantMonths(this.#person, this.#index.occupationIds[occupation] ?? null, this.#vocabulary)
    this.#months[occupation] = months
    return months
  }

  /** An occupation with all the experience that a posting could ask for. */
  #occupation(number: number): WorkJudged {
    const known = this.#occupations[number]
    if (known) return known
    const posting = postingWith({ occupationId: this.#index.occupationIds[number] ?? null })
    const values = valuesMatch(this.#person, posting, this.#vocabulary).value
    const direction = directionComponent(this.#person, posting, this.#vocabulary).component
    const judged: WorkJudged = {
      experience: 1,
      experienceKnown: 1,
      values: values ?? Number.NaN,
      valuesKnown: values === null ? 0 : 1,
      direction: direction.value ?? Number.NaN,
      directionKnown: direction.known,
      nearness: { ...nearnessOf(this.#person, posting, everything, this.#vocabulary), reach: 1, isBelow: false },
      isEntry: false,
    }
    this.#occupations[number] = judged
    return judged
  }

  terms(doc: number): TermsJudged {
    let answers = 0
    for (const term of this.#terms) answers = answers * 3 + this.#met(term, doc) + 1
    const known = this.#answers.get(answers)
    if (known && this.#terms.length <= countableTerms) return known
    const terms = this.#terms.map((term): TermMet => {
      const met = this.#met(term, doc)
      return { fact: term.fact, met: met < 0 ? null : met === 1, asked: null }
    })
    const { value, known: share } = practicalComponent(terms, this.#person.weights).component
    const gate = gateRank[bucketOf(gatesOf(this.#person, postingWith({}), terms, this.#vocabulary))]
    const judged: TermsJudged = { practical: value ?? Number.NaN, practicalKnown: share, gate }
    this.#answers.set(answers, judged)
    return judged
  }

  /** 0 eligible, 1 check first, 2 blocked: by the papers that the posting asks for. */
  papers(doc: number): number {
    const entry = this.#index.papersOf.data[doc] as number
    if (this.#papers[entry] === unset) {
      const numbers = this.#index.papers.text(entry)
      const alternatives = numbers === '' ? [] : numbers.split(',').map((number) => this.#index.gates[Number(number)] ?? [])
      const requirements = alternatives.flatMap((some, at) => some.map((one, which) => ({ ...one, id: `${at}.${which}`, group: `${at}` })))
      this.#papers[entry] = gateRank[bucketOf(gatesOf(this.#person, postingWith({ requirements }), [], this.#vocabulary))]
    }
    return this.#papers[entry] as number
  }

  #met({ fact, dimension, met }: TermTable, doc: number): number {
    const entry = dimension === null ? 0 : (this.#index.termsOf[dimension].data[doc] as number)
    if (met[entry] === unset) {
      const told = dimension === null ? {} : (JSON.parse(this.#index.terms[dimension].text(entry)) as Partial<Posting>)
      const [term] = termsMet({ ...this.#person, constraints: [fact] }, postingWith(told), this.#vocabulary)
      met[entry] = term?.met === true ? 1 : term?.met === false ? 0 : -1
    }
    return met[entry] as number
  }
}
