import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { textOf } from '#lib/forms.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { useAddPosting } from './hooks.ts'

/** A posting of the person's own: pasted as it stands; what was typed stays when it cannot be read. */
export function PastePosting({ look = 'rest' }: { readonly look?: 'main' | 'rest' }) {
  const [isOpen, setOpen] = useState(false)
  const navigate = useNavigate()
  const add = useAddPosting()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const given = Object.fromEntries(
      ['text', 'role', 'company', 'url'].flatMap((name) => {
        const value = textOf(form, name)
        return value === '' ? [] : [[name, value]]
      }),
    )
    add.mutate(given, {
      onSuccess: ({ jobId }) => {
        setOpen(false)
        void navigate({ to: '/opportunities/$jobId', params: { jobId } })
      },
    })
  }
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        Paste a posting
      </Button>
      <Dialog open={isOpen} title="Paste a posting" onClose={() => setOpen(false)}>
        <form className="stack" onSubmit={submit}>
          <Field label="The posting, as it stands" hint="Text or the page’s source. It is sealed like everything of yours." words>
            {(wiring) => <textarea {...wiring} name="text" rows={10} required minLength={20} />}
          </Field>
          <Field label="Title, if the first line is not it">{(wiring) => <input {...wiring} name="role" />}</Field>
          <Field label="Employer">{(wiring) => <input {...wiring} name="company" />}</Field>
          <Field label="Link to apply">{(wiring) => <input {...wiring} name="url" type="url" placeholder="https://" />}</Field>
          {add.isError ? <FailureNote error={add.error} /> : null}
          <div className="row">
            <Button type="submit" look="main" busy={add.isPending && 'Reading…'}>
              Read it
            </Button>
            <Button look="bare" onClick={() => setOpen(false)}>
              Not now
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
