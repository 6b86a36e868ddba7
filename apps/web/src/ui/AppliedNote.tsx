import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { calendarDayOf } from '#lib/dates.ts'
import { words } from '#lib/factWords.ts'
import type { Applied } from '#lib/trpc.ts'
import { Tag } from './Tag.tsx'

/** What was kept of a new application, when to follow up, postings like it and the coach's next question. It takes the focus of the form that is gone. */
export function AppliedNote({ answer: { application, similar, nextQuestion } }: { readonly answer: Applied }) {
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => told.current?.focus(), [])
  return (
    <div className="stack" ref={told} tabIndex={-1}>
      <p>
        {words.kept}{' '}
        {application.nextFollowUp ? `${words.followUpOn(calendarDayOf(application.nextFollowUp))} ${application.followUpReason ?? ''}` : ''}
      </p>
      <div className="row">
        <Link to="/applications/$applicationId" params={{ applicationId: application.id }}>
          {words.openIt}
        </Link>
        <Link to="/applications">{words.seeApplications}</Link>
      </div>
      {similar.length > 0 ? (
        <>
          <h3>{words.likeThis}</h3>
          <ul>
            {similar.map(({ jobId, role, company, fitScore, sample }) => (
              <li key={jobId} className="step">
                <b className="num">{fitScore ?? '–'}</b>
                <Link to="/opportunities/$jobId" params={{ jobId }}>
                  {[role, company].filter(Boolean).join(', ')}
                </Link>
                {sample ? <Tag>{words.sample}</Tag> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {nextQuestion ? (
        <p>
          {words.wouldAsk} <b>{nextQuestion}</b> <Link to="/coach">{words.answer}</Link>
        </p>
      ) : null}
    </div>
  )
}
