import type { ReactNode } from 'react'

interface Props {
  readonly title: ReactNode
  /** A dotted frieze or tile; never a faded number. */
  readonly picture?: ReactNode
  readonly children?: ReactNode
}

/** What is not there yet, and the one thing that starts it. */
export function EmptyState({ title, picture, children }: Props) {
  return (
    <div className="card">
      {picture}
      <p className="h3">{title}</p>
      {children}
    </div>
  )
}
