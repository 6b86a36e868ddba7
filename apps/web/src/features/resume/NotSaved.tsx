import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'

interface Props {
  readonly error: unknown
  readonly conflict: { readonly theirs: string; readonly yours: string } | null
  readonly onRetry: () => void
  readonly onMine: () => void
  readonly onTheirs: () => void
}

/** An edit that was not saved. A conflict shows both texts and lets the person choose; nothing is lost until then. */
export function NotSaved({ error, conflict, onRetry, onMine, onTheirs }: Props) {
  if (!conflict)
    return (
      <FailureNote error={error}>
        <Button small look="main" onClick={onRetry}>
          Save again
        </Button>
      </FailureNote>
    )
  return (
    <FailureNote error={error}>
      <div className="stack stack--3">
        <Disclosure summary="Saved elsewhere">
          <pre className="words post">{conflict.theirs}</pre>
        </Disclosure>
        <Disclosure summary="Yours, not saved yet">
          <pre className="words post">{conflict.yours}</pre>
        </Disclosure>
        <div className="row">
          <Button small look="main" onClick={onMine}>
            Keep mine
          </Button>
          <Button small onClick={onTheirs}>
            Take the one saved elsewhere
          </Button>
        </div>
      </div>
    </FailureNote>
  )
}
