import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from './trpc.ts'

/** Records that the person applied. */
export function useApply() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    trpc.ob.apply.mutationOptions({
      onSuccess: () => Promise.all([cache.invalidateQueries(trpc.ob.pathFilter()), cache.invalidateQueries(trpc.wimd.pathFilter())]),
    }),
  )
}
