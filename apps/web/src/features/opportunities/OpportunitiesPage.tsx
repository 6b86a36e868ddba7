import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { type Opportunities, useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { PastePosting } from './bring/PastePosting.tsx'
import { Filters } from './Filters.tsx'
import { findingOf, rowsOf } from './listing.ts'
import { NothingFits } from './NothingFits.tsx'
import { FirstQuestions, RankedList } from './RankedList.tsx'
import { SavedList } from './SavedList.tsx'
import { lackWords } from './sources.ts'
import { Taste } from './Taste.tsx'
import { inputOf, type Search, setWords, useFilters } from './useFilters.ts'
import { WhatCounts } from './WhatCounts.tsx'

const views = [
  { value: 'all', label: 'All' },
  { value: 'saved', label: 'Saved' },
] as const

const againMs = 5000

/** Postings ranked by how well they fit; each number opens into its parts. */
export function OpportunitiesPage() {
  const { search, show } = useFilters()
  const [before, setBefore] = useState<Search | null>(null)
  const list = useInfiniteQuery(
    useTRPC().ob.opportunities.infiniteQueryOptions(inputOf(search), {
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      refetchInterval: ({ state }) => (state.data?.pages.at(-1)?.incomplete ? againMs : false),
    }),
  )
  const pages = list.data?.pages ?? []
  const latest = pages.at(-1)
  const filter = (next: Search) => {
    setBefore(search)
    show(next)
  }
  return (
    <div className="main">
      <PageHead
        title={titleOf(pages, search)}
        tab="Opportunities"
        actions={<PastePosting look={latest?.onlySamples && latest.total > 0 ? 'main' : 'rest'} />}
      >
        {search.kept ? 'With today’s numbers.' : 'Best fit first; what your terms or a missing paper rule out stands last.'}
        {latest?.onlySamples && !search.kept
          ? ' These are samples written by us; nobody hires for them. Paste a posting you are looking at.'
          : ''}
      </PageHead>
      <div className="cols">
        <div className="c3 only-broad">
          <Filters search={search} onShow={filter} />
        </div>
        <div className="c9 stack stack--6">
          <div className="only-narrow">
            <Disclosure summary={['Filters', setWords(search)].filter(Boolean).join(': ')}>
              <Filters search={search} onShow={filter} />
            </Disclosure>
          </div>
          <div className="row row--apart">
            <Segmented
              label="Which postings"
              value={search.kept ? 'saved' : 'all'}
              options={views}
              onChange={(view) => show(view === 'saved' ? { kept: true } : {})}
            />
            {latest && latest.total > 0 && !search.kept ? <WhatCounts weights={latest.weights} /> : null}
          </div>
          {search.kept ? (
            <>
              <h2 className="vh">Saved postings</h2>
              <SavedList />
            </>
          ) : (
            <>
              {list.isPending ? <Skeleton label="Finding your opportunities…" tiles={20} lines={4} /> : null}
              {list.isError ? <FailureNote error={list.error} onRetry={() => void list.refetch()} /> : null}
              {latest ? (
                <All
                  pages={pages}
                  search={search}
                  before={before}
                  onShow={filter}
                  more={
                    list.hasNextPage ? (
                      <div className="row row--apart">
                        <p className="soft small">
                          {rowsOf(pages).length} of {latest.total} shown
                        </p>
                        <Button busy={list.isFetchingNextPage && 'Fetching more…'} onClick={() => void list.fetchNextPage()}>
                          Show more
                        </Button>
                      </div>
                    ) : null
                  }
                />
              ) : null}
            </>
          )}
        </div>
      </div>
    </div>
  )
}

interface AllProps {
  readonly pages: readonly Opportunities[]
  readonly search: Search
  readonly before: Search | null
  readonly onShow: (search: Search) => void
  readonly more: ReactNode
}

function All({ pages, more, ...filters }: AllProps) {
  const rows = rowsOf(pages)
  const latest = pages.at(-1)
  if (latest?.total === 0 && latest.incomplete) return <Incomplete />
  if (!latest || latest.total === 0) return <NothingFits suggestions={latest?.suggestions ?? []} {...filters} />
  return (
    <>
      <h2 className="vh">Postings</h2>
      {latest.incomplete ? <Incomplete /> : null}
      {pages.some(({ restarted }) => restarted) ? (
        <p className="small soft" role="status">
          What is known of you has changed. The list starts again.
        </p>
      ) : null}
      <Lack sources={latest.sources} />
      {latest.taste ? <Taste taste={latest.taste} /> : null}
      {latest.ask.length > 0 && rows[0]?.fitScore === null ? <FirstQuestions ask={latest.ask} /> : null}
      {pages[0]?.newestFirst ? (
        <p className="small soft">Nothing you told speaks for any of these yet, so the newest stand first.</p>
      ) : null}
      <RankedList rows={rows} leads={!latest.onlySamples} more={more} />
    </>
  )
}

/** The list is of those postings that were gone through so far, and is asked for again by itself. */
function Incomplete() {
  return (
    <p className="small soft" role="status">
      Mosaic has just started and is still going through the postings. More may come in the next minute.
    </p>
  )
}

/** Part of the postings may be missing: said before the list, not found out after it. */
function Lack({ sources }: Pick<Opportunities, 'sources'>) {
  const lack = lackWords(sources)
  return lack === null ? null : (
    <p className="small soft" role="status">
      {lack}
    </p>
  )
}

function titleOf(pages: readonly Opportunities[], { kept, ...filters }: Search): string {
  const total = pages.at(-1)?.total
  if (kept) return 'Postings you saved'
  if (total === undefined) return 'Opportunities'
  if (total > 0) return findingOf(rowsOf(pages), total)
  const count = Object.keys(filters).length
  if (count === 0) return 'No posting is here yet'
  return count === 1 ? 'No posting passes this filter' : `No posting passes ${count === 2 ? 'both' : `all ${count}`} filters`
}
