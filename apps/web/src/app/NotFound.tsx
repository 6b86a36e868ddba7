import { Link } from '@tanstack/react-router'
import { buttonClass } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Tile } from '#ui/Tile.tsx'
import { words } from './words.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <main id="main" className="whole" tabIndex={-1}>
      <title>{`${words.notFound.tab} · Mosaic`}</title>
      <div className="whole__in">
        <Link className="brand" to="/">
          <Mark />
          Mosaic
        </Link>
        <div className="row">
          <Tile state="unknown" />
          <h1>{words.notFound.title}</h1>
        </div>
        <p className="lead">{words.notFound.why}</p>
        <div className="row">
          <Link className={buttonClass({ look: 'main' })} to="/picture">
            {words.notFound.picture}
          </Link>
          <Link className={buttonClass()} to="/">
            {words.notFound.start}
          </Link>
        </div>
      </div>
    </main>
  )
}
