import { Link } from '@tanstack/react-router'
import { Fragment, type ReactNode, useState } from 'react'
import type { Opportunities } from '#lib/trpc.ts'
import { buttonClass } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Frieze } from '#ui/Frieze.tsx'
import { partsOf } from './listing.ts'
import { OpportunityRow } from './OpportunityRow.tsx'
import { words } from './words.ts'

interface Props {
  readonly rows: readonly Opportunities['opportunities'][number][]
  /** Whether the row in hand carries the page's main button; elsewhere "Paste a posting" does. */
  readonly leads: boolean
  /** What fetches further rows; it stands behind the last one, closed away with it. */
  readonly more?: ReactNode
  /** Whether all are shown, also those for which little speaks: what somebody saved is not closed away. */
  readonly showsAll?: boolean
}

/**
 * The postings in their order, one opened at most. What is put forward ends where nothing speaks for the rest any more: a heading says so, and the rest
 * opens on demand. In hand is the one that is open, else the first.
 */
export function RankedList({ rows, leads, more, showsAll = false }: Props) {
  const [opened, setOpened] = useState<string | null>(null)
  const inHand = rows.some(({ jobId }) => jobId === opened) ? opened : rows[0]?.jobId
  const parts = partsOf(rows)
  const jobs = (some: Props['rows']) => (
    <ul className="jobs">
      {some.map((row) => (
        <OpportunityRow
          key={row.jobId}
          opportunity={row}
          inHand={row.jobId === inHand}
          leads={leads}
          isOpen={row.jobId === opened}
          onToggle={() => setOpened(row.jobId === opened ? null : row.jobId)}
        />
      ))}
    </ul>
  )
  return (
    <>
      {parts.map(({ standing, postings }, at) => (
        <Fragment key={standing}>
          {at > 0 && standing !== 'near' ? (
            <div className="stack stack--2">
              <h2>{words.list.standing[standing].title}</h2>
              <p className="small soft">{words.list.standing[standing].reason}</p>
            </div>
          ) : null}
          {at > 0 && standing === 'far' && !showsAll ? (
            <Disclosure summary={words.list.showAll}>
              {jobs(postings)}
              {at === parts.length - 1 ? more : null}
            </Disclosure>
          ) : (
            <>
              {jobs(postings)}
              {at === parts.length - 1 ? more : null}
            </>
          )}
        </Fragment>
      ))}
    </>
  )
}

/** With too little known for numbers: the two questions that would give them. */
export function FirstQuestions({ ask }: Pick<Opportunities, 'ask'>) {
  return (
    <EmptyState
      title={words.firstQuestions.title(ask.length)}
      picture={<Frieze blocks={[{ set: 0, open: 0, unknown: 40 }]} pitch={12} rows={2} />}
    >
      <ul>
        {ask.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <div className="row">
        <Link className={buttonClass({ small: true })} to="/coach">
          {words.firstQuestions.answer}
        </Link>
      </div>
    </EmptyState>
  )
}
