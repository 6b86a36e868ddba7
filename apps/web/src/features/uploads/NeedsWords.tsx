import { laneNames } from '@mosaic/core/words/lanes'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { announce } from '#lib/announce.ts'
import { useSession } from '#lib/session.ts'
import { useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { useKnownAnew } from './hooks.ts'
import { words } from './words.tsx'

interface Props {
  readonly id: string
  readonly filename: string
  /** Whether it is a recording: those a lane may hear. */
  readonly isRecording: boolean
}

/** A file that nobody could hear or read: the person says in their words what matters of it, or lets the lane hear it that they agreed to. */
export function NeedsWords({ id, filename, isRecording }: Props) {
  const trpc = useTRPC()
  const knownAnew = useKnownAnew()
  const { session } = useSession()
  const [text, setText] = useState('')
  const field = useId()
  const summary = useMutation(
    trpc.wimd.uploads.summary.mutationOptions({
      onSuccess: ({ factsFound }) => {
        announce(words.own.kept(factsFound))
        void knownAnew()
      },
    }),
  )
  const hear = useMutation(trpc.wimd.uploads.hear.mutationOptions({ onSuccess: () => void knownAnew() }))
  const lane = session?.lanes.find((one) => one.lane === session.aiLane && one.hears)
  const error = summary.error ?? hear.error
  return (
    <form
      className="stack stack--2"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') summary.mutate({ id, text })
      }}
    >
      <div className="field">
        <label htmlFor={field}>
          {words.own.label}
          <span className="vh">: {filename}</span>
        </label>
        <textarea id={field} className="input" rows={3} maxLength={8000} value={text} onChange={({ target }) => setText(target.value)} />
      </div>
      {error ? <FailureNote error={error} /> : null}
      <div className="row">
        <Button type="submit" small disabled={text.trim() === ''} busy={summary.isPending && words.own.keeping}>
          {words.own.keep}
        </Button>
        {isRecording && lane ? (
          <Button small busy={hear.isPending && words.own.sending} onClick={() => hear.mutate({ id })}>
            {words.own.heardBy(laneNames[lane.lane], lane.host)}
          </Button>
        ) : null}
      </div>
    </form>
  )
}
