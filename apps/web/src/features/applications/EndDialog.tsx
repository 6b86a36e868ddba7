import { type FormEvent } from 'react'
import { textOf } from '#lib/forms.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Field } from '#ui/Field.tsx'
import { closed, nameOf } from './status.ts'
import type { Moving } from './useMoving.ts'
import { words } from './words.ts'

/** Asks how an application ended, and what there is to take from it. */
export function EndDialog({ moving: { closing, end, leaveOpen } }: { readonly moving: Moving }) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const status = closed.find((one) => one === form.get('status'))
    if (status) end(status, textOf(form, 'note'))
  }
  return (
    <Dialog open={closing !== null} title={words.end.title} onClose={leaveOpen}>
      {closing ? (
        <form className="stack" onSubmit={submit}>
          <p className="soft">{nameOf(closing.application)}</p>
          <Field label={words.end.with}>
            {(wiring) => (
              <select {...wiring} name="status" defaultValue={closing.status}>
                {closed.map((one) => (
                  <option key={one} value={one}>
                    {words.statuses[one]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={words.end.learnt} hint={words.end.learntHint} words>
            {(wiring) => <input {...wiring} name="note" maxLength={4000} />}
          </Field>
          <div className="row">
            <Button type="submit" look="main">
              {words.end.close}
            </Button>
            <Button look="bare" onClick={leaveOpen}>
              {words.end.leaveOpen}
            </Button>
          </div>
        </form>
      ) : null}
    </Dialog>
  )
}
