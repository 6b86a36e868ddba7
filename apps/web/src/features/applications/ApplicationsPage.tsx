import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CalendarDays } from 'lucide-react'
import { useState } from 'react'
import { type ApplicationView, useTRPC } from '#lib/trpc.ts'
import { buttonClass } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Tile } from '#ui/Tile.tsx'
import { Board } from './Board.tsx'
import { FollowUps } from './FollowUps.tsx'
import { WhatCame } from './WhatCame.tsx'
import { isDue } from './words.ts'

/** What was sent, where each stands, and which day asks for a word. */
export function ApplicationsPage() {
  const { data, isPending, isError, error, refetch } = useQuery(useTRPC().ob.status.queryOptions({}))
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  return (
    <div className="main">
      <PageHead
        title={titleOf(data ?? [], today)}
        tab="Applications"
        actions={
          data && data.length > 0 ? (
            <a className={buttonClass()} href="/ob/calendar.ics" download>
              <CalendarDays size={18} aria-hidden />
              Calendar file
            </a>
          ) : null
        }
      >
        Mosaic keeps track and reminds. It never sends anything for you.
      </PageHead>
      {isPending ? <Skeleton label="Fetching your applications" lines={4} /> : null}
      {isError ? <FailureNote error={error} onRetry={() => void refetch()} /> : null}
      {data?.length === 0 ? <NothingSent /> : null}
      {data && data.length > 0 ? (
        <div className="stack stack--8">
          <FollowUps applications={data} today={today} />
          <Board applications={data} today={today} />
          <WhatCame />
        </div>
      ) : null}
    </div>
  )
}

function titleOf(applications: readonly ApplicationView[], today: string): string {
  const due = applications.filter((application) => isDue(application, today)).length
  if (applications.length === 0) return 'Your applications'
  if (due > 0) return due === 1 ? 'One follow-up is due' : `${due} follow-ups are due`
  return applications.length === 1 ? 'One application, nothing due' : `${applications.length} applications, nothing due`
}

function NothingSent() {
  return (
    <EmptyState title="Nothing sent yet" picture={<Tile state="unknown" />}>
      <p className="soft">
        Open a posting, apply on the employer’s page, then press “I sent it”. The posting and your résumé are kept as they were.
      </p>
      <div className="row">
        <Link className={buttonClass({ look: 'main' })} to="/opportunities">
          Explore Opportunities
        </Link>
      </div>
    </EmptyState>
  )
}
