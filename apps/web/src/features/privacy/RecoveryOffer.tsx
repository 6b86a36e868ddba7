import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '#lib/session.ts'
import { useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { RecoveryKey } from './RecoveryKey.tsx'
import { words } from './words.tsx'

/** After the first file, once: a key for paper, because only this browser can open the session so far. */
export function RecoveryOffer() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { session } = useSession()
  const { data: files } = useQuery(trpc.wimd.uploads.list.queryOptions())
  const [isTaken, setTaken] = useState(false)
  const offered = useMutation(
    trpc.session.update.mutationOptions({ onSuccess: () => cache.invalidateQueries(trpc.session.get.pathFilter()) }),
  )
  const isDue = session?.scope === 'full' && !session.recoveryOffered && files?.some(({ status }) => status === 'ready')
  if (!isTaken && !isDue) return null
  return (
    <section className="card" aria-label={words.keys.offerLabel}>
      <h2 className="h3">{words.keys.offer}</h2>
      <p className="soft">{words.keys.offerWhy}</p>
      {isTaken ? (
        <RecoveryKey />
      ) : (
        <div className="row">
          <Button small onClick={() => answer(true)}>
            {words.keys.get}
          </Button>
          <Button small look="bare" onClick={() => answer(false)}>
            {words.keys.notNow}
          </Button>
        </div>
      )}
    </section>
  )

  function answer(wanted: boolean) {
    setTaken(wanted)
    offered.mutate({ recoveryOffered: true })
  }
}
