import { type KeyboardEvent, useState } from 'react'
import type { ApplicationView } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { nameOf, statuses } from './status.ts'
import type { Moving } from './useMoving.ts'
import { words } from './words.ts'

interface Props {
  readonly application: ApplicationView
  readonly moving: Pick<Moving, 'move' | 'idOf'>
}

/** Opens the other places an application can stand at; none is taken before it is pressed, since the history keeps each. */
export function MoveTo({ application, moving }: Props) {
  const [isOpen, setOpen] = useState(false)
  const { id, status } = application
  const opener = moving.idOf('move', id)
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !isOpen) return
    setOpen(false)
    document.getElementById(opener)?.focus()
  }
  return (
    <div className="move-to">
      <Button small id={opener} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} onKeyDown={closeOnEscape}>
        {words.move.button}
        <span className="vh">{words.move.of(nameOf(application), words.statuses[status])}</span>
      </Button>
      {isOpen ? (
        <ul className="row" aria-label={words.move.to(nameOf(application))}>
          {statuses
            .filter((one) => one !== status)
            .map((one) => (
              <li key={one}>
                <Button
                  small
                  onKeyDown={closeOnEscape}
                  onClick={() => {
                    setOpen(false)
                    moving.move(id, one, 'move')
                  }}
                >
                  {words.statuses[one]}
                </Button>
              </li>
            ))}
        </ul>
      ) : null}
    </div>
  )
}
