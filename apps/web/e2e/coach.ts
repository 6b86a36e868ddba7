import { expect } from 'vitest'
import type { Send } from './fixture.ts'

/** Says something to the coach as a program of this page would; the ids of the cards that answer it. */
export async function say(send: Send, prompt: string): Promise<string[]> {
  const { result } = await send<{ result: { cards: { id: string }[] } }>('/wimd', { prompt })
  return result.cards.map(({ id }) => id)
}

/** Passes one question after the other until the coach shows a card of that kind. */
export async function sayUntil(send: Send, first: string, skip: string, isCard: (id: string) => boolean): Promise<void> {
  let cards = await say(send, first)
  for (let turn = 0; turn < 60 && !cards.some(isCard); turn++) cards = await say(send, skip)
  expect(cards.some(isCard), cards.join(' ')).toBe(true)
}
