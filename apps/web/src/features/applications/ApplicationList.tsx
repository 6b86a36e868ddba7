import { Link } from '@tanstack/react-router'
import { shortDayOf } from '#lib/dates.ts'
import type { ApplicationView } from '#lib/trpc.ts'
import { WhatIsNext } from './ApplicationCard.tsx'
import { MoveTo } from './MoveTo.tsx'
import { isDue } from './status.ts'
import type { Moving } from './useMoving.ts'
import { words } from './words.ts'

interface Props {
  readonly applications: readonly ApplicationView[]
  readonly today: string
  readonly moving: Moving
}

/** Applications a line each. */
export function ApplicationList({ applications, today, moving }: Props) {
  return (
    <ul className="app-list" aria-label={words.tab}>
      {applications.map((application) => {
        const { id, role, company, status, appliedAt } = application
        return (
          <li key={id} className={isDue(application, today) ? 'app-line app-line--due' : 'app-line'}>
            <div>
              <Link
                id={moving.idOf('card', id)}
                to="/applications/$applicationId"
                params={{ applicationId: id }}
                onKeyDown={(event) => moving.onKeyDown(event, application)}
              >
                {role}
              </Link>
              <p className="small soft">
                {[company, words.board.sentOn(shortDayOf(appliedAt)), words.statuses[status]].filter(Boolean).join(' · ')}
              </p>
            </div>
            <div className="small">
              <WhatIsNext application={application} today={today} />
            </div>
            <MoveTo application={application} moving={moving} />
          </li>
        )
      })}
    </ul>
  )
}
