import { useSyncExternalStore } from 'react'
import { Workbox } from 'workbox-window'

const listeners = new Set<() => void>()
const askAgainMs = 60 * 60_000
let worker: Workbox | null = null
let isWaiting = false

/** The worker's address as the content security policy wants it: made by the one policy that it names, where the browser knows of such. */
function addressOf(path: '/sw.js'): string {
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } }
  }
  return trustedTypes ? trustedTypes.createPolicy('mosaic', { createScriptURL: () => path }).createScriptURL(path) : path
}

/**
 * Lets the browser keep this page's files, so that it opens without a network. Called once a session is open: who only looks at the first page
 * keeps nothing. Ending or leaving the session clears it with all else (`Clear-Site-Data`).
 */
export function keepPage(): void {
  if (worker || !('serviceWorker' in navigator) || import.meta.env.DEV) return
  worker = new Workbox(addressOf('/sw.js'))
  worker.addEventListener('waiting', () => {
    isWaiting = true
    for (const listener of listeners) listener()
  })
  // a browser that keeps nothing, as in some private windows, goes on without
  worker.register().catch(() => undefined)
  setInterval(() => void worker?.update().catch(() => undefined), askAgainMs)
}

/** Whether a newer page has come and waits to be let in. */
export function useNewVersion(): boolean {
  return useSyncExternalStore(
    (told) => {
      listeners.add(told)
      return () => listeners.delete(told)
    },
    () => isWaiting,
  )
}

/** Goes over to the newer page, in every window of Mosaic here. */
export function takeNewVersion(): void {
  worker?.addEventListener('controlling', () => window.location.reload())
  worker?.messageSkipWaiting()
}
