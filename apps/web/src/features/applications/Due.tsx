import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { calendarDayOf, zoneHere } from '#lib/dates.ts'
import type { ApplicationView, Interview } from '#lib/trpc.ts'
import { buttonClass } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Cadence } from './Cadence.tsx'
import { FollowUp } from './FollowUp.tsx'
import { isDue, nameOf, nextInterview, whenOf } from './status.ts'
import { words } from './words.ts'

interface Props {
  readonly applications: readonly ApplicationView[]
  readonly today: string
}

interface Coming {
  readonly application: ApplicationView
  readonly day: string
  /** Null for a follow-up. */
  readonly interview: Interview | null
}

const shownAtMost = 5

/** The days that ask for something, the nearest first, with the reason: interviews to come, and follow-ups. */
export function Due({ applications, today }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const coming = applications
    .flatMap((application): Coming[] => comingOf(application, today))
    .toSorted((a, b) => a.day.localeCompare(b.day))
  if (coming.length === 0) return null
  const [shown, further] = [coming.slice(0, shownAtMost), coming.slice(shownAtMost)]
  const leads = shown.find(({ application, interview }) => interview !== null || isDue(application, today))
  const rows = (some: readonly Coming[]) =>
    some.map((one) =>
      one.interview ? (
        <Talk key={one.interview.id} application={one.application} interview={one.interview} leads={one === leads} />
      ) : (
        <FollowUp
          key={one.application.id}
          application={one.application}
          leads={one === leads}
          title={words.due.followUp(nameOf(one.application))}
          onChanged={() => heading.current?.focus()}
        />
      ),
    )
  return (
    <section aria-labelledby="h-follow">
      <h2 id="h-follow" className="vh" ref={heading} tabIndex={-1}>
        {words.due.title}
      </h2>
      <ol>{rows(shown)}</ol>
      {further.length > 0 ? (
        <Disclosure summary={words.due.further(further.length)}>
          <ol>{rows(further)}</ol>
        </Disclosure>
      ) : null}
      <Cadence />
    </section>
  )
}

function comingOf(application: ApplicationView, today: string): Coming[] {
  const interview = nextInterview(application, today)
  if (interview) return [{ application, day: interview.day, interview }]
  return application.nextFollowUp === null ? [] : [{ application, day: application.nextFollowUp, interview: null }]
}

interface TalkProps {
  readonly application: ApplicationView
  readonly interview: Interview
  readonly leads: boolean
}

function Talk({ application, interview, leads }: TalkProps) {
  return (
    <li className="due">
      <time dateTime={interview.day}>{calendarDayOf(interview.day)}</time>
      <div>
        <b>
          {words.kinds[interview.kind]}: {nameOf(application)}
        </b>
        <p className="small">{[whenOf(interview, zoneHere()), interview.where, interview.people].filter(Boolean).join(' · ')}</p>
      </div>
      <div className="row">
        <Link
          className={buttonClass({ small: true, look: leads ? 'main' : 'rest' })}
          to="/applications/$applicationId"
          params={{ applicationId: application.id }}
          hash="prepare"
        >
          {words.due.prepare}
          <span className="vh">{words.due.prepareFor(nameOf(application))}</span>
        </Link>
      </div>
    </li>
  )
}
