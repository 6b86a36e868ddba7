import { failureOf } from '@mosaic/client'
import { MutationCache, onlineManager, QueryCache, QueryClient } from '@tanstack/react-query'
import { sessionGone } from './sessionGone.ts'

/** One cache for the page. Whatever call learns that the session is gone, `onSessionGone` hears of it. */
export function makeQueryClient(onSessionGone: (cache: QueryClient) => void): QueryClient {
  // it hears of changes alone, and a page may begin without a network
  onlineManager.setOnline(navigator.onLine)
  const heed = (error: unknown) => {
    if (sessionGone(error)) onSessionGone(client)
  }
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: heed }),
    mutationCache: new MutationCache({ onError: heed }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // what the client could repeat it has repeated already; a store that is away comes back by itself
        retry: (count, error) => count < 2 && failureOf(error)?.code === 'unavailable',
      },
    },
  })
  return client
}
