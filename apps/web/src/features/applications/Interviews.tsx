import { useRef, useState } from 'react'
import { zoneHere } from '#lib/dates.ts'
import { safeLink } from '#lib/save.ts'
import type { ApplicationView, Interview } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Tag } from '#ui/Tag.tsx'
import { useInterviews } from './hooks.ts'
import { InterviewForm } from './InterviewForm.tsx'
import { kindWords, whenOf } from './words.ts'

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
          Interviews
        </h2>
        <Button small aria-expanded={open === 'new'} onClick={() => setOpen(open === 'new' ? null : 'new')}>
          Add an interview
        </Button>
      </div>
      {interviews.length === 0 && open !== 'new' ? (
        <p className="soft">None is set. Once one is, its day comes into the calendar file, and the day after asks to thank them.</p>
      ) : null}
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
          {kindWords[kind]}: {when}
        </b>
        {minutes ? `, ${minutes} minutes` : ''} {calledOff ? <Tag kind="stop">called off</Tag> : null}
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
      {people ? <p className="small soft">With {people}</p> : null}
      {questions ? (
        <>
          <p className="small faint">To ask</p>
          <p className="words pre">{questions}</p>
        </>
      ) : null}
      {notes ? <p className="words pre">{notes}</p> : null}
      <div className="row">
        <Button small onClick={onChange}>
          Change<span className="vh">: {when}</span>
        </Button>
        <Button
          small
          look="bare"
          busy={update.isPending && 'Saving…'}
          onClick={() => update.mutate({ id, interviewId, calledOff: !calledOff })}
        >
          {calledOff ? 'It takes place after all' : 'Called off'}
          <span className="vh">: {when}</span>
        </Button>
      </div>
    </div>
  )
}
