import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { forgetDrafts } from '#lib/drafts.ts'
import { failureWords } from '#lib/failureWords.ts'
import { sessionGone } from '#lib/sessionGone.ts'
import { useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { useOpenWithKey } from './hooks.ts'
import { InItsPlace } from './InItsPlace.tsx'
import { words } from './wayBackWords.ts'

/** The way back in: a recovery key, read without regard to case and spaces; or the way to look at somebody's session. */
export function OpenWithKey() {
  const [key, setKey] = useState('')
  const [isAsking, setAsking] = useState(false)
  const trpc = useTRPC()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const open = useOpenWithKey(() => {
    // what was typed here belongs to the session that was
    if (isAsking) forgetDrafts()
    void navigate({ to: '/picture' })
  })
  const leaveIt = () => {
    setKey('')
    setAsking(false)
  }
  const letters = key.replace(/[\s-]/g, '').length
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (letters === 0) return
        const here = cache.getQueryState(trpc.session.get.queryKey())
        if (here?.status === 'success' && here.data?.scope === 'full' && !isAsking) setAsking(true)
        else open.mutate(key)
      }}
    >
      <Field label={words.key.label} hint={words.key.hint} error={open.error ? whyNot(open.error) : null}>
        {(wiring) => (
          <input
            {...wiring}
            value={key}
            autoComplete="off"
            spellCheck={false}
            autoCapitalize="none"
            onChange={({ target }) => setKey(target.value)}
          />
        )}
      </Field>
      {isAsking ? (
        <InItsPlace busy={open.isPending} onKeep={leaveIt} />
      ) : (
        <div className="row">
          <Button type="submit" look="main" disabled={letters === 0} busy={open.isPending && words.key.opening}>
            {words.key.open}
          </Button>
        </div>
      )}
    </form>
  )
}

function whyNot(error: unknown): string {
  const { title, next } = failureWords(error)
  return sessionGone(error) === 'ended' ? words.key.opensNothing : `${title}. ${next}`
}
