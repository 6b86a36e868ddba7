import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { ownLanguage } from './language.ts'
import { mosaic } from './mosaic.ts'
import { sessionGone } from './sessionGone.ts'
import { type SessionView, useTRPC } from './trpc.ts'

/** Whether a session is open here: `none` never was one in this browser, `ended` its cookie opened nothing any more,
 * `unreachable` nobody could be asked. */
export type SessionState =
  | { readonly state: 'loading' | 'none' | 'ended' | 'unreachable'; readonly session: null; readonly error: unknown }
  | { readonly state: 'live'; readonly session: SessionView; readonly error: null }

export function useSession(): SessionState {
  const trpc = useTRPC()
  const { data, error, isPending, fetchStatus } = useQuery(trpc.session.get.queryOptions(undefined, { staleTime: 60_000 }))
  const gone = sessionGone(error)
  if (gone) return { state: gone, session: null, error }
  if (data) return { state: 'live', session: data, error: null }
  return { state: isPending && fetchStatus !== 'paused' ? 'loading' : 'unreachable', session: null, error }
}

/** Starts a session unless one is open: called by the person's first act, never by a page that merely loads. */
export function useEnsureSession(): () => Promise<void> {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useCallback(async () => {
    const { queryKey } = trpc.session.get.queryOptions()
    const isOpen = cache.getQueryState(queryKey)?.status === 'success'
    if (isOpen) return
    await mosaic.session.start.mutate({ cookie: true })
    const language = ownLanguage()
    // the coach's first words are in it already
    if (language) await mosaic.session.update.mutate({ language })
    await cache.resetQueries({ queryKey: trpc.session.get.queryKey() })
  }, [cache, trpc])
}

/** After another session was opened, or this one was left: nothing known of the old one may stay. */
export function useForgetAll(): () => Promise<void> {
  const cache = useQueryClient()
  return useCallback(async () => {
    cache.getMutationCache().clear()
    await cache.cancelQueries()
    await cache.resetQueries()
  }, [cache])
}
