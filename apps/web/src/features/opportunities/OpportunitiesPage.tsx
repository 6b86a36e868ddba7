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
import { words } from './words.ts'

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
        tab={words.tab}
        actions={<PastePosting look={latest?.onlySamples && latest.total > 0 ? 'main' : 'rest'} />}
      >
        {search.kept ? words.saved.what : words.bestFirst}
        {latest?.onlySamples && !search.kept ? ` ${words.onlySamples}` : ''}
      </PageHead>
      <div className="cols">
        <div className="c3 only-broad">
          <Filters search={search} onShow={filter} />
        </div>
        <div className="c9 stack stack--6">
          <div className="only-narrow">
            <Disclosure summary={[words.filters.title, setWords(search)].filter(Boolean).join(': ')}>
              <Filters search={search} onShow={filter} />
            </Disclosure>
          </div>
          <div className="row row--apart">
            <Segmented
              label={words.views.label}
              value={search.kept ? 'saved' : 'all'}
              options={[
                { value: 'all', label: words.views.all },
                { value: 'saved', label: words.views.saved },
              ]}
              onChange={(view) => show(view === 'saved' ? { kept: true } : {})}
            />
            {latest && latest.total > 0 && !search.kept ? <WhatCounts weights={latest.weights} /> : null}
          </div>
          {search.kept ? (
            <>
              <h2 className="vh">{words.saved.list}</h2>
              <SavedList />
            </>
          ) : (
            <>
              {list.isPending ? <Skeleton label={words.list.finding} tiles={20} lines={4} /> : null}
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
                        <p className="soft small">{words.list.shown(rowsOf(pages).length, latest.total)}</p>
                        <Button busy={list.isFetchingNextPage && words.list.fetching} onClick={() => void list.fetchNextPage()}>
                          {words.list.more}
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
      <h2 className="vh">{words.list.title}</h2>
      {latest.incomplete ? <Incomplete /> : null}
      {pages.some(({ restarted }) => restarted) ? (
        <p className="small soft" role="status">
          {words.list.restarted}
        </p>
      ) : null}
      <Lack sources={latest.sources} />
      {latest.taste ? <Taste taste={latest.taste} /> : null}
      {latest.ask.length > 0 && rows[0]?.fitScore === null ? <FirstQuestions ask={latest.ask} /> : null}
      {pages[0]?.newestFirst ? <p className="small soft">{words.list.newestFirst}</p> : null}
      <RankedList rows={rows} leads={!latest.onlySamples} more={more} />
    </>
  )
}

/** The list is of those postings that were gone through so far, and is asked for again by itself. */
function Incomplete() {
  return (
    <p className="small soft" role="status">
      {words.list.incomplete}
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
  if (kept) return words.saved.title
  if (total === undefined) return words.tab
  if (total > 0) return findingOf(rowsOf(pages), total)
  const count = Object.keys(filters).length
  return count === 0 ? words.finding.none : words.finding.filtered(count)
}
