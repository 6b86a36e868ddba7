import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { NoAnswer } from '#lib/failureWords.ts'
import { mosaic } from '#lib/mosaic.ts'
import type { Say } from '#lib/pendingSay.ts'
import { useTRPC } from '#lib/trpc.ts'

const patienceSeconds = 20
/** Why a wait ended that the person had enough of. */
const onward = new Error('the rules answer')

/** A turn under way: what was said, what has come of the answer, and why it stopped if it did. */
export interface LiveTurn {
  readonly say: Say
  /** As it stands in the talk. */
  readonly words: string
  readonly answer: string
  /** The place in the queue for a lane, 0 when it is at work; null when none is waited for. */
  readonly place: number | null
  readonly error: unknown
  /** Repetitions carry the same key: a turn that was stored is told again, never made twice. */
  readonly key: string
}

/** Says something to the coach and tells the answer word by word. After 20 seconds without a word it stops; what was said is kept. */
export function useTurn() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const [turn, setTurn] = useState<LiveTurn | null>(null)
  const underway = useRef<AbortController>(null)

  const run = useCallback(
    async ({ say, words, key }: Pick<LiveTurn, 'say' | 'words' | 'key'>) => {
      const patience = new AbortController()
      underway.current = patience
      const timer = setTimeout(() => patience.abort(new NoAnswer(patienceSeconds)), patienceSeconds * 1000)
      setTurn({ say, words, key, answer: '', place: null, error: null })
      try {
        const events = await mosaic.wimd.stream.mutate(say, { signal: patience.signal, context: { idempotencyKey: key } })
        for await (const event of events) {
          clearTimeout(timer)
          if (event.type === 'piece') setTurn((now) => now && { ...now, answer: now.answer + event.text, place: event.place })
        }
        await cache.refetchQueries(trpc.wimd.history.pathFilter())
        setTurn(null)
        void cache.invalidateQueries({ ...trpc.wimd.pathFilter(), refetchType: 'active' })
        void cache.invalidateQueries(trpc.ob.pathFilter())
      } catch (error) {
        if (patience.signal.reason === onward) return
        setTurn((now) => now && { ...now, error: patience.signal.aborted ? patience.signal.reason : error })
      } finally {
        clearTimeout(timer)
      }
    },
    [cache, trpc],
  )

  return {
    turn,
    isBusy: turn !== null && turn.error === null,
    say: (say: Say, words: string) => run({ say, words, key: crypto.randomUUID() }),
    /** Goes on without the lane: what was said is kept, and the rules answer the same turn. */
    letRulesAnswer: () => {
      underway.current?.abort(onward)
      if (turn) void run(turn)
    },
    retry: () => {
      if (turn) void run(turn)
    },
    /** Gives it up and hands back what was typed. */
    drop: () => {
      setTurn(null)
      return turn && 'prompt' in turn.say ? turn.say.prompt : ''
    },
  }
}
