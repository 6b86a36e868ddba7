import { useNavigate } from '@tanstack/react-router'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { type Resume, useLetter } from './hooks.ts'
import { words } from './postingWords.ts'

const kinds = ['cover_letter', 'outreach'] as const

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
      <div className="row" role="group" aria-label={words.letters.label}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            small
            busy={letter.isPending && letter.variables.kind === kind && words.letters.writing}
            onClick={() =>
              letter.mutate(
                { jobId, kind, ...(language ? { language } : {}) },
                { onSuccess: ({ versionId }) => void navigate({ search: (old) => ({ ...old, job: jobId, version: versionId }) }) },
              )
            }
          >
            {words.letters.kinds[kind]}
          </Button>
        ))}
      </div>
      <p className="small faint">{words.letters.what}</p>
      {letter.isError ? <FailureNote error={letter.error} /> : null}
    </div>
  )
}
