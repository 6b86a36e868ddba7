import { useRef, useState } from 'react'
import { zoneHere } from '#lib/dates.ts'
import { words as facts } from '#lib/factWords.ts'
import { safeLink } from '#lib/save.ts'
import type { ApplicationView, Interview } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Tag } from '#ui/Tag.tsx'
import { words } from './applicationWords.ts'
import { useInterviews } from './hooks.ts'
import { InterviewForm } from './InterviewForm.tsx'
import { whenOf } from './status.ts'
import { words as list } from './words.ts'

/** The interviews of an application in the order of their days. */
export function Interviews({ application: { id, interviews } }: { readonly application: ApplicationView }) {
  const [open, setOpen] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const done = () => {
    setOpen(null)
    heading.current?.focus()
  }
  return (
    <section aria-labelledby="h-talks" className="stack stack--3">
      <div className="shead">
        <h2 id="h-talks" ref={heading} tabIndex={-1}>
          {words.interviews.title}
        </h2>
        <Button small aria-expanded={open === 'new'} onClick={() => setOpen(open === 'new' ? null : 'new')}>
          {words.interviews.add}
        </Button>
      </div>
      {interviews.length === 0 && open !== 'new' ? <p className="soft">{words.interviews.none}</p> : null}
      {open === 'new' ? <InterviewForm applicationId={id} onDone={done} /> : null}
      <ol>
        {interviews.map((interview) => (
          <li key={interview.id} className="interview">
            {open === interview.id ? (
              <InterviewForm applicationId={id} interview={interview} onDone={done} />
            ) : (
              <Told applicationId={id} interview={interview} onChange={() => setOpen(interview.id)} />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface ToldProps {
  readonly applicationId: string
  readonly interview: Interview
  readonly onChange: () => void
}

function Told({ applicationId: id, interview, onChange }: ToldProps) {
  const { id: interviewId, kind, minutes, where, people, notes, questions, calledOff } = interview
  const { update } = useInterviews()
  const link = safeLink(where)
  const when = whenOf(interview, zoneHere())
  return (
    <div className="stack stack--2">
      <p>
        <b>
          {list.kinds[kind]}: {when}
        </b>
        {minutes ? words.interviews.minutes(minutes) : ''} {calledOff ? <Tag kind="stop">{words.interviews.calledOff}</Tag> : null}
      </p>
      {where ? (
        <p className="small">
          {link ? (
            <a href={link} target="_blank" rel="noopener noreferrer">
              {where}
            </a>
          ) : (
            where
          )}
        </p>
      ) : null}
      {people ? <p className="small soft">{words.interviews.with(people)}</p> : null}
      {questions ? (
        <>
          <p className="small faint">{words.interviews.toAsk}</p>
          <p className="words pre">{questions}</p>
        </>
      ) : null}
      {notes ? <p className="words pre">{notes}</p> : null}
      <div className="row">
        <Button small onClick={onChange}>
          {words.interviews.change}
          <span className="vh">: {when}</span>
        </Button>
        <Button
          small
          look="bare"
          busy={update.isPending && facts.saving}
          onClick={() => update.mutate({ id, interviewId, calledOff: !calledOff })}
        >
          {calledOff ? words.interviews.afterAll : words.interviews.callOff}
          <span className="vh">: {when}</span>
        </Button>
      </div>
    </div>
  )
}
