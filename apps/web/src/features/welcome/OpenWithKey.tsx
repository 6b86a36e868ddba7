import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { failureWords } from '#lib/failureWords.ts'
import { sessionGone } from '#lib/sessionGone.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { useOpenWithKey } from './hooks.ts'
import { words } from './wayBackWords.ts'

/** The way back in: a recovery key, read without regard to case and spaces; or the way to look at somebody's session. */
export function OpenWithKey() {
  const [key, setKey] = useState('')
  const navigate = useNavigate()
  const open = useOpenWithKey(() => void navigate({ to: '/picture' }))
  const letters = key.replace(/[\s-]/g, '').length
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (letters > 0) open.mutate(key)
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
      <div className="row">
        <Button type="submit" look="main" disabled={letters === 0} busy={open.isPending && words.key.opening}>
          {words.key.open}
        </Button>
      </div>
    </form>
  )
}

function whyNot(error: unknown): string {
  const { title, next } = failureWords(error)
  return sessionGone(error) === 'ended' ? words.key.opensNothing : `${title}. ${next}`
}
