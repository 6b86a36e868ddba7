import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useRef } from 'react'
import { dayOf, todayHere } from '#lib/dates.ts'
import { safeLink } from '#lib/save.ts'
import { type ApplicationDetail, useTRPC } from '#lib/trpc.ts'
import { buttonClass } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Tag } from '#ui/Tag.tsx'
import { words } from './applicationWords.ts'
import { EndDialog } from './EndDialog.tsx'
import { FollowUp, SetFollowUp } from './FollowUp.tsx'
import { History } from './History.tsx'
import { Interviews } from './Interviews.tsx'
import { MoveTo } from './MoveTo.tsx'
import { Offer } from './Offer.tsx'
import { People } from './People.tsx'
import { Prepare } from './Prepare.tsx'
import { RemoveApplication } from './RemoveApplication.tsx'
import { isClosed, isDue, nameOf, nextInterview } from './status.ts'
import { useMoving } from './useMoving.ts'
import { words as list } from './words.ts'

/** One application: what is next, its interviews, what to get ready, the people there, what happened, and the posting as it was. */
export function ApplicationPage() {
  const { applicationId: id } = useParams({ from: '/shell/session/applications/$applicationId' })
  const { data, isPending, isError, error, refetch } = useQuery(useTRPC().ob.applications.get.queryOptions({ id }))
  return (
    <div className="main">
      <p>
        <Link className="small" to="/applications">
          {words.all}
        </Link>
      </p>
      {data ? <Laid application={data} /> : <PageHead title={words.tab} tab={words.tab} />}
      {isPending ? <Skeleton label={words.opening} lines={6} /> : null}
      {isError ? <FailureNote error={error} onRetry={() => void refetch()} /> : null}
    </div>
  )
}

function Laid({ application }: { readonly application: ApplicationDetail }) {
  const { id, role, company, status, appliedAt, applyUrl } = application
  const title = useRef<HTMLDivElement>(null)
  const moving = useMoving([application], () => title.current?.focus())
  const link = safeLink(applyUrl)
  return (
    <>
      <div ref={title} tabIndex={-1}>
        <PageHead
          title={role}
          tab={role}
          actions={
            <>
              <RemoveApplication id={id} role={role} />
              <MoveTo application={application} moving={moving} />
              {link ? (
                <a className={buttonClass()} href={link} target="_blank" rel="noopener noreferrer">
                  {words.employersPage}
                </a>
              ) : null}
              <a className={buttonClass()} href={`/ob/applications/${id}/pack`} download>
                {words.pack}
              </a>
            </>
          }
        >
          {[company, list.board.sentOn(dayOf(appliedAt))].filter(Boolean).join(', ')} <Tag>{list.statuses[status]}</Tag>
        </PageHead>
      </div>
      <div className="cols">
        <div className="c7 stack stack--8">
          <Next application={application} onChanged={() => title.current?.focus()} />
          <Offer application={application} />
          <Interviews application={application} />
          <Prepare application={application} />
        </div>
        <div className="c5 stack stack--8">
          <People application={application} />
          <History application={application} />
          <Kept application={application} />
        </div>
      </div>
      <EndDialog moving={moving} />
    </>
  )
}

function Next({ application, onChanged }: { readonly application: ApplicationDetail; readonly onChanged: () => void }) {
  const today = todayHere()
  if (application.nextFollowUp === null)
    return isClosed(application) || nextInterview(application, today) ? null : <SetFollowUp id={application.id} onChanged={onChanged} />
  return (
    <ol aria-label={words.next}>
      <FollowUp
        application={application}
        title={list.due.followUp(nameOf(application))}
        leads={isDue(application, today)}
        onChanged={onChanged}
      />
    </ol>
  )
}

/** The posting as it was kept, whatever became of it since. */
function Kept({ application: { jobId, posting, isPosted, versionId } }: { readonly application: ApplicationDetail }) {
  return (
    <section aria-labelledby="h-kept" className="stack stack--3">
      <h2 id="h-kept">{words.kept.title}</h2>
      <div className="row small">
        {isPosted ? (
          <Link to="/opportunities/$jobId" params={{ jobId }}>
            {words.kept.today}
          </Link>
        ) : (
          <span className="soft">{words.kept.gone}</span>
        )}
        {versionId ? (
          <Link to="/studio" search={{ version: versionId }}>
            {words.kept.resume}
          </Link>
        ) : null}
      </div>
      <Disclosure summary={words.kept.asItWas} open={!isPosted}>
        <p className="small soft">{[posting.role, posting.company, posting.location].filter(Boolean).join(', ')}</p>
        <div className="words pre">{posting.text}</div>
      </Disclosure>
    </section>
  )
}
