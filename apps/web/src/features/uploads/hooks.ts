import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { announce } from '#lib/announce.ts'
import { failureWords } from '#lib/failureWords.ts'
import { useEnsureSession } from '#lib/session.ts'
import { type Answers, useTRPC } from '#lib/trpc.ts'
import { startUploads } from './uploading.ts'
import { words } from './words.tsx'

/** One stored file with what a reader sees of it. */
export type FileReading = Answers['wimd']['uploads']['get']
export type StoredFile = Answers['wimd']['uploads']['list'][number]

const askAgainMs = 1_200

export const isUnderWay = ({ status }: Pick<StoredFile, 'status'>) => status === 'received' || status === 'reading'

/** The session's files; asked again while one is being read. */
export function useFiles() {
  const trpc = useTRPC()
  return useQuery(
    trpc.wimd.uploads.list.queryOptions(undefined, { refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? askAgainMs : false) }),
  )
}

export function useReading(id: string) {
  const trpc = useTRPC()
  return useQuery(
    trpc.wimd.uploads.get.queryOptions(
      { id },
      { refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? askAgainMs : false) },
    ),
  )
}

/** A file changed what is known: everything that rests on it is asked again. */
export function useKnownAnew() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useCallback(
    () => Promise.all([trpc.wimd, trpc.ob, trpc.resume, trpc.session].map((router) => cache.invalidateQueries(router.pathFilter()))),
    [cache, trpc],
  )
}

/** Takes files in; a session is started for the first of them. */
export function useTakeFiles(onStored?: (file: StoredFile) => void) {
  const ensureSession = useEnsureSession()
  const knownAnew = useKnownAnew()
  return useMutation({
    mutationFn: async (files: readonly File[]) => {
      await ensureSession()
      await startUploads(files, (file) => {
        void knownAnew()
        onStored?.(file)
      })
    },
    onError: (error) => announce(`${failureWords(error).title}. ${failureWords(error).next}`),
  })
}

export function useRemoveFile() {
  const trpc = useTRPC()
  const knownAnew = useKnownAnew()
  return useMutation(
    trpc.wimd.uploads.remove.mutationOptions({
      onSuccess: () => {
        announce(words.removed)
        return knownAnew()
      },
      onError: (error) => announce(`${failureWords(error).title}. ${failureWords(error).next}`),
    }),
  )
}
