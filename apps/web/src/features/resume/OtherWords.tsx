import { documentLanguages } from '@mosaic/core/words/documentLanguages'
import { laneNames, laneReasonWords } from '@mosaic/core/words/lanes'
import { useMutation } from '@tanstack/react-query'
import { useSession } from '#lib/session.ts'
import { useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'

type DocumentLanguage = ReturnType<typeof documentLanguages>[number]['value']

const languages = documentLanguages()
const languageName = (language: DocumentLanguage) => languages.find(({ value }) => value === language)?.label ?? language

interface Props {
  readonly versionId: string
  readonly path: string
  /** The language chosen for the document: the sentence may be asked for in it. */
  readonly language: DocumentLanguage | undefined
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
        <Button small busy={ask.isPending && 'Asking…'} onClick={() => ask.mutate({ id: versionId, path })}>
          Ask {laneNames[session.aiLane]} for other words
        </Button>
        {language ? (
          <Button small busy={ask.isPending && 'Asking…'} onClick={() => ask.mutate({ id: versionId, path, language })}>
            Ask {laneNames[session.aiLane]} for it in {languageName(language)}
          </Button>
        ) : null}
      </div>
      {ask.error ? <FailureNote error={ask.error} /> : null}
      {ask.data?.text ? (
        <div className="card" role="status">
          <p className="words" lang={ask.variables?.language}>
            {ask.data.text}
          </p>
          {ask.data.gate === 'unchecked' ? (
            <p className="small soft">
              Its figures, dates and your part in it hold against your facts. What its other words say nobody checked: read them before you
              take them.
            </p>
          ) : null}
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
