import type { Gazetteer } from '@mosaic/core/places/gazetteer'
import type { Opportunities } from '@mosaic/core/views/ob'
import { type Filter, type FilterName, failedFilters, filtersSet } from '@mosaic/ranking/filter'
import type { Found } from '@mosaic/ranking/search'
import type { Ranked } from './opportunity.ts'

const remoteWords = { remote: '"Fully from home"', hybrid: '"Some days at home"', on_site: '"On site"' } as const

const said: { [Name in FilterName]: (filter: Filter) => string } = {
  q: ({ q }) => `the words "${q}"`,
  location: ({ location }) => `the place "${location}"`,
  remote: ({ remote }) => (remote ? remoteWords[remote] : ''),
  min_fit: ({ minFit }) => `a fit of at least ${minFit}`,
}

/** Whether a match passes every filter; with `ignored`, every other one. */
export function passes({ posting, fit }: Ranked, filter: Filter, places: Gazetteer, ignored?: FilterName): boolean {
  return failedFilters(filter, posting, fit.score, places).every((name) => name === ignored)
}

/** Where nothing passes: which filter to let go of, and how many are there without it, the most first. */
export function suggestionsFor(
  filter: Filter,
  { without }: Pick<Found, 'without'>,
  own: readonly Ranked[],
  places: Gazetteer,
): Omit<Opportunities['suggestions'][number], 'nearest'>[] {
  return filtersSet(filter)
    .map((name) => {
      const count = (without[name] ?? 0) + own.filter((match) => passes(match, filter, places, name)).length
      return { filter: name, text: `Without ${said[name](filter)}: ${count}.`, count }
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}
