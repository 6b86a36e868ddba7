import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { announce } from '#lib/announce.ts'
import { calendarDayOf } from '#lib/dates.ts'
import { type Preparing, useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Tile } from '#ui/Tile.tsx'
import { nameOf } from './status.ts'
import { useDraggable } from './useDragging.ts'
import { words } from './words.ts'

interface Props {
  /** Asks whether it was sent: from then on it stands at "Sent". */
  readonly onSent: (one: Preparing) => void
}

export function usePreparing(): readonly Preparing[] {
  return useQuery(useTRPC().ob.preparing.queryOptions()).data ?? []
}

/** Postings that a résumé or a letter was made for, on the way to being sent. */
export function PreparingColumn({ onSent }: Props) {
  const all = usePreparing()
  return (
    <section className="lanecol" aria-label={words.board.preparing}>
      <h3>
        <Tile state="unknown" />
        {words.board.preparing} <span>{all.length}</span>
      </h3>
      {all.length === 0 ? (
        <p className="app-card soft">{words.board.preparingNone}</p>
      ) : (
        <ul className="stack stack--3">
          {all.map((one) => (
            <PreparingCard key={one.jobId} one={one} onSent={onSent} />
          ))}
        </ul>
      )}
    </section>
  )
}

function PreparingCard({ one, onSent }: Props & { readonly one: Preparing }) {
  const { jobId, role, company, validThrough, versionId, versionName } = one
  const { ref, isTaken } = useDraggable(jobId)
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.shiftKey || (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft')) return
    event.preventDefault()
    if (event.key === 'ArrowRight') onSent(one)
    else announce(words.move.atEdge(nameOf(one), false))
  }
  return (
    <li ref={ref} className={isTaken ? 'app-card app-card--taken' : 'app-card'}>
      <Link to="/opportunities/$jobId" params={{ jobId }} draggable={false} onKeyDown={onKeyDown}>
        {role}
      </Link>
      {company ? <span className="soft">{company}</span> : null}
      <span className="faint">{validThrough ? words.board.closes(calendarDayOf(validThrough.slice(0, 10))) : words.board.noClosing}</span>
      <Link className="app-card__made" to="/studio" search={{ version: versionId }} draggable={false}>
        {versionName}
      </Link>
      <div>
        <Button small onClick={() => onSent(one)}>
          {words.board.sent}
          <span className="vh">{words.board.sentFor(nameOf(one))}</span>
        </Button>
      </div>
    </li>
  )
}
