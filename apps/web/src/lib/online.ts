import { onlineManager, useIsMutating } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'

/** Whether the browser has a network. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    (told) => onlineManager.subscribe(told),
    () => onlineManager.isOnline(),
  )
}

/** How many changes wait in this page for the network. */
export function useWaitingChanges(): number {
  return useIsMutating({ predicate: ({ state }) => state.isPaused })
}

const backShownForMs = 6_000
let isBack = false
let timer: ReturnType<typeof setTimeout> | undefined

function subscribeBack(told: () => void) {
  const show = (shown: boolean) => {
    isBack = shown
    told()
  }
  return onlineManager.subscribe((isOnline) => {
    clearTimeout(timer)
    if (isOnline) timer = setTimeout(() => show(false), backShownForMs)
    show(isOnline)
  })
}

/** True for a few seconds after the network came back. */
export function useJustBack(): boolean {
  return useSyncExternalStore(subscribeBack, () => isBack)
}
