import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { calendarDayOf } from '#lib/dates.ts'
import type { Applied } from '#lib/trpc.ts'
import { Tag } from './Tag.tsx'

/** What was kept of a new application, when to follow up, postings like it and the coach's next question. It takes the focus of the form that is gone. */
export function AppliedNote({ answer: { application, similar, nextQuestion } }: { readonly answer: Applied }) {
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => told.current?.focus(), [])
  return (
    <div className="stack" ref={told} tabIndex={-1}>
      <p>
        Kept.{' '}
        {application.nextFollowUp ? `Follow up on ${calendarDayOf(application.nextFollowUp)}. ${application.followUpReason ?? ''}` : ''}{' '}
        <Link to="/applications/$applicationId" params={{ applicationId: application.id }}>
          Open it
        </Link>{' '}
        <Link to="/applications">See your applications</Link>
      </p>
      {similar.length > 0 ? (
        <>
          <h3>Like this one</h3>
          <ul>
            {similar.map(({ jobId, role, company, fitScore, sample }) => (
              <li key={jobId} className="step">
                <b className="num">{fitScore ?? '–'}</b>
                <Link to="/opportunities/$jobId" params={{ jobId }}>
                  {[role, company].filter(Boolean).join(', ')}
                </Link>
                {sample ? <Tag>sample</Tag> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {nextQuestion ? (
        <p>
          The coach would ask next: <b>{nextQuestion}</b> <Link to="/coach">Answer</Link>
        </p>
      ) : null}
    </div>
  )
}
