import type { ReactNode } from 'react'

export function Tag({
  kind = 'plain',
  children,
}: {
  readonly kind?: 'plain' | 'ok' | 'wait' | 'stop' | 'bare'
  readonly children: ReactNode
}) {
  return <span className={kind === 'plain' ? 'tag' : `tag tag--${kind}`}>{children}</span>
}
