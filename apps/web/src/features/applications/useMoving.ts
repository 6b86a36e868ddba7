import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { announce } from '#lib/announce.ts'
import type { ApplicationView } from '#lib/trpc.ts'
import { useApplicationChange } from './hooks.ts'
import { closed, columnOf, columns, isClosed, nameOf, type Status } from './status.ts'
import { words } from './words.ts'

type Control = 'card' | 'move'
const idOf = (control: Control, id: string) => `${control}-${id}`

export interface Moving {
  /** The one that is asked about how it ended. */
  readonly closing: { readonly application: ApplicationView; readonly status: Status; readonly control: Control } | null
  /** Moves one to a status; how it ended is asked first. */
  move(id: string, status: Status, control?: Control): void
  end(status: Status, note: string): void
  leaveOpen(): void
  /** Shift and an arrow key on what leads to an application move it to the column beside. */
  onKeyDown(event: KeyboardEvent, application: ApplicationView): void
  readonly idOf: typeof idOf
}

/**
 * Moves applications by drag, by choice and by keyboard alike: each is announced, and the focus stays with the card in its new place. `onGone` takes the
 * focus of one that is shown no more.
 */
export function useMoving(applications: readonly ApplicationView[], onGone: () => void): Moving {
  const change = useApplicationChange(null)
  const [closing, setClosing] = useState<Moving['closing']>(null)
  const held = useRef<{ id: string; status: Status; control: Control } | null>(null)
  useEffect(() => {
    const { id, status, control } = held.current ?? {}
    if (!id || !control || closing || applications.find((one) => one.id === id)?.status !== status) return
    held.current = null
    const place = document.getElementById(idOf(control, id))
    if (place) place.focus()
    else onGone()
  })
  const moveNow = (application: ApplicationView, status: Status, control: Control, note?: string) => {
    held.current = { id: application.id, status, control }
    change.mutate(
      { id: application.id, status, ...(note && { note }) },
      {
        onSuccess: () => announce(words.move.moved(nameOf(application), words.statuses[status])),
        onError: () => {
          held.current = { id: application.id, status: application.status, control }
        },
      },
    )
  }
  const move: Moving['move'] = (id, status, control = 'card') => {
    const application = applications.find((one) => one.id === id)
    if (!application || application.status === status) return
    if (closed.includes(status) && !isClosed(application)) setClosing({ application, status, control })
    else moveNow(application, status, control)
  }
  return {
    closing,
    move,
    end: (status, note) => {
      setClosing(null)
      if (closing) moveNow(closing.application, status, closing.control, note)
    },
    leaveOpen: () => setClosing(null),
    onKeyDown: (event, application) => {
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
      if (by === 0 || !event.shiftKey) return
      event.preventDefault()
      const status = beside(application, by)
      if (status) move(application.id, status)
      else announce(words.move.atEdge(nameOf(application), by > 0))
    },
    idOf,
  }
}

/** The status one column on or back; a closed one goes back to where it stood before. */
function beside(application: ApplicationView, by: 1 | -1): Status | undefined {
  if (by < 0 && isClosed(application)) return application.history.findLast((entry) => !isClosed(entry))?.status ?? 'applied'
  return columns[columnOf(application.status) + by]?.statuses[0]
}
