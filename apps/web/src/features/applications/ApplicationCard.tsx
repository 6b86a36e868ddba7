import { Link } from '@tanstack/react-router'
import { type FormEvent, useId, useState } from 'react'
import { dayOf, shortDayOf } from '#lib/dates.ts'
import { textOf } from '#lib/forms.ts'
import type { ApplicationView } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Tag } from '#ui/Tag.tsx'
import { useApplicationChange } from './hooks.ts'
import { statuses, statusWords } from './words.ts'

/** One application: where it stands, what is due, and its history, which only grows. */
export function ApplicationCard({ application, today }: { readonly application: ApplicationView; readonly today: string }) {
  const [isOpen, setOpen] = useState(false)
  const { jobId, role, company, status, nextFollowUp, appliedAt, versionId } = application
  const isDue = nextFollowUp !== null && nextFollowUp <= today
  return (
    <li className={`app-card${isDue ? ' app-card--due' : ''}`}>
      <Link to="/opportunities/$jobId" params={{ jobId }}>
        {role}
      </Link>
      {company ? <span className="soft">{company}</span> : null}
      <span className="faint">
        sent {shortDayOf(appliedAt)}
        {versionId ? ', résumé kept' : ''}
      </span>
      {nextFollowUp ? (
        <Tag kind={isDue ? 'wait' : 'plain'}>follow up {shortDayOf(nextFollowUp)}</Tag>
      ) : (
        <span className="soft">{statusWords[status]}</span>
      )}
      <Button look="bare" small aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Close' : 'History and next step'}
      </Button>
      {isOpen ? <Steps application={application} /> : null}
    </li>
  )
}

function Steps({ application: { id, status, history, followUpReason } }: { readonly application: ApplicationView }) {
  const change = useApplicationChange()
  const fieldId = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const next = statuses.find((one) => one === form.get('status')) ?? status
    const note = textOf(form, 'note')
    change.mutate(
      { id, ...(next !== status && { status: next }), ...(note && { note }) },
      { onSuccess: () => (event.target as HTMLFormElement).reset() },
    )
  }
  return (
    <div className="stack stack--3">
      {followUpReason ? <p className="small soft">{followUpReason}</p> : null}
      <ol className="facts">
        {history.map((entry) => (
          <li key={entry.at}>
            <span>{statusWords[entry.status]}</span>
            <span>{dayOf(entry.at)}</span>
            {entry.note ? <span className="words">{entry.note}</span> : null}
          </li>
        ))}
      </ol>
      <form className="stack stack--2" onSubmit={submit}>
        <div className="field">
          <label htmlFor={`${fieldId}s`}>Move to</label>
          <select id={`${fieldId}s`} name="status" className="input" defaultValue={status}>
            {statuses.map((one) => (
              <option key={one} value={one}>
                {statusWords[one]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${fieldId}n`}>What happened</label>
          <input id={`${fieldId}n`} name="note" className="input input--words" maxLength={4000} />
        </div>
        {change.isError ? <FailureNote error={change.error} /> : null}
        <div className="row">
          <Button small type="submit" busy={change.isPending && 'Saving…'}>
            Add to its history
          </Button>
        </div>
      </form>
    </div>
  )
}
