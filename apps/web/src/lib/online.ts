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
