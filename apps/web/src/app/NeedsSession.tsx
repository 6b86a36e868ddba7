import { useQueryClient } from '@tanstack/react-query'
import { Navigate, Outlet, useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useSession } from '#lib/session.ts'
import { useTRPC } from '#lib/trpc.ts'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { SessionLost } from './SessionLost.tsx'

const askAgainMs = 15_000

/** Pages about a person's own work: without a session they say so and show the ways to one. */
export function NeedsSession() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { pathname } = useLocation()
  const { state, error } = useSession()
  useEffect(() => {
    if (state !== 'unreachable') return
    const timer = setInterval(() => void cache.invalidateQueries(trpc.session.get.pathFilter()), askAgainMs)
    return () => clearInterval(timer)
  }, [state, cache, trpc])

  if (state === 'live') return <Outlet />
  // the coach's first question stands on the welcome page: nothing is started by a page that loads
  if (state === 'none' && pathname === '/coach') return <Navigate to="/" replace />
  if (state === 'none' || state === 'ended') return <SessionLost wasHere={state === 'ended'} />
  return (
    <div className="main">
      {state === 'loading' ? (
        <Skeleton label="Opening your session" tiles={40} />
      ) : (
        <FailureNote error={error} onRetry={() => void cache.invalidateQueries(trpc.session.get.pathFilter())} />
      )}
    </div>
  )
}
