import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { failureWords } from '#lib/failureWords.ts'
import { useSessionDays } from '#lib/operator.ts'
import { useFeedback } from '#lib/useFeedback.ts'
import { buttonClass } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { FeedbackView } from '#ui/FeedbackView.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { FilePick } from './FilePick.tsx'
import { PagesDone, readAs, standing } from './FilesCard.tsx'
import { type FileReading, isUnderWay, useReading, useTakeFiles } from './hooks.ts'
import { Reading } from './Reading.tsx'
import { dropUpload, useUploads } from './uploading.ts'
import { words } from './words.tsx'

/** "Just check my résumé": what a reader sees in it, and nothing else. */
export function CheckPage() {
  const { file } = useSearch({ from: '/shell/check' })
  return <div className="main">{file ? <Checked id={file} /> : <Choose />}</div>
}

function Choose() {
  const navigate = useNavigate()
  const take = useTakeFiles((file) => void navigate({ to: '/check', search: { file: file.id } }))
  const refused = useUploads().filter(({ error }) => error !== null)
  const isSending = take.isPending
  const lasts = useSessionDays()
  return (
    <>
      <PageHead title={words.choose.title} tab={words.tab}>
        {words.choose.what}
      </PageHead>
      <FilePick
        label={words.choose.pick}
        busy={isSending && words.choose.sending}
        onFiles={(files) => {
          for (const { key } of refused) dropUpload(key)
          take.mutate(files.slice(0, 1))
        }}
      />
      {refused.map(({ key, file, error }) => (
        <p key={key} className="err" role="alert">
          {file.name}: {failureWords(error).title}. {failureWords(error).next}
        </p>
      ))}
      <p className="small soft">{words.choose.sealed(lasts)}</p>
    </>
  )
}

function Checked({ id }: { readonly id: string }) {
  const { data: reading, error, refetch } = useReading(id)
  if (error)
    return (
      <>
        <PageHead title={words.notHere} tab={words.tab} />
        <FailureNote error={error} onRetry={() => void refetch()}>
          <Link className={buttonClass({ small: true })} to="/check" search={{}}>
            {words.choose.again}
          </Link>
        </FailureNote>
      </>
    )
  if (!reading || isUnderWay(reading))
    return (
      <>
        <PageHead title={words.reading} tab={words.tab}>
          {reading?.progress ? standing(reading) : null}
        </PageHead>
        {reading?.progress ? <PagesDone progress={reading.progress} /> : null}
        <Skeleton label={words.reading} lines={6} />
      </>
    )
  return (
    <>
      <PageHead
        title={titleOf(reading)}
        tab={reading.filename}
        actions={
          <>
            <Link className={buttonClass()} to="/check" search={{}}>
              {words.another}
            </Link>
            <Link className={buttonClass({ look: 'main' })} to="/picture">
              {words.toPicture}
            </Link>
          </>
        }
      >
        {reading.filename}. {reading.status === 'ready' ? readingOf(reading) : standing(reading)}
      </PageHead>
      <div className="stack stack--6">
        <LookedAt reading={reading} />
        <Reading reading={reading} isChecked={isLookedAt(reading)} />
      </div>
    </>
  )
}

const isLookedAt = ({ paper, status }: FileReading) => paper?.kind !== 'posting' && status !== 'needs_transcription'

/** The file as machines and readers take it; a posting is not looked at. */
function LookedAt({ reading }: { readonly reading: FileReading }) {
  const isOwn = isLookedAt(reading)
  const feedback = useFeedback({ fileId: reading.id }, { enabled: isOwn })
  if (!isOwn) return null
  if (feedback.isPending) return <Skeleton label={words.asMachines} lines={6} />
  if (feedback.isError) return <FailureNote error={feedback.error} onRetry={() => void feedback.refetch()} />
  return <FeedbackView feedback={feedback.data} level={2} />
}

function titleOf({ status, paper, facts }: FileReading): string {
  if (paper?.kind === 'posting') return words.titles.posting
  if (status === 'ready') return words.titles.ready(facts.length)
  if (status === 'needs_transcription') return words.titles.recording
  return status === 'needs_ocr' ? words.titles.picture : words.titles.failed
}

const readingOf = ({ paper, pages }: FileReading) =>
  [paper && `${readAs(paper)}.`, pages && words.pagesInOrder(pages)].filter(Boolean).join(' ')
