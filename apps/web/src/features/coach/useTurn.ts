import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { NoAnswer } from '#lib/failureWords.ts'
import { mosaic } from '#lib/mosaic.ts'
import type { Say } from '#lib/pendingSay.ts'
import { useTRPC } from '#lib/trpc.ts'

const patienceSeconds = 20

/** A turn under way: what was said, what has come of the answer, and why it stopped if it did. */
export interface LiveTurn {
  readonly say: Say
  /** As it stands in the talk. */
  readonly words: string
  readonly answer: string
  readonly error: unknown
  /** Repetitions carry the same key: a turn that was stored is told again, never made twice. */
  readonly key: string
}

/** Says something to the coach and tells the answer word by word. After 20 seconds without a word it stops; what was said is kept. */
export function useTurn() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const [turn, setTurn] = useState<LiveTurn | null>(null)

  const run = useCallback(
    async ({ say, words, key }: Pick<LiveTurn, 'say' | 'words' | 'key'>) => {
      const patience = new AbortController()
      const timer = setTimeout(() => patience.abort(new NoAnswer(patienceSeconds)), patienceSeconds * 1000)
      setTurn({ say, words, key, answer: '', error: null })
      try {
        const events = await mosaic.wimd.stream.mutate(say, { signal: patience.signal, context: { idempotencyKey: key } })
        for await (const event of events) {
          clearTimeout(timer)
          if (event.type === 'piece') setTurn((now) => now && { ...now, answer: now.answer + event.text })
        }
        await cache.refetchQueries(trpc.wimd.history.pathFilter())
        setTurn(null)
        void cache.invalidateQueries({ ...trpc.wimd.pathFilter(), refetchType: 'active' })
        void cache.invalidateQueries(trpc.ob.pathFilter())
      } catch (error) {
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
