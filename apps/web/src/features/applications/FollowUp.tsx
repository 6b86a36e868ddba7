import { type FormEvent, useState } from 'react'
import { calendarDayOf, todayHere } from '#lib/dates.ts'
import { textOf } from '#lib/forms.ts'
import type { ApplicationView } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Field } from '#ui/Field.tsx'
import { useApplicationChange } from './hooks.ts'

interface Props {
  readonly application: ApplicationView
  /** Whether it carries the page's main button. */
  readonly leads: boolean
  readonly title: string
  /** The row may be gone then: the focus has to go on. */
  readonly onChanged: () => void
}

/** One day to follow up, with its reason: done, moved to another day, or dropped until something happens. */
export function FollowUp({ application: { id, role, nextFollowUp, followUpReason }, leads, title, onChanged }: Props) {
  const [isMoving, setMoving] = useState(false)
  const change = useApplicationChange('Kept.', onChanged)
  const say = (said: { contact: 'asked' } | { followUp: string }) => change.mutate({ id, ...said }, { onSuccess: () => setMoving(false) })
  return (
    <li className="due">
      <time dateTime={nextFollowUp ?? ''}>{calendarDayOf(nextFollowUp ?? '')}</time>
      <div>
        <b>{title}</b>
        <p className="small">{followUpReason}</p>
        {isMoving ? (
          <DayForm busy={change.isPending} label="To which day" button="Move it" onDay={(followUp) => say({ followUp })} />
        ) : null}
      </div>
      <div className="row">
        <Button small look={leads ? 'main' : 'rest'} busy={change.isPending && 'Saving…'} onClick={() => say({ contact: 'asked' })}>
          I did<span className="vh"> follow up: {role}</span>
        </Button>
        <Button small aria-expanded={isMoving} onClick={() => setMoving(!isMoving)}>
          Move<span className="vh"> the follow-up: {role}</span>
        </Button>
        <Button small look="bare" onClick={() => say({ followUp: 'none' })}>
          Drop<span className="vh"> the follow-up: {role}</span>
        </Button>
      </div>
    </li>
  )
}

/** Sets a day where none is due: the usual ones were dropped, or there is nothing to wait for yet. */
export function SetFollowUp({ id, onChanged }: { readonly id: string; readonly onChanged: () => void }) {
  const change = useApplicationChange('Kept.', onChanged)
  return (
    <Disclosure summary="No follow-up is due. Set a day">
      <DayForm busy={change.isPending} label="On which day" button="Set it" onDay={(followUp) => change.mutate({ id, followUp })} />
    </Disclosure>
  )
}

interface DayProps {
  readonly busy: boolean
  readonly label: string
  readonly button: string
  readonly onDay: (day: string) => void
}

function DayForm({ busy, label, button, onDay }: DayProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onDay(textOf(new FormData(event.currentTarget), 'day'))
  }
  return (
    <form className="row" onSubmit={submit}>
      <Field label={label}>{(wiring) => <input {...wiring} name="day" type="date" min={todayHere()} required />}</Field>
      <Button small type="submit" busy={busy && 'Saving…'}>
        {button}
      </Button>
    </form>
  )
}
