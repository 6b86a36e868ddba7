import { type DragEvent, useState } from 'react'

/** What is being dragged in this page: a row of a list. */
let dragged: { readonly list: string; readonly at: number } | null = null

interface Row {
  /** Rows are dropped only among those of the same list. */
  readonly list: string
  readonly at: number
  readonly onMove: (from: number, to: number) => void
}

/**
 * A row of a list that is dragged by its handle and dropped on another: props for both. Whoever does not drag has the same by keyboard and buttons;
 * browsers start it on touch by a long press.
 */
export function useDragRow({ list, at, onMove }: Row) {
  const [side, setSide] = useState<'before' | 'after' | null>(null)
  const sideOf = ({ currentTarget, clientY }: DragEvent) => {
    const { top, height } = currentTarget.getBoundingClientRect()
    return clientY < top + height / 2 ? ('before' as const) : ('after' as const)
  }
  return {
    row: {
      'data-drop': side ?? undefined,
      onDragOver(event: DragEvent) {
        if (dragged?.list !== list) return
        event.preventDefault()
        event.stopPropagation()
        setSide(dragged.at === at ? null : sideOf(event))
      },
      onDragLeave: () => setSide(null),
      onDrop(event: DragEvent) {
        if (dragged?.list !== list) return
        event.preventDefault()
        event.stopPropagation()
        setSide(null)
        const before = sideOf(event) === 'before' ? at : at + 1
        const to = dragged.at < before ? before - 1 : before
        if (to !== dragged.at) onMove(dragged.at, to)
      },
    },
    handle: {
      draggable: true,
      onDragStart(event: DragEvent) {
        dragged = { list, at }
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', '')
        const row = event.currentTarget.closest('[data-row]')
        if (row) event.dataTransfer.setDragImage(row, 12, 12)
      },
      onDragEnd() {
        dragged = null
      },
    },
  }
}
