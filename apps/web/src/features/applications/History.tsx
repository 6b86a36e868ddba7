import type { FormEvent } from 'react'
import { calendarDayOf, dayOf } from '#lib/dates.ts'
import { words as facts } from '#lib/factWords.ts'
import { textOf } from '#lib/forms.ts'
import type { ApplicationView } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { Tile } from '#ui/Tile.tsx'
import { words } from './applicationWords.ts'
import { useApplicationChange } from './hooks.ts'
import { contacts } from './status.ts'
import { words as list } from './words.ts'

type Entry = ApplicationView['history'][number]

/** What happened with one application, newest first; a step is added, none is ever changed. */
export function History({ application }: { readonly application: ApplicationView }) {
  const { history, fit } = application
  return (
    <section aria-labelledby="h-history" className="stack stack--3">
      <div className="shead">
        <h2 id="h-history">{words.history.title}</h2>
        <span className="small soft">{words.history.onlyGrows}</span>
      </div>
      <ol className="facts">
        {history.toReversed().map((entry, at) => (
          <li key={`${entry.at} ${at}`}>
            <Tile state="met" />
            <span>{wordsOf(entry, history[history.length - at - 2], application)}</span>
            <time dateTime={entry.at}>{dayOf(entry.at)}</time>
            {entry.note ? <span className="words">{entry.note}</span> : null}
          </li>
        ))}
      </ol>
      {fit?.score === null || !fit ? null : <p className="small soft">{words.history.fit(fit.score, dayOf(fit.at), fit.formulaVersion)}</p>}
      <Happened application={application} />
    </section>
  )
}

function wordsOf(
  { status, contact, contactId, followUp, note }: Entry,
  before: Entry | undefined,
  { contacts: people }: ApplicationView,
): string {
  const name = people.find(({ id }) => id === contactId)?.name ?? null
  const said = [
    status !== before?.status && list.statuses[status],
    contact && words.history.contact[contact](name),
    followUp && (followUp === 'none' ? words.history.noFollowUp : words.history.followUpSet(calendarDayOf(followUp))),
  ].filter((one) => Boolean(one))
  const text = said.join(', ') || (note ? words.history.noted : list.statuses[status])
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function Happened({ application: { id, contacts: people } }: { readonly application: ApplicationView }) {
  const change = useApplicationChange()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const [note, contactId] = [textOf(data, 'note'), textOf(data, 'contactId')]
    const contact = contacts.find((one) => one === data.get('contact'))
    if (!note && !contact) return
    change.mutate(
      { id, ...(note && { note }), ...(contact && { contact, ...(contactId && { contactId }) }) },
      { onSuccess: () => form.reset() },
    )
  }
  return (
    <form className="box stack stack--3" onSubmit={submit}>
      <Field label={words.history.title} words>
        {(wiring) => <textarea {...wiring} name="note" rows={2} maxLength={4000} />}
      </Field>
      <Field label={words.history.somebody}>
        {(wiring) => (
          <select {...wiring} name="contact" defaultValue="">
            <option value="">{words.history.nothingNew}</option>
            {contacts.map((one) => (
              <option key={one} value={one}>
                {words.history.contact[one](null)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {people.length > 0 ? (
        <Field label={words.history.who}>
          {(wiring) => (
            <select {...wiring} name="contactId" defaultValue="">
              <option value="">{words.history.somebodyElse}</option>
              {people.map((person) => (
                <option key={person.id} value={person.id}>
                  {person.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      {change.isError ? <FailureNote error={change.error} /> : null}
      <div className="row">
        <Button type="submit" small busy={change.isPending && facts.saving}>
          {words.history.add}
        </Button>
      </div>
    </form>
  )
}
