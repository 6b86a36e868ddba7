import { laneNames } from '@mosaic/core/words/lanes'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dayOf, timeOf } from '#lib/dates.ts'
import { words as lanes } from '#lib/laneWords.ts'
import { type Answers, useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { words } from './words.tsx'

type Sent = Answers['session']['sent']['sent'][number]

/** Every request to a lane, word for word, newest first. */
export function SentPage() {
  const trpc = useTRPC()
  const list = useInfiniteQuery(
    trpc.session.sent.infiniteQueryOptions({}, { getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined }),
  )
  const sent = list.data?.pages.flatMap((page) => page.sent) ?? []
  const isEmpty = list.isSuccess && sent.length === 0
  return (
    <div className="main">
      <PageHead title={isEmpty ? words.sent.nothing : words.sent.title} tab={words.sent.tab}>
        {words.sent.kept} <Link to="/privacy">{words.sent.backTo}</Link>
      </PageHead>
      <div className="stack">
        {list.isPending ? <Skeleton label={words.sent.opening} lines={4} /> : null}
        {list.isError ? <FailureNote error={list.error} onRetry={() => void list.refetch()} /> : null}
        {isEmpty ? (
          <EmptyState title={words.sent.rulesAll}>
            <p className="soft">{words.sent.rulesAllWhy}</p>
          </EmptyState>
        ) : null}
        {sent.length > 0 ? (
          <div>
            {sent.map((one) => (
              <Request key={one.id} sent={one} />
            ))}
          </div>
        ) : null}
        {list.hasNextPage ? (
          <div className="row">
            <Button busy={list.isFetchingNextPage && words.sent.fetching} onClick={() => void list.fetchNextPage()}>
              {words.sent.earlier}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  )
}

function Request({ sent }: { readonly sent: Sent }) {
  const { at, lane, host, model, task, instructions, words: pieces, hidden, outcome, tokens } = sent
  return (
    <Disclosure
      summary={
        <>
          <b>{lanes.tasks[task as keyof typeof lanes.tasks] ?? task}</b>, {dayOf(at)}, {timeOf(at)}
        </>
      }
    >
      <p className="small soft">
        {[
          words.sent.to(laneNames[lane as keyof typeof laneNames] ?? lane, model, host),
          hidden > 0 && words.sent.hidden(hidden),
          tokens && words.sent.tokens(tokens.input, tokens.output),
          outcomeWords(outcome),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {pieces.map((text, index) => (
        <pre key={`${index}-${text.length}`} className="sent">
          {text}
        </pre>
      ))}
      <p className="small faint">{words.sent.instruction}</p>
      <pre className="sent">{instructions}</pre>
    </Disclosure>
  )
}

function outcomeWords(outcome: Sent['outcome']): string {
  if (outcome === 'answered') return words.sent.answered
  return outcome === 'sent' ? words.sent.noAnswer : lanes.reasons[outcome]
}
