import { type FormEvent, useEffect, useRef } from 'react'
import { words as facts } from '#lib/factWords.ts'
import { textOf } from '#lib/forms.ts'
import type { ApplicationView } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { words } from './applicationWords.ts'

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
    <form className="stack stack--3" onSubmit={submit} aria-label={person ? words.people.changeOf(person.name) : words.people.new}>
      <Field label={words.people.name}>
        {(wiring) => <input {...wiring} ref={first} name="name" required maxLength={200} defaultValue={person?.name} autoComplete="off" />}
      </Field>
      <Field label={words.people.role}>
        {(wiring) => <input {...wiring} name="role" maxLength={200} defaultValue={person?.role ?? ''} autoComplete="off" />}
      </Field>
      <Field label={words.people.channel} hint={words.people.channelHint}>
        {(wiring) => <input {...wiring} name="channel" maxLength={300} defaultValue={person?.channel ?? ''} autoComplete="off" />}
      </Field>
      <div className="row">
        <Button type="submit" small busy={busy && facts.saving}>
          {person ? words.people.save : words.people.noteThem}
        </Button>
      </div>
    </form>
  )
}
