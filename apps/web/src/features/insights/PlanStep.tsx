import { type FormEvent, useState } from 'react'
import { textOf } from '#lib/forms.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { usePlanStep } from './hooks.ts'
import { words } from './words.tsx'

interface Props {
  /** What opens the form says; with a gap it is the gap's own step. */
  readonly label: string
  readonly what?: string
  readonly gap?: string
}

/** A step with its day and its "if … then": what was typed stays when it cannot be kept. */
export function PlanStep({ label, what = '', gap }: Props) {
  const [isOpen, setOpen] = useState(false)
  const plan = usePlanStep()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [when, ifThen] = [textOf(form, 'when') || null, textOf(form, 'ifThen') || null]
    plan.mutate({ what: textOf(form, 'what'), when, ifThen, gap: gap ?? null }, { onSuccess: () => setOpen(false) })
  }
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        {label}
        {what ? <span className="vh">: {what}</span> : null}
      </Button>
      <Dialog open={isOpen} title={words.plan.form.title} onClose={() => setOpen(false)}>
        <form className="stack" onSubmit={submit}>
          <Field label={words.plan.form.what} words>
            {(wiring) => <input {...wiring} name="what" defaultValue={what} required maxLength={500} />}
          </Field>
          <Field label={words.plan.form.day} hint={words.plan.form.dayHint}>
            {(wiring) => <input {...wiring} name="when" type="date" />}
          </Field>
          <Field label={words.plan.form.ifThen} hint={words.plan.form.ifThenHint} words>
            {(wiring) => <input {...wiring} name="ifThen" maxLength={500} />}
          </Field>
          {plan.isError ? <FailureNote error={plan.error} /> : null}
          <div className="row">
            <Button type="submit" look="main" busy={plan.isPending && words.plan.saving}>
              {words.plan.form.plan}
            </Button>
            <Button look="bare" onClick={() => setOpen(false)}>
              {words.plan.form.notNow}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
