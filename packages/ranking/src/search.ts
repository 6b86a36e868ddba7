import type { RankKey } from '@mosaic/core/fit/order'
import type { Person } from '@mosaic/core/person/person'
import { Best } from './best.ts'
import { Bounds } from './bounds.ts'
import { type Filter, type FilterName, filtersSet } from './filter.ts'
import { Scorer } from './score.ts'
import type { Searchable } from './searchable.ts'
import { Sieve } from './sieve.ts'
import { Terms } from './terms.ts'
import { countFrom, rankInto, type Walk } from './walk.ts'
import { workOf } from './work.ts'

/** What is looked for: everything of a person that it takes is in here, and gone with it. */
export interface Search {
  readonly person: Person
  readonly filter: Filter
  /** Only what stands after this. */
  readonly after: RankKey | null
  readonly limit: number
  /** Ids of postings that the person set aside. */
  readonly dismissed: readonly string[]
}

export interface Found {
  /** At most `limit`, in core's order. */
  readonly ids: readonly string[]
  /** How many pass every filter, on whichever page. */
  readonly total: number
  /** When none passes: how many would without one of the filters. */
  readonly without: Partial<Record<FilterName, number>>
  /** How many are no samples, set aside ones left out and filters aside. */
  readonly real: number
}

/** The postings that fit best, exactly: in the order and with the numbers that core gives when it is asked about every single one. */
export function search({ index, vocabulary, nearWork, skills, sums }: Searchable, wanted: Search): Found {
  const { person, filter, after, limit, dismissed } = wanted
  const sieve = new Sieve(index, filter, dismissed, vocabulary.places)
  skills.fill(person.skills)
  try {
    const { groups, standings } = workOf(person, index, vocabulary, nearWork)
    const walk: Walk = {
      index,
      skills,
      sums,
      groups,
      bounds: new Bounds(person),
      scorer: new Scorer(person, index, skills, standings, new Terms(person, index, vocabulary)),
      passes: (doc) => sieve.passes(doc),
    }
    const best = new Best(index, limit, after)
    const total = rank(best, walk, filter, sieve)
    const ids = best.places.map(({ doc }) => index.idText(doc))
    return { ids, total, without: total > 0 ? {} : countWithout(walk, filter, sieve), real: sieve.real }
  } finally {
    skills.clear()
    sums.fill(0)
  }
}

/** Ranks what passes the filters, and gives how many that are. */
function rank(best: Best, walk: Walk, { minFit }: Filter, sieve: Sieve): number {
  if (minFit !== undefined) return countFrom(minFit, walk, () => best.offer(walk.scorer.place))
  if (sieve.total > 0) rankInto(best, walk)
  return sieve.total
}

function countWithout(walk: Walk, filter: Filter, sieve: Sieve): Found['without'] {
  const { minFit } = filter
  const count = (name: FilterName) =>
    minFit === undefined || name === 'min_fit'
      ? sieve.countWithout(name)
      : countFrom(minFit, { ...walk, passes: (doc) => sieve.passesWithout(doc, name) }, () => undefined)
  return Object.fromEntries(filtersSet(filter).map((name) => [name, count(name)]))
}
