/** What a person says to the coach: their words, a tap on a card, or the way they chose. */
export type Say =
  | { readonly prompt: string }
  | { readonly cardId: string; readonly answer: string }
  | { readonly mode: 'fast_track' | 'discovery' }

let pending: Say | null = null

/** Said on another page: the coach hears it as soon as the talk is open. */
export function sayLater(say: Say): void {
  pending = say
}

/** What waits to be said, once. */
export function takePending(): Say | null {
  const say = pending
  pending = null
  return say
}
