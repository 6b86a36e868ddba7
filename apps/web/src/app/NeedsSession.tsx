import { useQueryClient } from '@tanstack/react-query'
import { Navigate, Outlet, useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { lockDrafts } from '#lib/deviceDrafts.ts'
import { useSession } from '#lib/session.ts'
import { useTRPC } from '#lib/trpc.ts'
import { Skeleton } from '#ui/Skeleton.tsx'
import { SessionLost } from './SessionLost.tsx'
import { Unreached } from './Unreached.tsx'
import { words } from './words.tsx'

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

  const isGone = state === 'none' || state === 'ended'
  useEffect(() => {
    if (isGone) lockDrafts()
  }, [isGone])

  if (state === 'live') return <Outlet />
  // the coach's first question stands on the welcome page: nothing is started by a page that loads
  if (state === 'none' && pathname === '/coach') return <Navigate to="/" replace />
  if (state === 'none' || state === 'ended') return <SessionLost wasHere={state === 'ended'} />
  if (state === 'unreachable') return <Unreached error={error} onRetry={() => void cache.refetchQueries(trpc.session.get.pathFilter())} />
  return (
    <div className="main">
      <Skeleton label={words.openingSession} tiles={40} />
    </div>
  )
}
