import { type FormEvent, useEffect, useRef } from 'react'
import { textOf } from '#lib/forms.ts'
import type { ApplicationView } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'

type Person = ApplicationView['contacts'][number]

interface Props {
  /** Whose details are changed, none for somebody new. */
  readonly person?: Person
  readonly busy: boolean
  readonly onSave: (details: Pick<Person, 'name' | 'role' | 'channel'>, done: () => void) => void
}

/** A name, and what else is known of somebody there. */
export function ContactForm({ person, busy, onSave }: Props) {
  const first = useRef<HTMLInputElement>(null)
  const isOpened = person !== undefined
  useEffect(() => {
    if (isOpened) first.current?.focus()
  }, [isOpened])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    onSave({ name: textOf(data, 'name'), role: textOf(data, 'role') || null, channel: textOf(data, 'channel') || null }, () => form.reset())
  }
  return (
    <form className="stack stack--3" onSubmit={submit} aria-label={person ? `Change ${person.name}` : 'Somebody new'}>
      <Field label="Name">
        {(wiring) => <input {...wiring} ref={first} name="name" required maxLength={200} defaultValue={person?.name} autoComplete="off" />}
      </Field>
      <Field label="What they do there">
        {(wiring) => <input {...wiring} name="role" maxLength={200} defaultValue={person?.role ?? ''} autoComplete="off" />}
      </Field>
      <Field label="How they are reached" hint="An address, a number, a page. It stays in your session.">
        {(wiring) => <input {...wiring} name="channel" maxLength={300} defaultValue={person?.channel ?? ''} autoComplete="off" />}
      </Field>
      <div className="row">
        <Button type="submit" small busy={busy && 'Saving…'}>
          {person ? 'Save it' : 'Note them'}
        </Button>
      </div>
    </form>
  )
}
