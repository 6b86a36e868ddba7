import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type Opportunities, useTRPC } from '#lib/trpc.ts'
import { Button, buttonClass } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Frieze } from '#ui/Frieze.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Filters } from './Filters.tsx'
import { OpportunityRow } from './OpportunityRow.tsx'
import { PastePosting } from './PastePosting.tsx'

/** Postings ranked by how well they fit; each number opens into its parts. */
export function OpportunitiesPage() {
  const trpc = useTRPC()
  const { q, location, remote, min } = useSearch({ from: '/shell/session/opportunities' })
  const filter = { ...(q && { q }), ...(location && { location }), ...(remote && { remote }), ...(min !== undefined && { minFit: min }) }
  const list = useInfiniteQuery(
    trpc.ob.opportunities.infiniteQueryOptions({ limit: 20, ...filter }, { getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined }),
  )
  const [first] = list.data?.pages ?? []
  const opportunities = list.data?.pages.flatMap((page) => page.opportunities) ?? []
  return (
    <div className="main">
      <PageHead title={titleOf(first)} tab="Opportunities" actions={<PastePosting look={first?.onlySamples ? 'main' : 'rest'} />}>
        Sorted by whether you can take it, then by fit.
        {first?.onlySamples ? ' These are samples written by us; nobody hires for them. Paste a posting you are looking at.' : ''}
      </PageHead>
      <div className="cols">
        <div className="c3 only-broad">
          <Filters />
        </div>
        <div className="c9 stack stack--6">
          <h2 className="vh">Postings</h2>
          <div className="only-narrow">
            <Disclosure summary="Filters">
              <Filters />
            </Disclosure>
          </div>
          {list.isPending ? <Skeleton label="Finding your opportunities…" tiles={20} lines={4} /> : null}
          {list.isError ? <FailureNote error={list.error} onRetry={() => void list.refetch()} /> : null}
          {list.data?.pages.some(({ restarted }) => restarted) ? (
            <p className="small soft">What is known of you has changed. The list starts again.</p>
          ) : null}
          {first && first.total > 0 && first.ask.length > 0 && opportunities[0]?.fitScore === null ? (
            <FirstQuestions ask={first.ask} />
          ) : null}
          {first?.total === 0 ? <Nothing suggestions={first.suggestions} /> : null}
          <ul className="jobs">
            {opportunities.map((opportunity, index) => (
              <OpportunityRow key={opportunity.jobId} opportunity={opportunity} inHand={index === 0 && !first?.onlySamples} />
            ))}
          </ul>
          {list.hasNextPage ? (
            <div className="row">
              <Button busy={list.isFetchingNextPage && 'Fetching more…'} onClick={() => void list.fetchNextPage()}>
                Show more
              </Button>
            </div>
          ) : null}
        </div>
      </div>
    </div>
  )
}

function titleOf(first: Opportunities | undefined): string {
  if (!first) return 'Opportunities'
  if (first.total === 0) return 'No posting passes these filters'
  return first.total === 1 ? '1 posting to look at' : `${first.total} postings to look at`
}

function FirstQuestions({ ask }: Pick<Opportunities, 'ask'>) {
  return (
    <EmptyState
      title="Two answers would give you numbers"
      picture={<Frieze blocks={[{ set: 0, open: 0, unknown: 40 }]} pitch={12} rows={2} />}
    >
      <ul>
        {ask.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <div className="row">
        <Link className={buttonClass({ small: true })} to="/coach">
          Answer with the coach
        </Link>
      </div>
    </EmptyState>
  )
}

/** An empty list told honestly: which filter emptied it, what is near, undo first. */
function Nothing({ suggestions }: Pick<Opportunities, 'suggestions'>) {
  const navigate = useNavigate({ from: '/opportunities' })
  return (
    <EmptyState title="These filters leave nothing">
      <div className="row">
        <Button small look="main" onClick={() => void navigate({ search: {} })}>
          Take all filters off
        </Button>
        {suggestions.map(({ filter, text }) => (
          <Button
            key={filter}
            small
            onClick={() =>
              void navigate({
                search: (old) =>
                  Object.fromEntries(
                    Object.entries(old).filter(([name]) => name !== (filter === 'min_fit' ? 'min' : filter)),
                  ) as typeof old,
              })
            }
          >
            {text}
          </Button>
        ))}
      </div>
    </EmptyState>
  )
}
