import { Redo2, Undo2 } from 'lucide-react'
import { useEffect } from 'react'
import { words as common } from '#lib/words.ts'
import { Button } from '#ui/Button.tsx'
import { words } from './words.ts'

interface Props {
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
}

/** Steps back and forth, also by Ctrl+Z and Ctrl+Shift+Z; a field in hand has its own. */
export function UndoRedo({ undo, redo }: Props) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isField = event.target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)
      if (isField || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      if (event.shiftKey) redo?.()
      else undo?.()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  return (
    <div className="row" role="group" aria-label={words.steps.label}>
      <Button
        small
        look="bare"
        label={common.undo}
        aria-keyshortcuts="Control+Z Meta+Z"
        disabled={!undo}
        icon={<Undo2 size={16} className="flip" aria-hidden />}
        onClick={() => undo?.()}
      />
      <Button
        small
        look="bare"
        label={words.steps.redo}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        disabled={!redo}
        icon={<Redo2 size={16} className="flip" aria-hidden />}
        onClick={() => redo?.()}
      />
    </div>
  )
}
