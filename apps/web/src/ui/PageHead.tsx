import type { ReactNode } from 'react'

interface Props {
  /** The finding, not the section: "38 of 1,204 postings fit your terms". */
  readonly title: ReactNode
  /** For the browser's tab and history. */
  readonly tab: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

/** A page's one h1, its second line and what can be done on the page as a whole. */
export function PageHead({ title, tab, children, actions }: Props) {
  return (
    <div className="head">
      <title>{`${tab} · Mosaic`}</title>
      <div>
        <h1>{title}</h1>
        {children ? <p className="soft">{children}</p> : null}
      </div>
      {actions ? <div className="row">{actions}</div> : null}
    </div>
  )
}
