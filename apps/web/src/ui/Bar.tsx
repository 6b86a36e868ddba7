import type { ReactNode } from 'react'

interface Props {
  readonly kind?: 'wait' | 'ok' | 'note'
  readonly icon?: ReactNode
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** A line across the page about the page as a whole: no network, back again, days running out. */
export function Bar({ kind = 'wait', icon, children, actions }: Props) {
  return (
    <div className={kind === 'wait' ? 'bar' : `bar bar--${kind}`} role="status">
      {icon}
      <p>{children}</p>
      {actions ? <div className="row">{actions}</div> : null}
    </div>
  )
}
