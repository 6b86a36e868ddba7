import { laneNames, laneReasonWords, laneTaskWords } from '@mosaic/core/words/lanes'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dayOf, timeOf } from '#lib/dates.ts'
import { counted } from '#lib/sizes.ts'
import { type Answers, useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'

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
      <PageHead title={isEmpty ? 'Nothing was sent anywhere' : 'What was sent, word for word'} tab="What was sent">
        Kept sealed for you alone, and written before each request goes out. <Link to="/privacy">Back to privacy and data</Link>
      </PageHead>
      <div className="stack">
        {list.isPending ? <Skeleton label="Opening what was sent" lines={4} /> : null}
        {list.isError ? <FailureNote error={list.error} onRetry={() => void list.refetch()} /> : null}
        {isEmpty ? (
          <EmptyState title="Mosaic’s own rules answered everything">
            <p className="soft">A request to a language model stands here once you agreed to one and it was asked.</p>
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
            <Button busy={list.isFetchingNextPage && 'Fetching…'} onClick={() => void list.fetchNextPage()}>
              Show earlier ones
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  )
}

function Request({ sent }: { readonly sent: Sent }) {
  const { at, lane, host, model, task, instructions, words, hidden, outcome, tokens } = sent
  return (
    <Disclosure
      summary={
        <>
          <b>{laneTaskWords[task as keyof typeof laneTaskWords] ?? task}</b>, {dayOf(at)}, {timeOf(at)}
        </>
      }
    >
      <p className="small soft">
        To {laneNames[lane as keyof typeof laneNames] ?? lane}, {model} at {host}.{' '}
        {hidden > 0 ? `${counted(hidden, 'piece')} of contact data taken out. ` : ''}
        {tokens ? `${tokens.input} tokens in, ${tokens.output} out. ` : ''}
        {outcomeWords(outcome)}
      </p>
      {words.map((text, index) => (
        <pre key={`${index}-${text.length}`} className="sent">
          {text}
        </pre>
      ))}
      <p className="small faint">The instruction that went with it</p>
      <pre className="sent">{instructions}</pre>
    </Disclosure>
  )
}

function outcomeWords(outcome: Sent['outcome']): string {
  if (outcome === 'answered') return 'It answered.'
  return outcome === 'sent' ? 'No answer was kept.' : laneReasonWords[outcome]
}
