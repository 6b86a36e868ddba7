import type { Gazetteer } from '@mosaic/core/places/gazetteer'
import type { Sentences } from '@mosaic/core/sentences/sentences'
import { type Filter, type FilterName, failedFilters } from '@mosaic/ranking/filter'
import type { Ranked } from './opportunity.ts'

const said: { [Name in FilterName]: (filter: Filter, say: Sentences['search']) => string } = {
  q: ({ q = '' }, say) => say.words(q),
  location: ({ location = '' }, say) => say.place(location),
  remote: ({ remote }, say) => (remote ? say.remote[remote] : ''),
  min_fit: ({ minFit = 0 }, say) => say.fitAtLeast(minFit),
}

/** Whether a match passes every filter. */
export function passes({ posting, fit }: Ranked, filter: Filter, places: Gazetteer): boolean {
  return failedFilters(filter, posting, fit.score, places).length === 0
}

/** What is let go of and how many are there then: 'Without the words "nurse" and the place "Leeds": 9.' */
export function withoutWords(names: readonly FilterName[], filter: Filter, count: number, { search: say }: Sentences): string {
  const filters = names.map((name) => said[name](filter, say))
  return say.without(filters, count)
}
