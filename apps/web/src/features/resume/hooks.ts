import { useMutation, useQueryClient } from '@tanstack/react-query'
import { announce } from '#lib/announce.ts'
import { failureWords } from '#lib/failureWords.ts'
import { type Answers, useTRPC } from '#lib/trpc.ts'

export type Resume = Answers['resume']['rewrite']
export type VersionView = Answers['resume']['versions']['list']['versions'][number]

const tell = (error: unknown) => announce(`${failureWords(error).title}. ${failureWords(error).next}`)

function useVersionsAnew() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return () => Promise.all([cache.invalidateQueries(trpc.resume.pathFilter()), cache.invalidateQueries(trpc.wimd.metrics.pathFilter())])
}

/** Makes a résumé from what is known, or from an uploaded one. */
export function useRewrite() {
  const anew = useVersionsAnew()
  return useMutation(useTRPC().resume.rewrite.mutationOptions({ onSuccess: anew }))
}

/** Makes one for a posting. */
export function useCustomize() {
  const anew = useVersionsAnew()
  return useMutation(useTRPC().resume.customize.mutationOptions({ onSuccess: anew }))
}

/** Saves an edit or a name; a stale one fails with both texts. */
export function useVersionChange() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    trpc.resume.versions.update.mutationOptions({
      onSuccess: (resume) => {
        cache.setQueryData(trpc.resume.versions.get.queryKey({ id: resume.versionId }), resume)
        const { list, history, diff } = trpc.resume.versions
        return Promise.all([list, history, diff].map((read) => cache.invalidateQueries(read.pathFilter())))
      },
    }),
  )
}

/** Keeps a version as it is. */
export function useKeep() {
  const anew = useVersionsAnew()
  return useMutation(useTRPC().resume.versions.keep.mutationOptions({ onSuccess: anew, onError: tell }))
}

/** Once a version is on its way out as a file it is kept: the page knows before it asks again. */
export function useWentOut(id: string) {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return () => {
    cache.setQueryData(
      trpc.resume.versions.get.queryKey({ id }),
      (now) => now && { ...now, kept: now.kept ?? { at: new Date().toISOString(), because: 'exported' as const } },
    )
    return cache.invalidateQueries({ ...trpc.resume.versions.list.pathFilter(), refetchType: 'none' })
  }
}

/** Writes a letter or a short message for a posting. */
export function useLetter() {
  const anew = useVersionsAnew()
  return useMutation(useTRPC().resume.letter.mutationOptions({ onSuccess: anew }))
}

export function useRestore() {
  const anew = useVersionsAnew()
  return useMutation(useTRPC().resume.versions.restore.mutationOptions({ onSuccess: anew, onError: tell }))
}

export function useRemoveVersion() {
  const anew = useVersionsAnew()
  return useMutation(useTRPC().resume.versions.remove.mutationOptions({ onSuccess: anew, onError: tell }))
}
