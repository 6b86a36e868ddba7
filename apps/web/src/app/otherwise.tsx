import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { Button, buttonClass } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Tile } from '#ui/Tile.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <main id="main" className="whole" tabIndex={-1}>
      <title>No page here · Mosaic</title>
      <div className="whole__in">
        <Link className="brand" to="/">
          <Mark />
          Mosaic
        </Link>
        <div className="row">
          <Tile state="unknown" />
          <h1>There is no page at this address</h1>
        </div>
        <p className="lead">The link may be from a session that has ended. Your work, if it is still here, is one step away.</p>
        <div className="row">
          <Link className={buttonClass({ look: 'main' })} to="/picture">
            Your picture
          </Link>
          <Link className={buttonClass()} to="/">
            Start
          </Link>
        </div>
      </div>
    </main>
  )
}

/** A page that broke while it was drawn. What was typed is kept in memory, so going on does not reload. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  return (
    <div className="main stack">
      <title>This page stopped · Mosaic</title>
      <h1>This page stopped</h1>
      <FailureNote error={error}>
        <Button small onClick={reset}>
          Show it again
        </Button>
        <Link className={buttonClass({ small: true })} to="/help">
          Tell who runs this
        </Link>
      </FailureNote>
    </div>
  )
}
