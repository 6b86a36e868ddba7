import { useNavigate } from '@tanstack/react-router'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { type Resume, useLetter } from './hooks.ts'

const kinds = [
  { kind: 'cover_letter', label: 'Write a letter' },
  { kind: 'outreach', label: 'Write a short message' },
] as const

interface Props {
  readonly jobId: string
  /** What was chosen for the résumé; that of the person's own lines where nothing was. */
  readonly language: Resume['language'] | undefined
}

/** A letter or a message for a posting: from the same facts, under the same gate, and a version like any other. */
export function Letters({ jobId, language }: Props) {
  const navigate = useNavigate({ from: '/studio' })
  const letter = useLetter()
  return (
    <div className="stack stack--2">
      <div className="row" role="group" aria-label="Letters for this posting">
        {kinds.map(({ kind, label }) => (
          <Button
            key={kind}
            small
            busy={letter.isPending && letter.variables.kind === kind && 'Writing and checking…'}
            onClick={() =>
              letter.mutate(
                { jobId, kind, ...(language ? { language } : {}) },
                { onSuccess: ({ versionId }) => void navigate({ search: (old) => ({ ...old, job: jobId, version: versionId }) }) },
              )
            }
          >
            {label}
          </Button>
        ))}
      </div>
      <p className="small faint">
        From your own lines that answer the posting, each with its role. Every sentence names the facts it rests on. Why you want to work
        there stands in none of them: add a sentence of your own.
      </p>
      {letter.isError ? <FailureNote error={letter.error} /> : null}
    </div>
  )
}
