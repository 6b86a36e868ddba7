import { type FormEvent, useState } from 'react'
import { words as facts } from '#lib/factWords.ts'
import { textOf } from '#lib/forms.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { Saved } from '#ui/Saved.tsx'
import { useAllMatches, useMatchChange } from './hooks.ts'
import { words } from './postingWords.ts'

/** The person's own note on a posting; emptied, it is gone. */
export function Note({ jobId }: { readonly jobId: string }) {
  const { matches, isComplete } = useAllMatches()
  const match = matches.find((one) => one.jobId === jobId)
  return match || isComplete ? <NoteForm jobId={jobId} note={match?.note ?? ''} /> : null
}

function NoteForm({ jobId, note }: { readonly jobId: string; readonly note: string }) {
  const change = useMatchChange()
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = textOf(new FormData(event.currentTarget), 'note')
    change.mutate({ jobId, note: typed }, { onSuccess: () => setSavedAt(new Date()) })
  }
  return (
    <form className="stack stack--2" onSubmit={submit}>
      <Field label={words.note.label} words>
        {(wiring) => <textarea {...wiring} name="note" rows={2} maxLength={4000} defaultValue={note} />}
      </Field>
      {change.isError ? <FailureNote error={change.error} /> : null}
      <div className="row">
        <Button small type="submit" busy={change.isPending && facts.saving}>
          {words.note.keep}
        </Button>
        {savedAt ? <Saved state="saved" at={savedAt} /> : null}
      </div>
    </form>
  )
}
