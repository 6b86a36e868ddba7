import { useState } from 'react'
import { useFeedback } from '#lib/useFeedback.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { FeedbackView } from '#ui/FeedbackView.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import type { Resume } from './hooks.ts'
import { words } from './words.ts'

interface Props {
  readonly resume: Pick<Resume, 'versionId' | 'jobId' | 'revision'>
  readonly onShow: (pointer: string) => void
}

/** The saved version as machines and readers take it; looked at when asked, as it is exported and read back for it. */
export function Findings({ resume: { versionId, jobId, revision }, onShow }: Props) {
  const [asked, setAsked] = useState<number | null>(null)
  const feedback = useFeedback({ versionId, ...(jobId ? { jobId } : {}) }, { enabled: asked !== null })
  const look = () => {
    setAsked(revision)
    if (asked !== null) void feedback.refetch()
  }
  return (
    <section aria-labelledby="h-findings" className="stack stack--3">
      <div className="row row--apart">
        <h3 id="h-findings">{words.findings.title}</h3>
        <Button small busy={feedback.isFetching && words.findings.looking} onClick={look}>
          {asked === null ? words.findings.look : words.findings.again}
        </Button>
      </div>
      {asked === null ? <p className="small soft">{words.findings.what}</p> : null}
      {asked !== null && asked !== revision && !feedback.isFetching ? <p className="small soft">{words.findings.changed}</p> : null}
      {asked !== null && feedback.isPending ? <Skeleton label={words.findings.loading} lines={6} /> : null}
      {feedback.isError ? <FailureNote error={feedback.error} onRetry={() => void feedback.refetch()} /> : null}
      {feedback.data ? <FeedbackView feedback={feedback.data} level={4} onShow={onShow} /> : null}
    </section>
  )
}
