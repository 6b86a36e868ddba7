import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode } from 'react'
import { setDraft, useDraft } from '#lib/drafts.ts'
import { textOf } from '#lib/forms.ts'
import { addressDraft, postingDraft, sourceOf } from '#lib/shared.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { useAddPosting } from '../hooks.ts'
import { words } from './words.ts'

/** A posting as text; what was typed stays when it cannot be read, and when the page is left. */
export function PostingForm({ children }: { readonly children?: ReactNode }) {
  const navigate = useNavigate()
  const add = useAddPosting()
  const [text, setText] = useDraft(postingDraft)
  const [url, setUrl] = useDraft(addressDraft)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const source = sourceOf(text)
    const given = Object.fromEntries(
      [
        source === null ? ['text', text.trim()] : ['urlHtml', `<script type="application/ld+json">${source}</script><p>${text}</p>`],
        ...['role', 'company'].map((name) => [name, textOf(form, name)]),
        ['url', url.trim()],
      ].filter(([, value]) => value !== ''),
    )
    add.mutate(given, {
      onSuccess: ({ jobId }) => {
        setDraft(postingDraft, '')
        setDraft(addressDraft, '')
        void navigate({ to: '/opportunities/$jobId', params: { jobId } })
      },
    })
  }
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={words.form.text} hint={words.form.textHint} words>
        {(wiring) => (
          <textarea
            {...wiring}
            rows={10}
            required
            minLength={20}
            maxLength={60_000}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <Field label={words.form.role}>{(wiring) => <input {...wiring} name="role" />}</Field>
      <Field label={words.form.company}>{(wiring) => <input {...wiring} name="company" />}</Field>
      <Field label={words.form.link}>
        {(wiring) => <input {...wiring} type="url" placeholder="https://" value={url} onChange={({ target }) => setUrl(target.value)} />}
      </Field>
      {add.isError ? <FailureNote error={add.error} /> : null}
      <div className="row">
        <Button type="submit" look="main" busy={add.isPending && words.form.reading}>
          {words.form.read}
        </Button>
        {children}
      </div>
    </form>
  )
}
