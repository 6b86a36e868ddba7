import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Eye } from 'lucide-react'
import { useState } from 'react'
import { dayOf } from '#lib/dates.ts'
import { type SessionView, useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { LookFor } from './LookFor.tsx'
import { ShownKey } from './ShownKey.tsx'
import { useFocusBack } from './useFocusBack.ts'
import { useTakeBack } from './useTakeBack.ts'
import { words } from './words.tsx'

/** A key for somebody who looks along: for how long and what it allows is said before it is made; it is shown once and taken back with one press. */
export function LetLook({ session }: { readonly session: SessionView }) {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const create = useMutation(
    trpc.session.keys.create.mutationOptions({
      gcTime: 0,
      onSuccess: () => {
        setAsking(false)
        return cache.invalidateQueries(trpc.session.keys.pathFilter())
      },
    }),
  )
  const close = () => {
    setAsking(false)
    create.reset()
  }
  const takeBack = useTakeBack(close)
  const made = create.data
  const opener = useFocusBack(isAsking || made !== undefined)

  if (made?.token)
    return (
      <ShownKey text={made.token} note={words.look.once(dayOf(create.variables.expiresAt ?? session.expiresAt))}>
        <Button busy={takeBack.isPending && words.keys.removing} onClick={() => takeBack.mutate({ id: made.id })}>
          {words.look.takeBack}
        </Button>
        <Button look="bare" onClick={close}>
          {words.look.passedOn}
        </Button>
      </ShownKey>
    )
  if (isAsking)
    return (
      <LookFor
        session={session}
        busy={create.isPending}
        onMake={(label, expiresAt) => create.mutate({ kind: 'counsellor', expiresAt, ...(label && { label }) })}
        onLeave={close}
      >
        {create.error ? <FailureNote error={create.error} /> : null}
      </LookFor>
    )
  return (
    <div className="row">
      <Button ref={opener} icon={<Eye size={18} aria-hidden />} onClick={() => setAsking(true)}>
        {words.look.title}
      </Button>
    </div>
  )
}
