import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { shortDayOf } from '#lib/dates.ts'
import { type ApplicationView, useTRPC } from '#lib/trpc.ts'
import { buttonClass } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { ApplicationCard } from './ApplicationCard.tsx'
import { columns } from './words.ts'

const views = [
  { value: 'board', label: 'Board' },
  { value: 'list', label: 'List' },
] as const

/** What was sent, where each stands, and which day asks for a word. */
export function ApplicationsPage() {
  const trpc = useTRPC()
  const { data, isPending, isError, error, refetch } = useQuery(trpc.ob.status.queryOptions({}))
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const due = (data ?? [])
    .filter(({ nextFollowUp }) => nextFollowUp !== null)
    .toSorted((a, b) => (a.nextFollowUp ?? '').localeCompare(b.nextFollowUp ?? ''))
  return (
    <div className="main">
      <PageHead
        title={titleOf(data, today)}
        tab="Applications"
        actions={
          <a className={buttonClass()} href="/ob/calendar.ics" download>
            Calendar file
          </a>
        }
      >
        Mosaic keeps track and reminds. It never sends anything for you.
      </PageHead>
      {isPending ? <Skeleton label="Fetching your applications" lines={4} /> : null}
      {isError ? <FailureNote error={error} onRetry={() => void refetch()} /> : null}
      {data?.length === 0 ? (
        <EmptyState title="Nothing sent yet">
          <p className="soft">
            Open a posting, apply on the employer’s page, then press “I sent it”. The posting and your résumé are kept as they were.
          </p>
          <div className="row">
            <Link className={buttonClass({ look: 'main' })} to="/opportunities">
              Explore Opportunities
            </Link>
          </div>
        </EmptyState>
      ) : null}
      {data && data.length > 0 ? (
        <div className="stack">
          <FollowUps due={due} />
          <Standing applications={data} today={today} />
        </div>
      ) : null}
    </div>
  )
}

function titleOf(applications: readonly ApplicationView[] | undefined, today: string): string {
  if (!applications || applications.length === 0) return 'Your applications'
  const due = applications.filter(({ nextFollowUp }) => nextFollowUp !== null && nextFollowUp <= today).length
  if (due > 0) return due === 1 ? 'One follow-up is due' : `${due} follow-ups are due`
  return applications.length === 1 ? 'One application, nothing due' : `${applications.length} applications, nothing due`
}

function FollowUps({ due }: { readonly due: readonly ApplicationView[] }) {
  if (due.length === 0) return null
  return (
    <section aria-label="Follow-ups">
      <ol>
        {due.slice(0, 5).map(({ id, role, company, nextFollowUp, followUpReason }) => (
          <li key={id} className="due">
            <time dateTime={nextFollowUp ?? ''}>{shortDayOf(nextFollowUp ?? '')}</time>
            <div>
              <b>Follow up: {[role, company].filter(Boolean).join(', ')}</b>
              <p className="small">{followUpReason}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Standing({ applications, today }: { readonly applications: readonly ApplicationView[]; readonly today: string }) {
  const [view, setView] = useState<'board' | 'list'>('board')
  return (
    <section aria-labelledby="h-standing">
      <div className="shead">
        <h2 id="h-standing">Where each one stands</h2>
        <Segmented label="View" value={view} options={views} onChange={setView} />
      </div>
      {view === 'list' ? (
        <ul className="stack stack--3">
          {applications.map((application) => (
            <ApplicationCard key={application.id} application={application} today={today} />
          ))}
        </ul>
      ) : (
        <div className="board">
          {columns.map(({ title, statuses, empty }) => {
            const here = applications.filter(({ status }) => statuses.some((one) => one === status))
            return (
              <section key={title} className="lanecol" aria-label={title}>
                <h3>
                  {title} <span>{here.length}</span>
                </h3>
                <ul className="stack stack--3">
                  {here.length === 0 ? <li className="app-card soft">{empty}</li> : null}
                  {here.map((application) => (
                    <ApplicationCard key={application.id} application={application} today={today} />
                  ))}
                </ul>
              </section>
            )
          })}
        </div>
      )}
    </section>
  )
}
