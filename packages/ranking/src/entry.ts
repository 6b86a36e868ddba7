import { dayOf } from '@mosaic/core/fit/order'
import type { Posting, Requirement } from '@mosaic/core/postings/schema'
import { type Demand, demandOf, dimensions, gatesByReads, linesOf, termFacet } from './facets.ts'
import { searchText, wordsIn } from './filter.ts'
import { skillKey } from './skillsAsked.ts'

/** What the index keeps of a posting, as JSON that is stored beside it: an index is built from these without reading a text again. */
export interface Entry {
  readonly sample: boolean
  readonly completeness: Posting['completeness']
  /** Days since 1970. */
  readonly day: number | null
  readonly occupationId: string | null
  readonly demand: Demand
  /** What the person's terms read of it, in the order of `dimensions`, each as JSON. */
  readonly terms: readonly string[]
  /** What it asks for as gates, alternatives together, under what core reads of them. */
  readonly papers: readonly (readonly [string, readonly Requirement[]])[]
  /** For each requirement of a skill its weight in quarters, and its skill or alternatives, by their keys. */
  readonly lines: readonly (readonly [number, ...string[]])[]
  /** The different words that are searched, with a blank between. */
  readonly words: string
}

export function entryOf(posting: Posting): Entry {
  return {
    sample: posting.sample,
    completeness: posting.completeness,
    day: dayOf(posting.postedAt),
    occupationId: posting.occupationId,
    demand: demandOf(posting),
    terms: dimensions.map((dimension) => JSON.stringify(termFacet(dimension, posting))),
    papers: [...gatesByReads(posting)],
    lines: linesOf(posting).map(({ weight, asked }) => [weight, ...asked.map(skillKey)] as const),
    words: [...new Set(wordsIn(searchText(posting)))].join(' '),
  }
}
