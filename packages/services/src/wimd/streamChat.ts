import { EventEmitter, on } from 'node:events'
import type { Say } from '@mosaic/core/coach/schema'
import type { TurnEvent } from '@mosaic/core/views/wimd'
import type { Ctx } from '../context.ts'
import { inputOf } from './chat.ts'
import { streamedMs, takeTurn } from './takeTurn.ts'

/**
 * Answers like `chat`, in pieces: while a lane is waited for, its place; once the turn is stored, word by word. Repeated with the same idempotency
 * key it tells the same pieces again; `after` leaves out those that arrived already.
 */
export async function* streamChat(ctx: Ctx, say: Say, signal: AbortSignal, after = -1): AsyncGenerator<TurnEvent> {
  const input = inputOf(say)
  const places = new EventEmitter()
  const done = new AbortController()
  const result = takeTurn(ctx, input, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(streamedMs)]),
    onPlace: (place) => places.emit('place', place),
  }).finally(() => done.abort())
  // told below, once nobody waits for places any more
  result.catch(() => undefined)
  try {
    yield* waitingIn(places, done.signal)
    const { result: turn } = await result
    for (const [index, text] of piecesOf(turn.message).entries()) if (index > after) yield { type: 'piece', index, text, place: null }
    yield { type: 'done', result: turn }
  } finally {
    // whoever listened may have left: what was said is answered and kept all the same
    await result.catch(() => undefined)
  }
}

async function* waitingIn(places: EventEmitter, done: AbortSignal): AsyncGenerator<TurnEvent> {
  let last: number | null = null
  try {
    for await (const [place] of on(places, 'place', { signal: done }) as AsyncIterable<[number]>) {
      if (place === last) continue
      last = place
      yield { type: 'piece', index: 0, text: '', place }
    }
  } catch (error) {
    if (!done.aborted) throw error
  }
}

/** The message in words, each with the space before it: joined again they are the message. */
export function piecesOf(message: string): string[] {
  return message.match(/\s*\S+|\s+$/g) ?? []
}
