import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { Button, buttonClass } from '#ui/Button.tsx'
import { words } from './firstWords.ts'

/** A page that broke while it was drawn. What was typed is kept in memory, so going on does not reload. */
export function PageFailed({ reset }: ErrorComponentProps) {
  return (
    <div className="main stack">
      <title>{`${words.stopped.title} · Mosaic`}</title>
      <h1>{words.stopped.title}</h1>
      <p className="soft">{words.stopped.kept}</p>
      <div className="row">
        <Button small look="main" onClick={reset}>
          {words.stopped.again}
        </Button>
        <Link className={buttonClass({ small: true })} to="/help">
          {words.stopped.tell}
        </Link>
      </div>
    </div>
  )
}
