import { useNavigate } from '@tanstack/react-router'
import { useDraft } from '#lib/drafts.ts'
import { addressDraft } from '#lib/shared.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { useAddPosting } from '../hooks.ts'
import { words } from './words.ts'

/** A posting by its address, where the server fetches pages. */
export function FromAddress() {
  const navigate = useNavigate()
  const add = useAddPosting()
  const [url, setUrl] = useDraft(addressDraft)
  return (
    <section className="stack" aria-labelledby="bring-address">
      <h2 id="bring-address">{words.address.title}</h2>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          add.mutate(
            { url: url.trim() },
            {
              onSuccess: ({ jobId }) => {
                setUrl('')
                void navigate({ to: '/opportunities/$jobId', params: { jobId } })
              },
            },
          )
        }}
      >
        <Field label={words.address.page} hint={words.address.hint}>
          {(wiring) => (
            <input {...wiring} type="url" required placeholder="https://" value={url} onChange={({ target }) => setUrl(target.value)} />
          )}
        </Field>
        {add.isError ? <FailureNote error={add.error} /> : null}
        <div className="row">
          <Button type="submit" busy={add.isPending && words.address.asking}>
            {words.address.read}
          </Button>
        </div>
      </form>
    </section>
  )
}
