import { type FormEvent, useRef } from 'react'
import { dayOf } from '#lib/dates.ts'
import { textOf } from '#lib/forms.ts'
import { safeLink } from '#lib/save.ts'
import type { ApplicationView } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Field } from '#ui/Field.tsx'
import { useApplicationChange, useContacts } from './hooks.ts'
import { contacts, contactWords } from './words.ts'

const buttonWords = { asked: 'I wrote or spoke', answered: 'They answered' } as const

/** Who can be reached about an application, and when they last were. */
export function People({ application: { id, contacts: people } }: { readonly application: ApplicationView }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { create, remove } = useContacts()
  const change = useApplicationChange()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const [name, role, channel] = [textOf(data, 'name'), textOf(data, 'role') || null, textOf(data, 'channel') || null]
    create.mutate({ id, name, role, channel }, { onSuccess: () => form.reset() })
  }
  return (
    <section aria-labelledby="h-people" className="stack stack--3">
      <h2 id="h-people" ref={heading} tabIndex={-1}>
        People
      </h2>
      {people.length === 0 ? (
        <p className="soft">Nobody is noted yet. Reaching somebody there counts for Action, an answer for Momentum.</p>
      ) : null}
      <ul>
        {people.map(({ id: contactId, name, role, channel, lastTouched, answered }) => (
          <li key={contactId} className="interview">
            <div className="stack stack--2">
              <b>{name}</b>
              <p className="small soft">
                {role}
                {role && channel ? ' · ' : ''}
                {channel ? <Channel channel={channel} /> : null}
              </p>
              <p className="small faint">
                {lastTouched ? `last on ${dayOf(lastTouched)}${answered ? ', answered' : ', no answer yet'}` : 'not reached yet'}
              </p>
              <div className="row">
                {contacts.map((contact) => (
                  <Button key={contact} small title={contactWords[contact]} onClick={() => change.mutate({ id, contact, contactId })}>
                    {buttonWords[contact]}
                    <span className="vh">: {name}</span>
                  </Button>
                ))}
                <Button small look="bare" onClick={() => remove.mutate({ id, contactId }, { onSuccess: () => heading.current?.focus() })}>
                  Remove<span className="vh"> {name}</span>
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ul>
      <Disclosure summary="Note somebody">
        <form className="stack stack--3" onSubmit={submit}>
          <Field label="Name">{(wiring) => <input {...wiring} name="name" required maxLength={200} autoComplete="off" />}</Field>
          <Field label="What they do there">{(wiring) => <input {...wiring} name="role" maxLength={200} autoComplete="off" />}</Field>
          <Field label="How they are reached" hint="An address, a number, a page. It stays in your session.">
            {(wiring) => <input {...wiring} name="channel" maxLength={300} autoComplete="off" />}
          </Field>
          <div className="row">
            <Button type="submit" small busy={create.isPending && 'Saving…'}>
              Note them
            </Button>
          </div>
        </form>
      </Disclosure>
    </section>
  )
}

function Channel({ channel }: { readonly channel: string }) {
  const link = safeLink(/^\S+@\S+\.\S+$/.test(channel) ? `mailto:${channel}` : channel)
  return link ? (
    <a href={link} target="_blank" rel="noopener noreferrer">
      {channel}
    </a>
  ) : (
    channel
  )
}
