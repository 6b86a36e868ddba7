import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { todayHere } from '#lib/dates.ts'
import { textOf } from '#lib/forms.ts'
import { useApply } from '#lib/useApply.ts'
import { AppliedNote } from '#ui/AppliedNote.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'

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
        Add an application
      </Button>
      <Dialog open={isOpen} title="An application you sent" onClose={() => setOpen(false)}>
        {apply.isSuccess ? (
          <AppliedNote answer={apply.data} />
        ) : (
          <form className="stack" onSubmit={submit}>
            <Field label="Title">{(wiring) => <input {...wiring} name="role" required maxLength={300} autoComplete="off" />}</Field>
            <Field label="Employer">{(wiring) => <input {...wiring} name="company" maxLength={300} autoComplete="off" />}</Field>
            <Field label="Sent on">
              {(wiring) => <input {...wiring} name="sentOn" type="date" defaultValue={todayHere()} max={todayHere()} />}
            </Field>
            <Disclosure summary="Link, note, the posting’s text">
              <Field label="Link">{(wiring) => <input {...wiring} name="url" type="url" placeholder="https://" />}</Field>
              <Field label="A note to yourself">{(wiring) => <input {...wiring} name="note" maxLength={4000} />}</Field>
              <Field label="The posting, as it stands" hint="With it you see later what they asked for." words>
                {(wiring) => <textarea {...wiring} name="text" rows={5} maxLength={60_000} />}
              </Field>
            </Disclosure>
            {apply.isError ? <FailureNote error={apply.error} /> : null}
            <div className="row">
              <Button type="submit" look="main" busy={apply.isPending && 'Saving…'}>
                I sent it
              </Button>
            </div>
          </form>
        )}
      </Dialog>
    </>
  )
}
