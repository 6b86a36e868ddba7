import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { zoneHere } from './dates.ts'
import { mosaic } from './mosaic.ts'
import { type SessionView, useTRPC } from './trpc.ts'

/** Tells the server where the person is, so that their days are their own: what is sent late in the evening was sent that day. */
export function useOwnDays(session: SessionView | null): void {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const zone = zoneHere()
  const isOther = session !== null && session.timeZone !== zone
  useEffect(() => {
    if (!isOther) return
    // not told now, it is told when a page is opened next: nothing of the person's waits on it
    mosaic.session.update.mutate({ timeZone: zone }).then(
      (told) => cache.setQueryData(trpc.session.get.queryKey(), told),
      () => undefined,
    )
  }, [isOther, zone, cache, trpc])
}
