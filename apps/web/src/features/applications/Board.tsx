import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ApplicationView, Preparing } from '#lib/trpc.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { Sending } from '#ui/Sending.tsx'
import { Tile } from '#ui/Tile.tsx'
import { ApplicationCard } from './ApplicationCard.tsx'
import { PreparingColumn, usePreparing } from './Preparing.tsx'
import { type Column, columns, type Status } from './status.ts'
import { useDropPlace } from './useDragging.ts'
import type { Moving } from './useMoving.ts'
import { words } from './words.ts'

interface Props {
  readonly applications: readonly ApplicationView[]
  readonly today: string
  readonly moving: Moving
}

/** Where each application stands, by column. What is prepared goes on once its owner says that they sent it, wherever it is laid. */
export function Board({ applications, today, moving }: Props) {
  const preparing = usePreparing()
  const [sending, setSending] = useState<Preparing | null>(null)
  const lay = (id: string, status: Status) => {
    const prepared = preparing.find(({ jobId }) => jobId === id)
    if (prepared) setSending(prepared)
    else moving.move(id, status)
  }
  const close = () => {
    const sent = applications.find(({ jobId }) => jobId === sending?.jobId)
    setSending(null)
    // what opened the dialog is gone with the card that was prepared
    if (sent) requestAnimationFrame(() => document.getElementById(moving.idOf('card', sent.id))?.focus())
  }
  return (
    <>
      <p className="small faint board-hint">{words.board.how}</p>
      <div className="board">
        <PreparingColumn onSent={setSending} />
        {columns.map((column) => (
          <BoardColumn
            key={column.id}
            column={column}
            applications={applications.filter(({ status }) => column.statuses.includes(status))}
            today={today}
            moving={moving}
            onLaid={lay}
          />
        ))}
      </div>
      <Dialog open={sending !== null} title={words.board.didYou(sending?.role ?? '')} onClose={close}>
        {sending ? <Sending posting={sending} /> : null}
      </Dialog>
    </>
  )
}

/** More closed ones than this stand in the list. */
const closedShown = 5

interface ColumnProps extends Props {
  readonly column: Column
  readonly onLaid: (id: string, status: Status) => void
}

function BoardColumn({ column, applications, today, moving, onLaid }: ColumnProps) {
  const { id, tile, statuses } = column
  const { title, empty } = words.columns[id]
  const { ref, isOver } = useDropPlace((id) => onLaid(id, statuses[0]))
  const shown = id === 'closed' ? applications.slice(0, closedShown) : applications
  return (
    <section ref={ref} className={isOver ? 'lanecol lanecol--over' : 'lanecol'} aria-label={title}>
      <h3>
        <Tile state={tile} />
        {title} <span>{applications.length}</span>
      </h3>
      {shown.length === 0 ? (
        <p className="app-card soft">{empty}</p>
      ) : (
        <ul className="stack stack--3">
          {shown.map((application) => (
            <ApplicationCard key={application.id} application={application} today={today} moving={moving} />
          ))}
        </ul>
      )}
      {shown.length < applications.length ? (
        <Link className="small" to="/applications" search={{ view: 'list', show: 'closed' }}>
          {words.board.allClosed(applications.length)}
        </Link>
      ) : null}
    </section>
  )
}
