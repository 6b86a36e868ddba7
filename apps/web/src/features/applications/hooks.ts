import { useMutation, useQueryClient } from '@tanstack/react-query'
import { announce } from '#lib/announce.ts'
import { failureWords } from '#lib/failureWords.ts'
import { useTRPC } from '#lib/trpc.ts'

/** Adds a step or a note to an application's history. */
export function useApplicationChange() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    trpc.ob.applications.update.mutationOptions({
      onSuccess: () => {
        announce('Added to its history.')
        return Promise.all([cache.invalidateQueries(trpc.ob.status.pathFilter()), cache.invalidateQueries(trpc.wimd.pathFilter())])
      },
      onError: (error) => announce(`${failureWords(error).title}. ${failureWords(error).next}`),
    }),
  )
}
