import type { Evidence } from '../facts/schema.ts'

/** Where the person stands with a paper, degree, language or right that is asked for, in their own words. */
export interface Paper {
  readonly state: 'met' | 'in_progress' | 'missing' | 'unknown'
  readonly have: string | null
  readonly factIds: readonly string[]
}

export const nothingTold: Paper = { state: 'unknown', have: null, factIds: [] }

interface Told {
  readonly id: string
  readonly evidence: readonly Evidence[]
}

/** What a fact tells of a paper: in the words it was told with, else in those given. */
export const paper = (state: Paper['state'], fact: Told, words: string): Paper => ({
  state,
  have: fact.evidence[0]?.quote ?? words,
  factIds: [fact.id],
})
