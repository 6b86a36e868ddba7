import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { setDraft } from '#lib/drafts.ts'
import { type Say, takePending } from '#lib/pendingSay.ts'
import { type Card, useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { OwnerOnly } from '#ui/OwnerOnly.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Cards } from './Cards.tsx'
import { Compose } from './Compose.tsx'
import { isDocument } from './documentIn.ts'
import { Live } from './Live.tsx'
import { Message, quotesByTurn } from './Message.tsx'
import { useKeptInView } from './useKeptInView.ts'
import { useNextFocus } from './useNextFocus.ts'
import { useTurn } from './useTurn.ts'
import { words } from './words.tsx'

const modes = ['fast_track', 'discovery'] as const

interface Props {
  /** The picture filling up beside the talk. */
  readonly side: ReactNode
  /** The same, folded, on a narrow page. */
  readonly sideFolded: ReactNode
  /** The session's files, with how far each is; it tells by `onRead` that one may be talked about. */
  readonly files: (onRead: () => void) => ReactNode
  readonly onFiles: (files: readonly File[]) => void
}

/** The talk: it opens by itself, replays what was said, and answers word by word. */
export function CoachPage({ side, sideFolded, files, onFiles }: Props) {
  const trpc = useTRPC()
  const history = useInfiniteQuery(
    trpc.wimd.history.infiniteQueryOptions({}, { getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined }),
  )
  const { turn, isBusy, say, retry, letRulesAnswer, drop } = useTurn()
  const end = useRef<HTMLDivElement>(null)
  const cards = useRef<HTMLDivElement>(null)

  const sayPending = useEffectEvent(() => {
    const waiting = takePending()
    if (waiting && 'prompt' in waiting && isDocument(waiting.prompt)) setDraft('coach', waiting.prompt)
    else if (waiting) void say(waiting, wordsOf(waiting))
  })
  const isOpen = history.isSuccess
  useEffect(() => {
    if (isOpen) sayPending()
  }, [isOpen])

  const turns = history.data?.pages.toReversed().flatMap((page) => page.turns) ?? []
  const [newest] = history.data?.pages ?? []
  const quotes = quotesByTurn(turns)
  const last = turns.at(-1)
  // beside words to somebody in distress stands no number
  const isAside = newest?.state === 'support'
  const onRead = () => {
    if (newest?.mode && !isBusy) void say({ cardId: 'upload', answer: 'read' }, words.attached)
  }
  const answered = useNextFocus(cards, turn ? null : (last?.id ?? null), last?.cards.some(hasChoices) ?? false)
  useKeptInView(end, turns.length > 1 || turn ? `${turns.length} ${turn?.key} ${turn?.answer.length}` : null)

  return (
    <div
      className="talk"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        onFiles([...event.dataTransfer.files])
      }}
    >
      <title>{`${words.title} · Mosaic`}</title>
      <div className="talk__chat">
        <div className="row row--apart">
          <h1>{words.title}</h1>
          <OwnerOnly>
            <Segmented
              label={words.modeLabel}
              value={newest?.mode ?? null}
              options={modes.map((value) => ({ value, label: words.modes[value] }))}
              disabled={isBusy}
              onChange={(mode) => mode !== newest?.mode && void say({ mode }, wordsOf({ mode }))}
            />
          </OwnerOnly>
        </div>
        {isAside ? null : sideFolded}
        <div className="feed">
          {history.hasNextPage ? (
            <div className="card card--done small">
              <div className="row row--apart">
                <span className="soft">{words.earlier}</span>
                <Button look="bare" small busy={history.isFetchingNextPage && words.fetching} onClick={() => void history.fetchNextPage()}>
                  {words.show}
                </Button>
              </div>
            </div>
          ) : null}
          {history.isPending ? <Skeleton label={words.opening} lines={3} /> : null}
          {history.isError ? <FailureNote error={history.error} onRetry={() => void history.refetch()} /> : null}
          {turns.map((one) => (
            <Message key={one.id} turn={one} quotes={quotes.get(one.id) ?? []} />
          ))}
          {!turn && last?.cards.length ? (
            <div className="say" lang={last.language} ref={cards}>
              <OwnerOnly>
                <Cards
                  cards={last.cards}
                  busy={isBusy}
                  onAnswer={(card, { value, label }) => {
                    answered()
                    void say(
                      { cardId: card.id, answer: value },
                      card.kind === 'skill' || card.kind === 'fact' ? `${card.title}: ${label}` : label,
                    )
                  }}
                  onAttach={() => document.querySelector<HTMLButtonElement>('[data-attach]')?.click()}
                />
              </OwnerOnly>
            </div>
          ) : null}
          {turn ? <Live turn={turn} onRetry={retry} onRules={letRulesAnswer} onDrop={() => setDraft('coach', drop())} /> : null}
          {files(onRead)}
        </div>
        <div ref={end} className="talk__end" />
        <p className="vh" role="status" lang={last?.language}>
          {!turn && last?.role === 'coach' && turns.length > 1 ? last.text : ''}
        </p>
        <OwnerOnly>
          <Compose busy={isBusy} onSay={(prompt) => void say({ prompt }, prompt)} onFiles={onFiles} />
        </OwnerOnly>
      </div>
      {isAside ? null : (
        <aside className="talk__side" aria-label={words.side}>
          {side}
        </aside>
      )}
    </div>
  )
}

/** Whether a card answers its question: one that only attaches, leads on or skips leaves it to words. */
const hasChoices = ({ kind, answers }: Card) => kind !== 'upload' && kind !== 'link' && answers.some(({ value }) => value !== 'skip')

function wordsOf(say: Say): string {
  if ('prompt' in say) return say.prompt
  if ('mode' in say) return words.modes[say.mode]
  return say.answer
}
