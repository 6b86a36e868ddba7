import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { textOf } from '#lib/forms.ts'
import { safeLink } from '#lib/save.ts'
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
      <p>
        Mosaic never sends an application. Send yours to the employer, then say so here: the posting and the résumé are kept as they are
        now.
      </p>
      {link ? (
        <a className={buttonClass({ look: 'main' })} href={link} target="_blank" rel="noopener noreferrer">
          Open the employer’s page
        </a>
      ) : (
        <p className="small soft">This posting holds no link. Apply the way it says.</p>
      )}
      <Field label="Résumé you sent">
        {(wiring) => (
          <select {...wiring} name="version" defaultValue={resumes.find((version) => version.jobId === jobId)?.id ?? ''}>
            <option value="">None of these</option>
            {resumes.map(({ id, versionName }) => (
              <option key={id} value={id}>
                {versionName}
              </option>
            ))}
          </select>
        )}
      </Field>
      {letters.length > 0 ? (
        <Field label="Letter you sent">
          {(wiring) => (
            <select {...wiring} name="letter" defaultValue={letters.find((version) => version.jobId === jobId)?.id ?? ''}>
              <option value="">None of these</option>
              {letters.map(({ id, versionName }) => (
                <option key={id} value={id}>
                  {versionName}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      <Field label="A note to yourself">{(wiring) => <input {...wiring} name="note" maxLength={4000} />}</Field>
      {apply.isError ? <FailureNote error={apply.error} /> : null}
      <div className="row">
        <Button type="submit" look={link ? 'rest' : 'main'} busy={apply.isPending && 'Saving…'}>
          I sent it
        </Button>
      </div>
    </form>
  )
}
