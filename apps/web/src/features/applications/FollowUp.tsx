import { type FormEvent, useState } from 'react'
import { calendarDayOf, todayHere } from '#lib/dates.ts'
import { words as facts } from '#lib/factWords.ts'
import { textOf } from '#lib/forms.ts'
import type { ApplicationView } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Field } from '#ui/Field.tsx'
import { useApplicationChange } from './hooks.ts'
import { words } from './words.ts'

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
  const change = useApplicationChange(words.due.kept, onChanged)
  const say = (said: { contact: 'asked' } | { followUp: string }) => change.mutate({ id, ...said }, { onSuccess: () => setMoving(false) })
  return (
    <li className="due">
      <time dateTime={nextFollowUp ?? ''}>{calendarDayOf(nextFollowUp ?? '')}</time>
      <div>
        <b>{title}</b>
        <p className="small">{followUpReason}</p>
        {isMoving ? (
          <DayForm busy={change.isPending} label={words.due.toDay} button={words.due.moveIt} onDay={(followUp) => say({ followUp })} />
        ) : null}
      </div>
      <div className="row">
        <Button small look={leads ? 'main' : 'rest'} busy={change.isPending && facts.saving} onClick={() => say({ contact: 'asked' })}>
          {words.due.did}
          <span className="vh">{words.due.didOf(role)}</span>
        </Button>
        <Button small aria-expanded={isMoving} onClick={() => setMoving(!isMoving)}>
          {words.due.move}
          <span className="vh">{words.due.itsFollowUp(role)}</span>
        </Button>
        <Button small look="bare" onClick={() => say({ followUp: 'none' })}>
          {words.due.drop}
          <span className="vh">{words.due.itsFollowUp(role)}</span>
        </Button>
      </div>
    </li>
  )
}

/** Sets a day where none is due: the usual ones were dropped, or there is nothing to wait for yet. */
export function SetFollowUp({ id, onChanged }: { readonly id: string; readonly onChanged: () => void }) {
  const change = useApplicationChange(words.due.kept, onChanged)
  return (
    <Disclosure summary={words.due.none}>
      <DayForm
        busy={change.isPending}
        label={words.due.onDay}
        button={words.due.setIt}
        onDay={(followUp) => change.mutate({ id, followUp })}
      />
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
      <Button small type="submit" busy={busy && facts.saving}>
        {button}
      </Button>
    </form>
  )
}
