import type { Face } from '@mosaic/client'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { useLanguage } from '#lib/language.ts'
import { mosaic } from '#lib/mosaic.ts'
import { makeQueryClient } from '#lib/queryClient.ts'
import { TRPCProvider } from '#lib/trpc.ts'
import { router } from './router.tsx'

const cache = makeQueryClient((client) => {
  const trpc = createTRPCOptionsProxy<Face>({ client: mosaic.trpc, queryClient: client })
  const { queryKey } = trpc.session.get.queryOptions()
  // asked once more, so that one answer decides for every page; already failed means it is known
  if (client.getQueryState(queryKey)?.status === 'success') void client.invalidateQueries({ queryKey: trpc.session.get.queryKey() })
})

/** The page: one cache, one client, one router. */
export function App() {
  const language = useLanguage()
  return (
    <QueryClientProvider client={cache}>
      <TRPCProvider queryClient={cache} trpcClient={mosaic.trpc}>
        {/* another language draws the page anew; what was typed stays, as it does from page to page */}
        <RouterProvider key={language} router={router} />
      </TRPCProvider>
    </QueryClientProvider>
  )
}
