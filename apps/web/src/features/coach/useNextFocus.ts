import { type RefObject, useCallback, useEffect, useRef } from 'react'

/**
 * Where the focus goes once a card was answered, since the answered one is gone: to the first answer of what is asked next, else to where the person
 * writes. Whoever types keeps the focus where it is. Gives what is to be called when a card is answered.
 */
export function useNextFocus(cards: RefObject<HTMLElement | null>, now: string | null, hasChoices: boolean): () => void {
  const isWaiting = useRef(false)
  useEffect(() => {
    if (now === null || !isWaiting.current) return
    isWaiting.current = false
    const choice = hasChoices ? cards.current?.querySelector<HTMLElement>('[role=group] button:not([disabled])') : null
    const next = choice ?? document.querySelector<HTMLElement>('[data-words]')
    next?.focus()
  }, [cards, now, hasChoices])
  return useCallback(() => {
    isWaiting.current = true
  }, [])
}
