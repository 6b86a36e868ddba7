import type { Say } from '@mosaic/core/coach/schema'
import type { TurnEvent } from '@mosaic/core/views/wimd'
import type { Ctx } from '../context.ts'
import { chat } from './chat.ts'

/**
 * Answers like `chat`, in pieces: the turn is stored first, then told word by word. Repeated with the same idempotency key it
 * tells the same pieces again; `after` leaves out those that arrived already.
 */
export async function* streamChat(ctx: Ctx, say: Say, after = -1): AsyncGenerator<TurnEvent> {
  const result = await chat(ctx, say)
  for (const [index, text] of piecesOf(result.message).entries()) if (index > after) yield { type: 'piece', index, text }
  yield { type: 'done', result }
}

/** The message in words, each with the space before it: joined again they are the message. */
export function piecesOf(message: string): string[] {
  return message.match(/\s*\S+|\s+$/g) ?? []
}
