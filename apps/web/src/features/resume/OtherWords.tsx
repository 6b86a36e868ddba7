import { laneNames, laneReasonWords } from '@mosaic/core/words/lanes'
import { useMutation } from '@tanstack/react-query'
import { useSession } from '#lib/session.ts'
import { useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'

interface Props {
  readonly versionId: string
  readonly path: string
  readonly onTake: (text: string) => void
}

/** Other words for a sentence by the lane that was agreed to; without one there is nothing here. */
export function OtherWords({ versionId, path, onTake }: Props) {
  const trpc = useTRPC()
  const { session } = useSession()
  const ask = useMutation(trpc.resume.versions.rephrase.mutationOptions())
  if (!session || session.aiLane === 'rules') return null
  return (
    <div className="stack stack--2">
      <div className="row">
        <Button small busy={ask.isPending && 'Asking…'} onClick={() => ask.mutate({ id: versionId, path })}>
          Ask {laneNames[session.aiLane]} for other words
        </Button>
      </div>
      {ask.error ? <FailureNote error={ask.error} /> : null}
      {ask.data?.text ? (
        <div className="card" role="status">
          <p className="words">{ask.data.text}</p>
          <div className="row">
            <Button small onClick={() => onTake(ask.data.text ?? '')}>
              Take these words
            </Button>
            <Button small look="bare" onClick={() => ask.reset()}>
              Keep mine
            </Button>
          </div>
        </div>
      ) : null}
      {ask.data && ask.data.text === null ? (
        <p className="soft" role="status">
          {ask.data.laneReason
            ? laneReasonWords[ask.data.laneReason].replace(/,? so Mosaic’s own rules.*$/, '.')
            : 'No other words that your facts carry.'}{' '}
          Yours stay.
        </p>
      ) : null}
    </div>
  )
}
