import { GripVertical } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useDragRow } from '#lib/dragRow.ts'
import { Button } from '#ui/Button.tsx'
import { words } from './sentenceWords.ts'

interface Props {
  /** The handle's id, to lead the focus to it. */
  readonly id: string
  /** What moves, in words. */
  readonly name: string
  readonly list: string
  readonly at: number
  readonly count: number
  readonly onMove: (from: number, to: number) => void
  readonly onHide: () => void
  readonly children: ReactNode
}

/** A row that can be moved among its like: by dragging its handle, by the arrow keys on it, or by the buttons that it opens, which take it off the page too. */
export function Movable({ id, name, list, at, count, onMove, onHide, children }: Props) {
  const { row, handle } = useDragRow({ list, at, onMove })
  const [isOpen, setOpen] = useState(false)
  const move = (by: number) => {
    if (at + by >= 0 && at + by < count) onMove(at, at + by)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    move(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <div className="movable" data-row {...row}>
      <button
        type="button"
        id={id}
        className="grip"
        {...handle}
        aria-expanded={isOpen}
        aria-keyshortcuts="ArrowUp ArrowDown"
        aria-label={words.place.handle(name, at + 1, count)}
        onKeyDown={press}
        onClick={() => setOpen(!isOpen)}
      >
        <GripVertical size={18} aria-hidden />
      </button>
      <div>
        {children}
        {isOpen ? (
          <div className="row" role="group" aria-label={words.place.of(name)}>
            <Button small disabled={at === 0} onClick={() => move(-1)}>
              {words.place.up}
            </Button>
            <Button small disabled={at === count - 1} onClick={() => move(1)}>
              {words.place.down}
            </Button>
            <Button small onClick={onHide}>
              {words.place.hide}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  )
}
