import { laneNames } from '@mosaic/core/words/lanes'
import { useMutation } from '@tanstack/react-query'
import { words as laneWords } from '#lib/laneWords.ts'
import { useSession } from '#lib/session.ts'
import { useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { languageName } from './documentLanguages.ts'
import type { Resume } from './hooks.ts'
import { words } from './sentenceWords.ts'

interface Props {
  readonly versionId: string
  readonly path: string
  /** The language chosen for the document: the sentence may be asked for in it. */
  readonly language: Resume['language'] | undefined
  readonly onTake: (text: string) => void
}

/** Other words for a sentence, or the sentence in the document's language, by the lane that was agreed to; without one there is nothing here. */
export function OtherWords({ versionId, path, language, onTake }: Props) {
  const trpc = useTRPC()
  const { session } = useSession()
  const ask = useMutation(trpc.resume.versions.rephrase.mutationOptions())
  if (!session || session.aiLane === 'rules') return null
  return (
    <div className="stack stack--2">
      <div className="row">
        <Button small busy={ask.isPending && words.otherWords.asking} onClick={() => ask.mutate({ id: versionId, path })}>
          {words.otherWords.ask(laneNames[session.aiLane])}
        </Button>
        {language ? (
          <Button small busy={ask.isPending && words.otherWords.asking} onClick={() => ask.mutate({ id: versionId, path, language })}>
            {words.otherWords.askIn(laneNames[session.aiLane], languageName(language))}
          </Button>
        ) : null}
      </div>
      {ask.error ? <FailureNote error={ask.error} /> : null}
      {ask.data?.text ? (
        <div className="card" role="status">
          <p className="words" lang={ask.variables?.language}>
            {ask.data.text}
          </p>
          {ask.data.gate === 'unchecked' ? <p className="small soft">{words.otherWords.unchecked}</p> : null}
          <div className="row">
            <Button small onClick={() => onTake(ask.data.text ?? '')}>
              {words.otherWords.take}
            </Button>
            <Button small look="bare" onClick={() => ask.reset()}>
              {words.otherWords.keepMine}
            </Button>
          </div>
        </div>
      ) : null}
      {ask.data && ask.data.text === null ? (
        <p className="soft" role="status">
          {ask.data.laneReason ? laneWords.alone(ask.data.laneReason) : words.otherWords.none} {words.otherWords.yoursStay}
        </p>
      ) : null}
    </div>
  )
}
