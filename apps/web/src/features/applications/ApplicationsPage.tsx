import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CalendarDays } from 'lucide-react'
import { useState } from 'react'
import { todayHere } from '#lib/dates.ts'
import { type ApplicationView, useTRPC } from '#lib/trpc.ts'
import { buttonClass } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Tile } from '#ui/Tile.tsx'
import { AddApplication } from './AddApplication.tsx'
import { Due } from './Due.tsx'
import { Standing } from './Standing.tsx'
import { WhatCame } from './WhatCame.tsx'
import { isClosed, isDue, nextInterview } from './words.ts'

/** What was sent, where each stands, and which day asks for a word. */
export function ApplicationsPage() {
  const { data, isPending, isError, error, refetch } = useQuery(useTRPC().ob.status.queryOptions({}))
  const [today] = useState(todayHere)
  const some = data && data.length > 0
  return (
    <div className="main">
      <PageHead
        title={titleOf(data ?? [], today)}
        tab="Applications"
        actions={
          <>
            {some ? (
              <a className={buttonClass()} href="/ob/calendar.ics" download>
                <CalendarDays size={18} aria-hidden />
                Calendar file
              </a>
            ) : null}
            {data ? <AddApplication look={some && data.some((one) => isDue(one, today)) ? 'rest' : 'main'} /> : null}
          </>
        }
      >
        Mosaic keeps track and reminds. It never sends anything for you.
      </PageHead>
      {isPending ? <Skeleton label="Fetching your applications" lines={4} /> : null}
      {isError ? <FailureNote error={error} onRetry={() => void refetch()} /> : null}
      {data?.length === 0 ? <NothingSent /> : null}
      {some ? (
        <div className="stack stack--8">
          <Due applications={data} today={today} />
          <Standing applications={data} today={today} />
          <WhatCame />
        </div>
      ) : null}
    </div>
  )
}

function titleOf(applications: readonly ApplicationView[], today: string): string {
  if (applications.length === 0) return 'Your applications'
  const due = applications.filter((application) => isDue(application, today)).length
  const talks = applications.filter((application) => nextInterview(application, today)?.day === today).length
  const found = [
    talks > 0 && (talks === 1 ? 'An interview today' : `${talks} interviews today`),
    due > 0 && (due === 1 ? 'one follow-up is due' : `${due} follow-ups are due`),
  ].filter((one) => one !== false)
  if (found.length > 0) return found.map((text, at) => (at === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text)).join(', ')
  const open = applications.filter((application) => !isClosed(application)).length
  if (open === 0) return 'Every application is closed'
  return open === 1 ? 'One application open, nothing due' : `${open} applications open, nothing due`
}

function NothingSent() {
  return (
    <EmptyState title="Nothing sent yet" picture={<Tile state="unknown" />}>
      <p className="soft">
        Open a posting, apply on the employer’s page, then press “I sent it”. The posting and your résumé are kept as they were. What you
        sent elsewhere is added by its title, or as a list from another tracker.
      </p>
      <div className="row">
        <Link className={buttonClass()} to="/opportunities">
          Explore Opportunities
        </Link>
        <Link className={buttonClass({ look: 'bare' })} to="/paste">
          Bring a list
        </Link>
      </div>
    </EmptyState>
  )
}
