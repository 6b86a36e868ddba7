import { useSyncExternalStore } from 'react'

/** A message said politely and shown for a while. */
export interface Notice {
  readonly id: number
  readonly text: string
  readonly undo: (() => void) | null
}

const shownForMs = 8_000
const listeners = new Set<() => void>()
let notices: readonly Notice[] = []
let last = 0

function replace(next: readonly Notice[]) {
  notices = next
  for (const listener of listeners) listener()
}

/** Tells what was done; with `undo` it can be taken back while it is shown. */
export function announce(text: string, undo: (() => void) | null = null): void {
  const notice = { id: ++last, text, undo }
  replace([...notices.slice(-2), notice])
  setTimeout(() => dismiss(notice.id), shownForMs)
}

export function dismiss(id: number): void {
  replace(notices.filter((notice) => notice.id !== id))
}

export function useNotices(): readonly Notice[] {
  return useSyncExternalStore(
    (told) => {
      listeners.add(told)
      return () => listeners.delete(told)
    },
    () => notices,
  )
}
