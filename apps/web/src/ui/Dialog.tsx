import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { words } from '#lib/words.ts'
import { Button } from './Button.tsx'

interface Props {
  readonly open: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A native dialog: it holds the focus, closes on Escape and gives the focus back to what opened it. */
export function Dialog({ open, title, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    if (open && !dialog?.open) dialog?.showModal()
    if (!open && dialog?.open) dialog.close()
  }, [open])
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      {open ? (
        <div className="stack">
          <div className="row row--apart">
            <h2 id={titleId}>{title}</h2>
            <Button look="bare" small label={words.close} icon={<X size={20} aria-hidden />} onClick={onClose} />
          </div>
          {children}
        </div>
      ) : null}
    </dialog>
  )
}
