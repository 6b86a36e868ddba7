import { useMutation, useQueryClient } from '@tanstack/react-query'
import { announce } from '#lib/announce.ts'
import { failureWords } from '#lib/failureWords.ts'
import { unlessMovedOn } from '#lib/focus.ts'
import { useTRPC } from '#lib/trpc.ts'
import { words } from './words.tsx'

/** Takes a key back: it opens nothing from then on. */
export function useTakeBack(onTaken: () => void) {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    trpc.session.keys.remove.mutationOptions({
      onMutate: () => unlessMovedOn(onTaken),
      onSuccess: async (_, _key, goOn) => {
        announce(words.keys.removed)
        await cache.invalidateQueries(trpc.session.keys.pathFilter())
        goOn()
      },
      onError: (error) => announce(`${failureWords(error).title}. ${failureWords(error).next}`),
    }),
  )
}
