import { practicalComponent } from '@mosaic/core/fit/components'
import { bucketOf, gateAsked, gatesOf } from '@mosaic/core/fit/gates'
import { type TermMet, termsMet } from '@mosaic/core/fit/terms'
import type { Person } from '@mosaic/core/person/person'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { type Dimension, dimensions, postingWith } from './facets.ts'
import type { PostingIndex } from './postingIndex.ts'

export const isOpen = 1
export const isBlocked = 2
/** `isOpen` and `isBlocked`, 0 for none. */
const gateOf = { eligible: 0, check_first: isOpen, blocked: isBlocked } as const

export interface TermsJudged {
  /** NaN when it is not known. */
  readonly practical: number
  readonly practicalKnown: number
  readonly gate: number
}

interface TermTable {
  readonly fact: TermMet['fact']
  /** The person with this term alone. */
  readonly asker: Person
  /** Null where nothing that a posting says has a bearing. */
  readonly dimension: Dimension | null
  /** 1 met, 0 not met, -1 not known, by what postings say. */
  readonly met: Int8Array
}

const unset = -2
/** Answers to so many terms make one number that is exact. */
const countableTerms = 30

/** Asks core about each set of papers and terms once for a person, when the first posting with it comes up. */
export class Terms {
  readonly #person: Person
  readonly #index: PostingIndex
  readonly #vocabulary: Vocabulary
  readonly #papers: Int8Array
  readonly #gates: Int8Array
  readonly #terms: readonly TermTable[]
  readonly #answers = new Map<number, TermsJudged>()

  constructor(person: Person, index: PostingIndex, vocabulary: Vocabulary) {
    this.#person = person
    this.#index = index
    this.#vocabulary = vocabulary
    this.#papers = new Int8Array(index.papers.size).fill(unset)
    this.#gates = new Int8Array(index.gates.length).fill(unset)
    this.#terms = person.constraints.map((fact) => {
      const dimension = dimensions.find((name) => name === fact.payload.dimension) ?? null
      return {
        fact,
        asker: { ...person, constraints: [fact] },
        dimension,
        met: new Int8Array(dimension === null ? 1 : index.terms[dimension].size).fill(unset),
      }
    })
  }

  /** What the person's terms come to on a posting. */
  of(doc: number): TermsJudged {
    let answers = 0
    for (const term of this.#terms) answers = answers * 3 + this.#met(term, doc) + 1
    const known = this.#answers.get(answers)
    if (known && this.#terms.length <= countableTerms) return known
    const terms = this.#terms.map((term): TermMet => {
      const met = this.#met(term, doc)
      return { fact: term.fact, met: met < 0 ? null : met === 1, asked: null }
    })
    const { value, known: share } = practicalComponent(terms, this.#person.weights).component
    const gate = gateOf[bucketOf(gatesOf(this.#person, postingWith({}), terms, this.#vocabulary))]
    const judged: TermsJudged = { practical: value ?? Number.NaN, practicalKnown: share, gate }
    this.#answers.set(answers, judged)
    return judged
  }

  /** The gate that the papers make which a posting asks for. */
  papers(doc: number): number {
    const entry = this.#index.papersOf.data[doc] as number
    if (this.#papers[entry] === unset) {
      const numbers = this.#index.papers.text(entry)
      this.#papers[entry] = numbers === '' ? 0 : Math.max(...numbers.split(',').map((number) => this.#gate(Number(number))))
    }
    return this.#papers[entry] as number
  }

  #gate(number: number): number {
    if (this.#gates[number] === unset) {
      const alternatives = this.#index.gates[number] ?? []
      this.#gates[number] = gateOf[bucketOf([gateAsked(this.#person, alternatives, this.#vocabulary)])]
    }
    return this.#gates[number] as number
  }

  #met({ asker, dimension, met }: TermTable, doc: number): number {
    const entry = dimension === null ? 0 : (this.#index.termsOf[dimension].data[doc] as number)
    if (met[entry] === unset) {
      const told = dimension === null ? {} : this.#index.termTold(dimension, entry)
      const [term] = termsMet(asker, postingWith(told), this.#vocabulary)
      met[entry] = term?.met === true ? 1 : term?.met === false ? 0 : -1
    }
    return met[entry] as number
  }
}
