import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useRef } from 'react'
import { words as facts } from '#lib/factWords.ts'
import { textOf } from '#lib/forms.ts'
import { useTRPC } from '#lib/trpc.ts'
import { useFactAdd } from '#lib/useFactChange.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { words } from './words.ts'

/** After how many days to ask: the usual ones, or the person's own, and back with one press. */
export function Cadence() {
  const { data } = useQuery(useTRPC().ob.cadence.queryOptions())
  const preference = useFactAdd()
  const input = useRef<HTMLInputElement>(null)
  if (!data) return null
  const { days } = data
  const choose = (value: string, onSuccess?: () => void) =>
    preference.mutate({ claim: { kind: 'preference', payload: { name: 'follow_up_days', value } } }, { ...(onSuccess && { onSuccess }) })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    choose(textOf(new FormData(event.currentTarget), 'days'))
  }
  // the button that was pressed goes: the field is empty again and has the focus
  const usual = () => {
    if (!input.current) return
    input.current.value = ''
    input.current.focus()
  }
  return (
    <Disclosure summary={days === null ? words.cadence.usual : words.cadence.own(days)}>
      <p className="small soft">{words.cadence.what}</p>
      <form className="row" onSubmit={submit}>
        <Field label={words.cadence.days}>
          {(wiring) => (
            <input {...wiring} ref={input} name="days" type="number" min={2} max={60} step={1} required defaultValue={days ?? ''} />
          )}
        </Field>
        <Button small type="submit" busy={preference.isPending && facts.saving}>
          {words.cadence.choose}
        </Button>
        {days === null ? null : (
          <Button small look="bare" onClick={() => choose('usual', usual)}>
            {words.cadence.back}
          </Button>
        )}
      </form>
      {preference.isError ? <FailureNote error={preference.error} /> : null}
    </Disclosure>
  )
}
