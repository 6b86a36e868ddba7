import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { ShownKey } from './ShownKey.tsx'
import { useFocusBack } from './useFocusBack.ts'
import { words } from './words.tsx'

/** Makes a recovery key and shows it once, to be copied or printed. It is kept nowhere, also not in this page's cache. */
export function RecoveryKey() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const offered = useMutation(
    trpc.session.update.mutationOptions({ onSuccess: () => cache.invalidateQueries(trpc.session.get.pathFilter()) }),
  )
  const create = useMutation(
    trpc.session.keys.create.mutationOptions({
      gcTime: 0,
      onSuccess: () => {
        offered.mutate({ recoveryOffered: true })
        return cache.invalidateQueries(trpc.session.keys.pathFilter())
      },
    }),
  )
  const text = create.data?.recoveryText
  const opener = useFocusBack(Boolean(text))
  if (text)
    return (
      <ShownKey text={text} note={words.keys.once}>
        <Button icon={<Printer size={18} aria-hidden />} onClick={() => window.print()}>
          {words.keys.print}
        </Button>
        <Button look="bare" onClick={() => create.reset()}>
          {words.keys.haveIt}
        </Button>
      </ShownKey>
    )
  return (
    <div className="stack stack--3">
      {create.error ? <FailureNote error={create.error} /> : null}
      <div className="row">
        <Button ref={opener} busy={create.isPending && words.keys.making} onClick={() => create.mutate({ kind: 'recovery' })}>
          {words.keys.make}
        </Button>
      </div>
    </div>
  )
}
