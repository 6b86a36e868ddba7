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
import { isClosed, isDue, nextInterview } from './status.ts'
import { WhatCame } from './WhatCame.tsx'
import { words } from './words.ts'

/** What was sent, where each stands, and which day asks for a word. */
export function ApplicationsPage() {
  const { data, isPending, isError, error, refetch } = useQuery(useTRPC().ob.status.queryOptions({}))
  const [today] = useState(todayHere)
  const some = data && data.length > 0
  return (
    <div className="main">
      <PageHead
        title={titleOf(data ?? [], today)}
        tab={words.tab}
        actions={
          <>
            {some ? (
              <a className={buttonClass()} href="/ob/calendar.ics" download>
                <CalendarDays size={18} aria-hidden />
                {words.calendar}
              </a>
            ) : null}
            {data ? <AddApplication look={some && data.some((one) => isDue(one, today)) ? 'rest' : 'main'} /> : null}
          </>
        }
      >
        {words.keepsTrack}
      </PageHead>
      {isPending ? <Skeleton label={words.fetching} lines={4} /> : null}
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
  if (applications.length === 0) return words.title.none
  const due = applications.filter((application) => isDue(application, today)).length
  const talks = applications.filter((application) => nextInterview(application, today)?.day === today).length
  const found = [talks > 0 && words.title.talks(talks), due > 0 && words.title.due(due)].filter((one) => one !== false).join(', ')
  if (found !== '') return found.charAt(0).toUpperCase() + found.slice(1)
  const open = applications.filter((application) => !isClosed(application)).length
  return open === 0 ? words.title.allClosed : words.title.open(open)
}

function NothingSent() {
  return (
    <EmptyState title={words.nothing.title} picture={<Tile state="unknown" />}>
      <p className="soft">{words.nothing.why}</p>
      <div className="row">
        <Link className={buttonClass()} to="/opportunities">
          {words.nothing.explore}
        </Link>
        <Link className={buttonClass({ look: 'bare' })} to="/paste">
          {words.nothing.bring}
        </Link>
      </div>
    </EmptyState>
  )
}
