import { compareMatches } from '@mosaic/core/fit/order'
import type { Posting } from '@mosaic/core/postings/schema'
import type { Sentences } from '@mosaic/core/sentences/sentences'
import type { Opportunities } from '@mosaic/core/views/ob'
import { type Filter, type FilterName, filtersSet } from '@mosaic/ranking/filter'
import type { Found, Search } from '@mosaic/ranking/search'
import type { Ctx } from '../context.ts'
import { passes, withoutWords } from './filter.ts'
import type { Ranked } from './opportunity.ts'

type Suggestion = Opportunities['suggestions'][number]

const fields: Record<FilterName, keyof Filter> = { q: 'q', location: 'location', remote: 'remote', min_fit: 'minFit' }

interface Emptied {
  readonly search: Pick<Search, 'person' | 'filter' | 'dismissed'>
  /** How many listed ones would pass without one of the filters. */
  readonly without: Found['without']
  /** The person's own postings, set aside ones left out. */
  readonly own: readonly Ranked[]
  readonly ranked: (posting: Posting) => Ranked
}

/**
 * Where nothing passes: which filter to let go of, how many are there without it and which comes nearest, the most first. Where each of several
 * empties the list by itself, the fewest that have to go together.
 */
export async function suggestionsFor(ctx: Ctx, emptied: Emptied): Promise<Suggestion[]> {
  const set = filtersSet(emptied.search.filter)
  for (let size = 1; size <= set.length; size += 1) {
    const some: Suggestion[] = []
    for (const names of choices(set, size)) {
      const suggestion = await withoutThese(ctx, names, emptied)
      if (suggestion.count > 0) some.push(suggestion)
    }
    if (some.length > 0) return some.toSorted((a, b) => b.count - a.count)
  }
  return []
}

/** Every choice of so many of them, in their order. */
function choices(names: readonly FilterName[], size: number): FilterName[][] {
  if (size === 0) return [[]]
  return names.flatMap((name, at) => choices(names.slice(at + 1), size - 1).map((rest) => [name, ...rest]))
}

async function withoutThese(ctx: Ctx, names: readonly FilterName[], { search, without, own, ranked }: Emptied): Promise<Suggestion> {
  const [first] = names as [FilterName]
  const gone = names.map((name) => fields[name])
  const filter: Filter = Object.fromEntries(Object.entries(search.filter).filter(([name]) => !gone.includes(name as keyof Filter)))
  // counted already for each filter alone
  const isNone = names.length === 1 && without[first] === 0
  const { ids, total } = isNone ? { ids: [], total: 0 } : await ctx.ranking.search(ctx.db, { ...search, filter, after: null, limit: 1 })
  const found = [...(await ctx.catalogue.find(ctx.db, ids)).values()].map(ranked)
  const theirs = own.filter((match) => passes(match, filter, ctx.vocabulary.places))
  const [best] = [...found, ...theirs].toSorted(compareMatches)
  const count = total + theirs.length
  return {
    filter: first,
    filters: [...names],
    text: withoutWords(names, search.filter, count, ctx.sentences),
    count,
    nearest: best ? nearestOf(names, best, ctx.sentences) : null,
  }
}

/** What the nearest has in place of the filters, told where it can be. */
function nearestOf(names: readonly FilterName[], { posting, fit }: Ranked, sentences: Sentences): Suggestion['nearest'] {
  const { id: jobId, role, company, location, remote } = posting
  const has = {
    q: null,
    location,
    remote: remote && sentences.fit.remote[remote],
    min_fit: fit.score === null ? null : sentences.search.fitOf(fit.score),
  }
  return { jobId, role, company, has: names.flatMap((name) => has[name] ?? []).join(', ') || null }
}
