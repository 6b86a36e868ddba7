import { Copy } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { announce } from '#lib/announce.ts'
import { Button } from '#ui/Button.tsx'
import { words } from './words.tsx'

interface Props {
  readonly text: string
  /** What to do with it, and that it is shown once. */
  readonly note: string
  /** More to do, beside copying. */
  readonly children: ReactNode
}

/** A key just made, shown once: whoever asked for it stands at "Copy". */
export function ShownKey({ text, note, children }: Props) {
  const copying = useRef<HTMLButtonElement>(null)
  useEffect(() => copying.current?.focus(), [])
  return (
    <div className="stack stack--3" role="status">
      <p className="key">{text}</p>
      <p className="small soft">{note}</p>
      <div className="row">
        <Button ref={copying} icon={<Copy size={18} aria-hidden />} onClick={() => void copy(text)}>
          {words.keys.copy}
        </Button>
        {children}
      </div>
    </div>
  )
}

async function copy(text: string) {
  try {
    await navigator.clipboard.writeText(text)
    announce(words.keys.copied)
  } catch {
    announce(words.keys.noCopy)
  }
}
