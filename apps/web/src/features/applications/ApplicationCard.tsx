import { Link } from '@tanstack/react-router'
import { Clock } from 'lucide-react'
import { calendarDayOf, shortDayOf, zoneHere } from '#lib/dates.ts'
import type { ApplicationView } from '#lib/trpc.ts'
import { Tag } from '#ui/Tag.tsx'
import { MoveTo } from './MoveTo.tsx'
import { isClosed, isDue, nextInterview, whenOf } from './status.ts'
import { useDraggable } from './useDragging.ts'
import type { Moving } from './useMoving.ts'
import { words } from './words.ts'

interface Props {
  readonly application: ApplicationView
  readonly today: string
  readonly moving: Moving
}

/** One application on the board: what it is, what is due, and its ways to another column. */
export function ApplicationCard({ application, today, moving }: Props) {
  const { id, role, company, appliedAt, versionId } = application
  const { ref, isTaken } = useDraggable(id)
  const isMarked = isDue(application, today) || nextInterview(application, today) !== undefined
  return (
    <li ref={ref} className={`app-card${isMarked ? ' app-card--due' : ''}${isTaken ? ' app-card--taken' : ''}`}>
      <Link
        id={moving.idOf('card', id)}
        to="/applications/$applicationId"
        params={{ applicationId: id }}
        draggable={false}
        onKeyDown={(event) => moving.onKeyDown(event, application)}
      >
        {role}
      </Link>
      {company ? <span className="soft">{company}</span> : null}
      <span className="faint">
        {words.board.sentOn(shortDayOf(appliedAt))}
        {versionId ? words.board.resumeKept : ''}
      </span>
      <WhatIsNext application={application} today={today} />
      <MoveTo application={application} moving={moving} />
    </li>
  )
}

/** The interview to come, the follow-up, or what a closed one taught. */
export function WhatIsNext({ application, today }: Omit<Props, 'moving'>) {
  const { status, nextFollowUp, history } = application
  const talk = nextInterview(application, today)
  if (talk)
    return (
      <Tag kind="wait">
        <Clock size={16} aria-hidden />
        {words.kinds[talk.kind]}: {whenOf(talk, zoneHere())}
      </Tag>
    )
  if (nextFollowUp)
    return <Tag kind={isDue(application, today) ? 'wait' : 'plain'}>{words.board.followUp(calendarDayOf(nextFollowUp))}</Tag>
  const learnt = isClosed(application) ? history.findLast((entry) => entry.status === status && entry.note !== null)?.note : null
  return (
    <>
      <span className="soft">{words.statuses[status]}</span>
      {learnt ? <span className="words">{learnt}</span> : null}
    </>
  )
}
