import { useMutation, useQueryClient } from '@tanstack/react-query'
import { announce } from '#lib/announce.ts'
import { failureWords } from '#lib/failureWords.ts'
import { useTRPC } from '#lib/trpc.ts'

const tell = (error: unknown) => announce(`${failureWords(error).title}. ${failureWords(error).next}`)

/** Keeps a match, sets it aside or notes something on it. */
export function useMatchChange() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    trpc.ob.matches.update.mutationOptions({ onSuccess: () => cache.invalidateQueries(trpc.ob.pathFilter()), onError: tell }),
  )
}

/** Adds a posting of the person's own; the form shows its own failure. */
export function useAddPosting() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(trpc.ob.postings.create.mutationOptions({ onSuccess: () => cache.invalidateQueries(trpc.ob.pathFilter()) }))
}

/** Answers a question about a skill: what is known of the person moves, and every number with it. */
export function useSkillAnswer() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    trpc.wimd.facts.create.mutationOptions({
      onSuccess: () => Promise.all([cache.invalidateQueries(trpc.wimd.pathFilter()), cache.invalidateQueries(trpc.ob.pathFilter())]),
      onError: tell,
    }),
  )
}

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
