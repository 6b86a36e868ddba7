import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState } from 'react'

const dragged = 'mosaic/application'

/** Makes an application's card one that can be taken up. */
export function useDraggable(id: string) {
  const ref = useRef<HTMLLIElement>(null)
  const [isTaken, setTaken] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    return draggable({
      element,
      getInitialData: () => ({ [dragged]: id }),
      onDragStart: () => setTaken(true),
      onDrop: () => setTaken(false),
    })
  }, [id])
  return { ref, isTaken }
}

/** Makes a column one that cards can be laid into. */
export function useDropPlace(onLaid: (id: string) => void) {
  const ref = useRef<HTMLElement>(null)
  const laid = useRef(onLaid)
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    laid.current = onLaid
  })
  useEffect(() => {
    const element = ref.current
    if (!element) return
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => dragged in source.data,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        laid.current(String(source.data[dragged]))
      },
    })
  }, [])
  return { ref, isOver }
}
