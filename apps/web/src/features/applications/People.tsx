import { useRef, useState } from 'react'
import { dayOf } from '#lib/dates.ts'
import { safeLink } from '#lib/save.ts'
import type { ApplicationView } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { words } from './applicationWords.ts'
import { ContactForm } from './ContactForm.tsx'
import { useApplicationChange, useContacts } from './hooks.ts'
import { contacts } from './status.ts'

/** Who can be reached about an application, and when they last were. */
export function People({ application: { id, contacts: people } }: { readonly application: ApplicationView }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { create } = useContacts()
  return (
    <section aria-labelledby="h-people" className="stack stack--3">
      <h2 id="h-people" ref={heading} tabIndex={-1}>
        {words.people.title}
      </h2>
      {people.length === 0 ? <p className="soft">{words.people.none}</p> : null}
      <ul>
        {people.map((person) => (
          <Person key={person.id} applicationId={id} person={person} onGone={() => heading.current?.focus()} />
        ))}
      </ul>
      <Disclosure summary={words.people.note}>
        <ContactForm busy={create.isPending} onSave={(details, done) => create.mutate({ id, ...details }, { onSuccess: done })} />
      </Disclosure>
    </section>
  )
}

interface PersonProps {
  readonly applicationId: string
  readonly person: ApplicationView['contacts'][number]
  readonly onGone: () => void
}

function Person({ applicationId: id, person, onGone }: PersonProps) {
  const { id: contactId, name, role, channel, lastTouched, answered } = person
  const [isChanging, setChanging] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { update, remove } = useContacts(onGone)
  const change = useApplicationChange()
  const close = () => {
    setChanging(false)
    opener.current?.focus()
  }
  return (
    <li className="interview stack stack--2">
      <b>{name}</b>
      <p className="small soft">
        {role}
        {role && channel ? ' · ' : ''}
        {channel ? <Channel channel={channel} /> : null}
      </p>
      <p className="small faint">{lastTouched ? words.people.lastOn(dayOf(lastTouched), answered) : words.people.notReached}</p>
      <div className="row">
        {contacts.map((contact) => (
          <Button key={contact} small onClick={() => change.mutate({ id, contact, contactId })}>
            {words.people.did[contact]}
            <span className="vh">: {name}</span>
          </Button>
        ))}
        <Button ref={opener} small look="bare" aria-expanded={isChanging} onClick={() => setChanging(!isChanging)}>
          {words.people.change}
          <span className="vh">{words.people.who(name)}</span>
        </Button>
        <Button small look="bare" onClick={() => remove.mutate({ id, contactId })}>
          {words.people.remove}
          <span className="vh">{words.people.who(name)}</span>
        </Button>
      </div>
      {isChanging ? (
        <ContactForm
          person={person}
          busy={update.isPending}
          onSave={(details) => update.mutate({ id, contactId, ...details }, { onSuccess: close })}
        />
      ) : null}
    </li>
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
