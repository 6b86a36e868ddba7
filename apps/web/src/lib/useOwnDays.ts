import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { zoneHere } from './dates.ts'
import { ownLanguage } from './language.ts'
import { mosaic } from './mosaic.ts'
import { type SessionView, useTRPC } from './trpc.ts'

/**
 * Tells the server where the person is and what they read, so that their days are their own, as what is sent late in the evening was sent that day,
 * and what is told of them and the coach's first words come in the page's language.
 */
export function useOwnDays(session: SessionView | null): void {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const zone = zoneHere()
  const language = ownLanguage() ?? session?.language
  // whoever only looks has days and a language of their own, which are not the person's
  const isOther = session?.scope === 'full' && (session.timeZone !== zone || session.language !== language)
  const isRenamed = session !== null && session.language !== language
  useEffect(() => {
    if (!isOther) return
    // not told now, it is told when a page is opened next: nothing of the person's waits on it
    mosaic.session.update.mutate({ timeZone: zone, ...(language && { language }) }).then(
      (told) => {
        cache.setQueryData(trpc.session.get.queryKey(), told)
        if (!isRenamed) return
        // what is still on its way for the first time would otherwise come as it was asked for
        for (const filter of [trpc.wimd, trpc.ob, trpc.resume].map((router) => router.pathFilter()))
          void cache.cancelQueries(filter).then(() => cache.invalidateQueries(filter))
      },
      () => undefined,
    )
  }, [isOther, isRenamed, language, zone, cache, trpc])
}
