import { type FormEvent, useEffect, useRef } from 'react'
import { todayHere, zoneHere } from '#lib/dates.ts'
import { words as facts } from '#lib/factWords.ts'
import { textOf } from '#lib/forms.ts'
import type { Interview } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { words as application } from './applicationWords.ts'
import { useInterviews } from './hooks.ts'
import { kinds } from './status.ts'
import { words as list } from './words.ts'

interface Props {
  readonly applicationId: string
  /** The one to change, none for a new one. */
  readonly interview?: Interview
  readonly onDone: () => void
}

/** When, how, where and with whom: the day is enough. */
export function InterviewForm({ applicationId: id, interview, onDone }: Props) {
  const { form: words } = application.interviews
  const { create, update } = useInterviews()
  const save = interview ? update : create
  const first = useRef<HTMLSelectElement>(null)
  useEffect(() => first.current?.focus(), [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => textOf(form, name) || null
    const details = {
      kind: kinds.find((one) => one === form.get('kind')) ?? 'other',
      day: textOf(form, 'day'),
      time: text('time'),
      timeZone: textOf(form, 'timeZone'),
      minutes: text('minutes') === null ? null : Number(text('minutes')),
      where: text('where'),
      people: text('people'),
      questions: text('questions'),
      notes: text('notes'),
    }
    const answered = { onSuccess: onDone }
    if (interview) update.mutate({ id, interviewId: interview.id, ...details }, answered)
    else create.mutate({ id, ...details }, answered)
  }
  return (
    <form className="box stack stack--3" onSubmit={submit} aria-label={interview ? words.change : words.new}>
      <div className="pair">
        <Field label={words.kind}>
          {(wiring) => (
            <select {...wiring} ref={first} name="kind" defaultValue={interview?.kind ?? 'phone'}>
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {list.kinds[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.day}>
          {(wiring) => <input {...wiring} name="day" type="date" required defaultValue={interview?.day ?? todayHere()} />}
        </Field>
        <Field label={words.time}>{(wiring) => <input {...wiring} name="time" type="time" defaultValue={interview?.time ?? ''} />}</Field>
        <Field label={words.minutes}>
          {(wiring) => <input {...wiring} name="minutes" type="number" min={5} max={1440} defaultValue={interview?.minutes ?? ''} />}
        </Field>
      </div>
      <Field label={words.zone} hint={words.zoneHint}>
        {(wiring) => <input {...wiring} name="timeZone" required defaultValue={interview?.timeZone ?? zoneHere()} autoComplete="off" />}
      </Field>
      <Field label={words.where}>
        {(wiring) => <input {...wiring} name="where" maxLength={1000} defaultValue={interview?.where ?? ''} autoComplete="off" />}
      </Field>
      <Field label={words.people}>
        {(wiring) => <input {...wiring} name="people" maxLength={1000} defaultValue={interview?.people ?? ''} autoComplete="off" />}
      </Field>
      <Field label={words.questions} words>
        {(wiring) => <textarea {...wiring} name="questions" rows={3} maxLength={4000} defaultValue={interview?.questions ?? ''} />}
      </Field>
      <Field label={words.notes} words>
        {(wiring) => <textarea {...wiring} name="notes" rows={3} maxLength={4000} defaultValue={interview?.notes ?? ''} />}
      </Field>
      {save.isError ? <FailureNote error={save.error} /> : null}
      <div className="row">
        <Button type="submit" look="main" busy={save.isPending && facts.saving}>
          {interview ? words.save : words.write}
        </Button>
        <Button look="bare" onClick={onDone}>
          {words.notNow}
        </Button>
      </div>
    </form>
  )
}
