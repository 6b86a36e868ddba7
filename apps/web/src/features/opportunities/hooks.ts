import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { announce } from '#lib/announce.ts'
import { csvParts } from '#lib/csvParts.ts'
import { failureWords } from '#lib/failureWords.ts'
import { type Opportunity, useTRPC, useTRPCClient } from '#lib/trpc.ts'

const tell = (error: unknown) => announce(`${failureWords(error).title}. ${failureWords(error).next}`)

/** Every match ever shown to this person, page after page; `isComplete` once the last one is here. */
export function useAllMatches() {
  const { data, hasNextPage, isFetching, fetchNextPage, ...state } = useInfiniteQuery(
    useTRPC().ob.matches.list.infiniteQueryOptions({ limit: 50 }, { getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined }),
  )
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  return { ...state, matches: data?.pages.flatMap(({ matches }) => matches) ?? [], isComplete: data !== undefined && !hasNextPage }
}

/** Keeps a match, sets it aside or notes something on it. */
export function useMatchChange() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    trpc.ob.matches.update.mutationOptions({ onSuccess: () => cache.invalidateQueries(trpc.ob.pathFilter()), onError: tell }),
  )
}

/** Reads a requirement otherwise, says yes or no to a proposal, or takes it back; what shows it shows its failure. */
export function useReading() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    trpc.ob.requirements.update.mutationOptions({
      onSuccess: (opportunity, { jobId }) => {
        cache.setQueryData(trpc.ob.opportunity.queryKey({ jobId }), opportunity)
        return Promise.all([cache.invalidateQueries(trpc.ob.pathFilter()), cache.invalidateQueries(trpc.wimd.pathFilter())])
      },
    }),
  )
}

/** Has the lane that was agreed to read a posting; a slow one is looked for again while it reads. */
export function useAskAboutPosting() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    trpc.ob.requirements.ask.mutationOptions({
      onSuccess: (opportunity, { jobId }) => cache.setQueryData(trpc.ob.opportunity.queryKey({ jobId }), opportunity),
    }),
  )
}

/** Longer than this no lane reads: what was begun then was cut off. */
const readingMs = 30_000

/** Whether a lane is at it now. */
export const isBeingRead = ({ asked }: Pick<Opportunity, 'asked'>): boolean =>
  asked?.outcome === 'asked' && Date.now() - Date.parse(asked.at) < readingMs

/** Adds a posting of the person's own; the form shows its own failure. */
export function useAddPosting() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(trpc.ob.postings.create.mutationOptions({ onSuccess: () => cache.invalidateQueries(trpc.ob.pathFilter()) }))
}

/** Removes a posting that the person brought; the dialog shows its own failure. What was asked about it is asked no more. */
export function useRemovePosting() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    trpc.ob.postings.remove.mutationOptions({
      onSuccess: async (_, { jobId }) => {
        cache.removeQueries(trpc.ob.opportunity.queryFilter({ jobId }))
        await cache.invalidateQueries({ ...trpc.ob.pathFilter(), refetchType: 'none' })
      },
    }),
  )
}

const partAtMost = { characters: 60_000, rows: 200 }

/** Brings a list from another tracker, in parts; gives how many postings are new, were here or had no title, and how many applications it told of. */
export function useImportPostings() {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: async (file: File) => {
      const sum = { added: 0, alreadyThere: 0, leftOut: 0, applications: 0 }
      for (const csv of csvParts(await file.text(), partAtMost)) {
        const { opportunities, alreadyThere, leftOut, applications } = await client.ob.postings.import.mutate({ csv })
        sum.added += opportunities.length
        sum.alreadyThere += alreadyThere
        sum.leftOut += leftOut.length
        sum.applications += applications
      }
      return sum
    },
    onSettled: () => Promise.all([cache.invalidateQueries(trpc.ob.pathFilter()), cache.invalidateQueries(trpc.wimd.pathFilter())]),
  })
}
