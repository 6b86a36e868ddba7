import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { todayHere } from '#lib/dates.ts'
import { words as facts } from '#lib/factWords.ts'
import { textOf } from '#lib/forms.ts'
import { useApply } from '#lib/useApply.ts'
import { AppliedNote } from '#ui/AppliedNote.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { words } from './words.ts'

/** Records an application sent anywhere: its title is enough. */
export function AddApplication({ look = 'main' }: { readonly look?: 'main' | 'rest' }) {
  const [isOpen, setOpen] = useState(false)
  const apply = useApply()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const given = Object.fromEntries(
      ['role', 'company', 'sentOn', 'url', 'text', 'note'].map((name) => [name, textOf(form, name)]).filter(([, value]) => value !== ''),
    )
    apply.mutate(given)
  }
  return (
    <>
      <Button
        look={look}
        icon={<Plus size={18} aria-hidden />}
        onClick={() => {
          apply.reset()
          setOpen(true)
        }}
      >
        {words.add.button}
      </Button>
      <Dialog open={isOpen} title={words.add.title} onClose={() => setOpen(false)}>
        {apply.isSuccess ? (
          <AppliedNote answer={apply.data} />
        ) : (
          <form className="stack" onSubmit={submit}>
            <Field label={words.add.role}>
              {(wiring) => <input {...wiring} name="role" required maxLength={300} autoComplete="off" />}
            </Field>
            <Field label={words.add.company}>{(wiring) => <input {...wiring} name="company" maxLength={300} autoComplete="off" />}</Field>
            <Field label={words.add.sentOn}>
              {(wiring) => <input {...wiring} name="sentOn" type="date" defaultValue={todayHere()} max={todayHere()} />}
            </Field>
            <Disclosure summary={words.add.more}>
              <Field label={words.add.link}>{(wiring) => <input {...wiring} name="url" type="url" placeholder="https://" />}</Field>
              <Field label={words.add.note}>{(wiring) => <input {...wiring} name="note" maxLength={4000} />}</Field>
              <Field label={words.add.text} hint={words.add.textHint} words>
                {(wiring) => <textarea {...wiring} name="text" rows={5} maxLength={60_000} />}
              </Field>
            </Disclosure>
            {apply.isError ? <FailureNote error={apply.error} /> : null}
            <div className="row">
              <Button type="submit" look="main" busy={apply.isPending && facts.saving}>
                {words.add.sent}
              </Button>
            </div>
          </form>
        )}
      </Dialog>
    </>
  )
}
