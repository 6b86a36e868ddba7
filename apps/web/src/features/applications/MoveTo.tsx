import { type KeyboardEvent, useState } from 'react'
import type { ApplicationView } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import type { Moving } from './useMoving.ts'
import { nameOf, statuses, statusWords } from './words.ts'

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
        Move
        <span className="vh">
          {' '}
          {nameOf(application)}, stands at {statusWords[status]}
        </span>
      </Button>
      {isOpen ? (
        <ul className="row" aria-label={`Move ${nameOf(application)} to`}>
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
                  {statusWords[one]}
                </Button>
              </li>
            ))}
        </ul>
      ) : null}
    </div>
  )
}
