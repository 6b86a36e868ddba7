import type { Gazetteer } from '@mosaic/core/places/gazetteer'
import { type Filter, type FilterName, failedFilters } from '@mosaic/ranking/filter'
import type { Ranked } from './opportunity.ts'

const remoteWords = { remote: '"Fully from home"', hybrid: '"Some days at home"', on_site: '"On site"' } as const

const said: { [Name in FilterName]: (filter: Filter) => string } = {
  q: ({ q }) => `the words "${q}"`,
  location: ({ location }) => `the place "${location}"`,
  remote: ({ remote }) => (remote ? remoteWords[remote] : ''),
  min_fit: ({ minFit }) => `a fit of at least ${minFit}`,
}

/** Whether a match passes every filter. */
export function passes({ posting, fit }: Ranked, filter: Filter, places: Gazetteer): boolean {
  return failedFilters(filter, posting, fit.score, places).length === 0
}

/** What is let go of and how many are there then: 'Without the words "nurse" and the place "Leeds": 9.' */
export function withoutWords(names: readonly FilterName[], filter: Filter, count: number): string {
  return `Without ${names.map((name) => said[name](filter)).join(' and ')}: ${count}.`
}
