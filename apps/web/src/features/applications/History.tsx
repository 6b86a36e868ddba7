import { Link } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef } from 'react'
import { dayOf } from '#lib/dates.ts'
import { textOf } from '#lib/forms.ts'
import { safeLink } from '#lib/save.ts'
import type { ApplicationView } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { Tile } from '#ui/Tile.tsx'
import { useApplicationChange } from './hooks.ts'
import { contacts, contactWords, statuses, statusWords } from './words.ts'

/** What happened with one application, newest first, and what was sent; a step is added, none is ever changed. */
export function History({ application }: { readonly application: ApplicationView }) {
  const { id, jobId, role, company, history, versionId, applyUrl, followUpReason, fit } = application
  const link = safeLink(applyUrl)
  const place = useRef<HTMLElement>(null)
  // on a phone it opens below the fold; the focus stays on what opened it
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <section ref={place} className="cols" aria-labelledby="h-history">
      <div className="c7 stack stack--3">
        <div className="shead">
          <h2 id="h-history">{[role, company].filter(Boolean).join(', ')}</h2>
          <span className="small soft">history only grows</span>
        </div>
        {fit?.score === null || !fit ? null : (
          <p className="small soft">
            Its fit was {fit.score} on {dayOf(fit.at)} ({fit.formulaVersion}).
          </p>
        )}
        {followUpReason ? <p className="small soft">{followUpReason}</p> : null}
        <ol className="facts">
          {history.toReversed().map((entry) => (
            <li key={`${entry.at} ${entry.status}`}>
              <Tile state="met" />
              <span>{[statusWords[entry.status], entry.contact && contactWords[entry.contact]].filter(Boolean).join(', ')}</span>
              <time dateTime={entry.at}>{dayOf(entry.at)}</time>
              {entry.note ? <span className="words">{entry.note}</span> : null}
            </li>
          ))}
        </ol>
        <div className="row small">
          <Link to="/opportunities/$jobId" params={{ jobId }}>
            The posting
          </Link>
          {versionId ? (
            <Link to="/studio" search={{ version: versionId }}>
              The résumé you sent
            </Link>
          ) : null}
          <a href={`/ob/applications/${id}/pack`} download>
            Résumé, letter and posting as a zip
          </a>
          {link ? (
            <a href={link} target="_blank" rel="noopener noreferrer">
              The employer’s page
            </a>
          ) : null}
        </div>
      </div>
      <div className="c5">
        <NextStep application={application} />
      </div>
    </section>
  )
}

function NextStep({ application: { id, status } }: { readonly application: ApplicationView }) {
  const change = useApplicationChange()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const next = statuses.find((one) => one === data.get('status')) ?? status
    const note = textOf(data, 'note')
    const contact = contacts.find((one) => one === data.get('contact'))
    if (next === status && !note && !contact) return
    change.mutate(
      { id, ...(next !== status && { status: next }), ...(note && { note }), ...(contact && { contact }) },
      { onSuccess: () => form.reset() },
    )
  }
  return (
    <form className="box stack stack--3" onSubmit={submit}>
      <Field label="What happened" words>
        {(wiring) => <textarea {...wiring} name="note" rows={2} maxLength={4000} />}
      </Field>
      <Field label="Where it stands now">
        {(wiring) => (
          <select {...wiring} key={status} name="status" defaultValue={status}>
            {statuses.map((one) => (
              <option key={one} value={one}>
                {statusWords[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Somebody there">
        {(wiring) => (
          <select {...wiring} name="contact" defaultValue="">
            <option value="">nothing new</option>
            {contacts.map((one) => (
              <option key={one} value={one}>
                {contactWords[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {change.isError ? <FailureNote error={change.error} /> : null}
      <div className="row">
        <Button type="submit" busy={change.isPending && 'Saving…'}>
          Add to its history
        </Button>
      </div>
    </form>
  )
}
