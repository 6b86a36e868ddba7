import { laneNames } from '@mosaic/core/words/lanes'
import { useSession } from '#lib/session.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Paragraphs } from './Message.tsx'
import type { LiveTurn } from './useTurn.ts'
import { words } from './words.tsx'

interface Props {
  readonly turn: LiveTurn
  readonly onRetry: () => void
  readonly onRules: () => void
  readonly onDrop: () => void
}

/** A turn under way: what was said, and the answer as it comes, the place while a lane is waited for, or why it stopped. */
export function Live({ turn, onRetry, onRules, onDrop }: Props) {
  return (
    <>
      <div className="say say--me">
        <p>{turn.words}</p>
      </div>
      {turn.error ? (
        <FailureNote error={turn.error} onRetry={onRetry}>
          <Button small onClick={onDrop}>
            {words.changeWritten}
          </Button>
        </FailureNote>
      ) : turn.place !== null && turn.answer === '' ? (
        <Waiting place={turn.place} onRules={onRules} />
      ) : (
        <div className="say" aria-hidden="true">
          {turn.answer ? <Paragraphs text={turn.answer} /> : <p className="faint">…</p>}
        </div>
      )}
    </>
  )
}

function Waiting({ place, onRules }: { readonly place: number; readonly onRules: () => void }) {
  const { session } = useSession()
  const lane = session && session.aiLane !== 'rules' ? laneNames[session.aiLane] : words.theLane
  return (
    <div className="say">
      <div className="row row--apart">
        <p className="faint" role="status">
          {place === 0 ? words.asking(lane) : words.inLine(place, lane)}
        </p>
        <Button small onClick={onRules}>
          {words.letRules}
        </Button>
      </div>
    </div>
  )
}
