import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { words as facts } from '#lib/factWords.ts'
import { textOf } from '#lib/forms.ts'
import { safeLink } from '#lib/save.ts'
import { words } from '#lib/sendingWords.ts'
import { useTRPC } from '#lib/trpc.ts'
import { useApply } from '#lib/useApply.ts'
import { AppliedNote } from './AppliedNote.tsx'
import { Button, buttonClass } from './Button.tsx'
import { FailureNote } from './FailureNote.tsx'
import { Field } from './Field.tsx'

interface Props {
  readonly posting: { readonly jobId: string; readonly url: string | null }
}

/** The employer's link, what was sent, and "I sent it": Mosaic never sends anything. */
export function Sending({ posting: { jobId, url } }: Props) {
  const trpc = useTRPC()
  const { data } = useQuery(trpc.resume.versions.list.queryOptions({}))
  const apply = useApply()
  const link = safeLink(url)
  const resumes = data?.versions.filter(({ kind }) => kind === 'resume') ?? []
  const letters = data?.versions.filter(({ kind }) => kind !== 'resume') ?? []
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [versionId, letterId, note] = [textOf(form, 'version'), textOf(form, 'letter'), textOf(form, 'note')]
    apply.mutate({ jobId, ...(versionId && { versionId }), ...(letterId && { letterId }), ...(note && { note }) })
  }
  if (apply.isSuccess) return <AppliedNote answer={apply.data} />
  return (
    <form className="stack" onSubmit={submit}>
      <p>{words.neverSends}</p>
      {link ? (
        <a className={buttonClass({ look: 'main' })} href={link} target="_blank" rel="noopener noreferrer">
          {words.employersPage}
        </a>
      ) : (
        <p className="small soft">{words.noLink}</p>
      )}
      <Field label={words.resume}>
        {(wiring) => (
          <select {...wiring} name="version" defaultValue={resumes.find((version) => version.jobId === jobId)?.id ?? ''}>
            <option value="">{words.none}</option>
            {resumes.map(({ id, versionName }) => (
              <option key={id} value={id}>
                {versionName}
              </option>
            ))}
          </select>
        )}
      </Field>
      {letters.length > 0 ? (
        <Field label={words.letter}>
          {(wiring) => (
            <select {...wiring} name="letter" defaultValue={letters.find((version) => version.jobId === jobId)?.id ?? ''}>
              <option value="">{words.none}</option>
              {letters.map(({ id, versionName }) => (
                <option key={id} value={id}>
                  {versionName}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      <Field label={words.note}>{(wiring) => <input {...wiring} name="note" maxLength={4000} />}</Field>
      {apply.isError ? <FailureNote error={apply.error} /> : null}
      <div className="row">
        <Button type="submit" look={link ? 'rest' : 'main'} busy={apply.isPending && facts.saving}>
          {words.sent}
        </Button>
      </div>
    </form>
  )
}
