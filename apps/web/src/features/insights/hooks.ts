import { useMutation, useQueryClient } from '@tanstack/react-query'
import { announce } from '#lib/announce.ts'
import { failureWords } from '#lib/failureWords.ts'
import { useTRPC } from '#lib/trpc.ts'
import { words } from './words.tsx'

/** Adds a step to the plan. */
export function usePlanStep() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    trpc.wimd.actions.create.mutationOptions({
      onSuccess: () => {
        announce(words.plan.told.added)
        return cache.invalidateQueries(trpc.wimd.pathFilter())
      },
    }),
  )
}

/** Says that a step is done, moved or dropped. */
export function useStepChange() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    trpc.wimd.actions.update.mutationOptions({
      onSuccess: (_, { status }) => {
        announce(words.plan.told[status])
        return cache.invalidateQueries(trpc.wimd.pathFilter())
      },
      onError: (error) => announce(`${failureWords(error).title}. ${failureWords(error).next}`),
    }),
  )
}
