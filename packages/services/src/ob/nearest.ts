import { compareMatches } from '@mosaic/core/fit/order'
import type { Posting } from '@mosaic/core/postings/schema'
import type { Opportunities } from '@mosaic/core/views/ob'
import type { Filter, FilterName } from '@mosaic/ranking/filter'
import type { Search } from '@mosaic/ranking/search'
import type { Ctx } from '../context.ts'
import { passes } from './filter.ts'
import type { Ranked } from './opportunity.ts'

type Suggestion = Opportunities['suggestions'][number]

const fields: Record<FilterName, keyof Filter> = { q: 'q', location: 'location', remote: 'remote', min_fit: 'minFit' }

/** Names for each filter that emptied a list the posting that comes nearest: the best of all that pass the others. */
export async function withNearest(
  ctx: Ctx,
  suggestions: readonly Omit<Suggestion, 'nearest'>[],
  search: Pick<Search, 'person' | 'filter' | 'dismissed'>,
  own: readonly Ranked[],
  ranked: (posting: Posting) => Ranked,
): Promise<Suggestion[]> {
  const named: Suggestion[] = []
  for (const suggestion of suggestions) {
    const name = suggestion.filter as FilterName
    const { [fields[name]]: _left, ...filter } = search.filter
    const { ids } = await ctx.ranking.search(ctx.db, { ...search, filter, after: null, limit: 1 })
    const found = [...(await ctx.catalogue.find(ctx.db, ids)).values()].map(ranked)
    const [best] = [...found, ...own.filter((match) => passes(match, filter, ctx.vocabulary.places))].toSorted(compareMatches)
    named.push({ ...suggestion, nearest: best ? nearestOf(name, best) : null })
  }
  return named
}

function nearestOf(name: FilterName, { posting, fit }: Ranked): Suggestion['nearest'] {
  const { id: jobId, role, company, location, remote } = posting
  const has = { q: null, location, remote: remote && remoteWords[remote], min_fit: fit.score === null ? null : `a fit of ${fit.score}` }
  return { jobId, role, company, has: has[name] }
}

const remoteWords = { remote: 'fully from home', hybrid: 'some days at home', on_site: 'on site' } as const
