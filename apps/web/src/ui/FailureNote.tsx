import { RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { words } from '#lib/failureCatalogue.ts'
import { failureWords } from '#lib/failureWords.ts'
import { Button } from './Button.tsx'
import { Tile } from './Tile.tsx'

interface Props {
  readonly error: unknown
  readonly onRetry?: (() => void) | undefined
  /** More ways on, beside "Try again". */
  readonly children?: ReactNode
}

/** What did not work, what is safe, and what to do. */
export function FailureNote({ error, onRetry, children }: Props) {
  const { title, next, retry, reference } = failureWords(error)
  return (
    <div className="card" role="alert">
      <div className="row">
        <Tile state="bad" />
        <p className="h3">{title}</p>
      </div>
      <p className="soft">{next}</p>
      {reference ? <p className="small faint">{words.reference(reference)}</p> : null}
      {(onRetry && retry) || children ? (
        <div className="row">
          {onRetry && retry ? (
            <Button small look="main" icon={<RotateCw size={16} aria-hidden />} onClick={onRetry}>
              {words.tryAgain}
            </Button>
          ) : null}
          {children}
        </div>
      ) : null}
    </div>
  )
}
