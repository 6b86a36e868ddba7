import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { NetworkOnly } from 'workbox-strategies'

/** The files of this build, put in its place by `build/offlineShell.ts`. */
declare const __BUILT_FILES__: PrecacheEntry[]
declare const self: { skipWaiting(): Promise<void> }

/** The addresses that the page draws itself; all others, the API's before all, pass by as if this worker were not there. */
const pages = /^\/(?:(?:coach|picture|check|opportunities|paste|studio|applications|privacy|help)(?:\/|\?|$)|\?|$)/

// the built files alone, which hold nothing of anybody: what the API answers is never kept here
precacheAndRoute(__BUILT_FILES__, { cleanURLs: false, directoryIndex: '' })
cleanupOutdatedCaches()
const network = new NetworkOnly({ networkTimeoutSeconds: 8 })
registerRoute(
  new NavigationRoute(
    (asked) =>
      network.handle(asked).catch(async (unreached: unknown) => {
        const page = await matchPrecache('/index.html')
        if (page) return page
        throw unreached
      }),
    { allowlist: [pages] },
  ),
)

// a new version waits until the person lets it in, so that an open page keeps the files that it was built with
addEventListener('message', ({ data }: MessageEvent<{ type?: unknown } | null>) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting()
})
