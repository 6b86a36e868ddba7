import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'

/** A line that opens. */
export function Disclosure({
  summary,
  children,
  open,
}: {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly open?: boolean
}) {
  return (
    <details className="ed" open={open}>
      <summary>
        <span>{summary}</span>
        <span className="push" />
        <ChevronDown size={18} aria-hidden />
      </summary>
      <div className="stack stack--2">{children}</div>
    </details>
  )
}
