import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useRef } from 'react'
import { textOf } from '#lib/forms.ts'
import { useTRPC } from '#lib/trpc.ts'
import { useFactAdd } from '#lib/useFactChange.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'

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
    <Disclosure summary={days === null ? 'You are reminded after the usual days' : `You are reminded after ${days} days, as you chose`}>
      <p className="small soft">
        The usual days are 7 after sending and 10 once they have it. Days you choose count for both, and again after each time you asked.
        Thanks after an interview, and offers, keep their own days.
      </p>
      <form className="row" onSubmit={submit}>
        <Field label="Days to wait">
          {(wiring) => (
            <input {...wiring} ref={input} name="days" type="number" min={2} max={60} step={1} required defaultValue={days ?? ''} />
          )}
        </Field>
        <Button small type="submit" busy={preference.isPending && 'Saving…'}>
          Wait this long
        </Button>
        {days === null ? null : (
          <Button small look="bare" onClick={() => choose('usual', usual)}>
            Back to the usual days
          </Button>
        )}
      </form>
      {preference.isError ? <FailureNote error={preference.error} /> : null}
    </Disclosure>
  )
}
