import { useMutation, useQueryClient } from '@tanstack/react-query'
import { announce } from '#lib/announce.ts'
import { failureWords } from '#lib/failureWords.ts'
import { useTRPC } from '#lib/trpc.ts'
import { words } from './words.tsx'

/** Takes a key back: it opens nothing from then on. */
export function useTakeBack(onTaken: () => void) {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    trpc.session.keys.remove.mutationOptions({
      onSuccess: async () => {
        announce(words.keys.removed)
        await cache.invalidateQueries(trpc.session.keys.pathFilter())
        onTaken()
      },
      onError: (error) => announce(`${failureWords(error).title}. ${failureWords(error).next}`),
    }),
  )
}
