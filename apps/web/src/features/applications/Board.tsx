import { Link } from '@tanstack/react-router'
import type { ApplicationView } from '#lib/trpc.ts'
import { Tile } from '#ui/Tile.tsx'
import { ApplicationCard } from './ApplicationCard.tsx'
import { PreparingColumn } from './Preparing.tsx'
import { useDropPlace } from './useDragging.ts'
import type { Moving } from './useMoving.ts'
import { type Column, columns } from './words.ts'

interface Props {
  readonly applications: readonly ApplicationView[]
  readonly today: string
  readonly moving: Moving
}

/** Where each application stands, by column. */
export function Board({ applications, today, moving }: Props) {
  return (
    <>
      <p className="small faint board-hint">
        Drag a card, press the button under it, or Shift and an arrow key on its title. Every move is kept in its history.
      </p>
      <div className="board">
        <PreparingColumn />
        {columns.map((column) => (
          <BoardColumn
            key={column.title}
            column={column}
            applications={applications.filter(({ status }) => column.statuses.includes(status))}
            today={today}
            moving={moving}
          />
        ))}
      </div>
    </>
  )
}

/** More closed ones than this stand in the list. */
const closedShown = 5

function BoardColumn({ column, applications, today, moving }: Props & { readonly column: Column }) {
  const { title, tile, empty, statuses } = column
  const { ref, isOver } = useDropPlace((id) => moving.move(id, statuses[0]))
  const shown = title === 'Closed' ? applications.slice(0, closedShown) : applications
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
          All {applications.length} closed
        </Link>
      ) : null}
    </section>
  )
}
