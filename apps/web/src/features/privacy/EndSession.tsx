import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { announce } from '#lib/announce.ts'
import { forgetTyped } from '#lib/forgetTyped.ts'
import { useForgetAll } from '#lib/session.ts'
import { type Answers, useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { words } from './words.tsx'

export type Receipt = Answers['session']['end']

/** Ends the session for good; what remains is a receipt. */
export function EndSession({ onEnded }: { readonly onEnded: (receipt: Receipt) => void }) {
  const trpc = useTRPC()
  const forgetAll = useForgetAll()
  const [typed, setTyped] = useState('')
  const end = useMutation(
    trpc.session.end.mutationOptions({
      onSuccess: async (receipt) => {
        onEnded(receipt)
        forgetTyped()
        await forgetAll()
      },
    }),
  )
  return (
    <section className="c6 stack stack--3" aria-labelledby="h-end">
      <h2 id="h-end">{words.end.title}</h2>
      <p className="soft">{words.end.what}</p>
      <Field label={words.end.write(words.end.word)}>
        {(wiring) => (
          <input {...wiring} autoComplete="off" autoCapitalize="none" value={typed} onChange={({ target }) => setTyped(target.value)} />
        )}
      </Field>
      {end.error ? <FailureNote error={end.error} onRetry={() => end.mutate()} /> : null}
      <div className="row">
        <Button
          look="ends"
          icon={<Trash2 size={18} aria-hidden />}
          disabled={typed.trim().toLowerCase() !== words.end.word}
          busy={end.isPending && words.end.deleting}
          onClick={() => end.mutate()}
        >
          {words.end.run}
        </Button>
      </div>
    </section>
  )
}

/** This browser forgets; the session lives on and opens with another key. */
export function LeaveDevice({ hasOtherKey }: { readonly hasOtherKey: boolean }) {
  const trpc = useTRPC()
  const navigate = useNavigate()
  const forgetAll = useForgetAll()
  const leave = useMutation(
    trpc.session.leave.mutationOptions({
      onSuccess: async () => {
        forgetTyped()
        await navigate({ to: '/' })
        await forgetAll()
        announce(words.leave.left)
      },
    }),
  )
  return (
    <div className="stack stack--2">
      {leave.error ? <FailureNote error={leave.error} /> : null}
      <div className="row">
        <Button small disabled={!hasOtherKey} busy={leave.isPending && words.leave.leaving} onClick={() => leave.mutate()}>
          {words.leave.leave}
        </Button>
        {hasOtherKey ? null : <span className="small soft">{words.leave.keyFirst}</span>}
      </div>
    </div>
  )
}
