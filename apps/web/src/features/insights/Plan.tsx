import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { dayOf, shortDayOf } from '#lib/dates.ts'
import { textOf } from '#lib/forms.ts'
import { counted } from '#lib/sizes.ts'
import { type PlannedStep, useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Tile } from '#ui/Tile.tsx'
import { useStepChange } from './hooks.ts'
import { PlanStep } from './PlanStep.tsx'

/** The steps that somebody decided on: what is due first, what is over folded away. */
export function Plan() {
  const trpc = useTRPC()
  const { data, isError, error, refetch } = useQuery(trpc.wimd.actions.list.queryOptions())
  const heading = useRef<HTMLHeadingElement>(null)
  const open = data?.filter(({ status }) => status === 'open') ?? []
  const over = data?.filter(({ status }) => status !== 'open') ?? []
  return (
    <section aria-labelledby="h-plan">
      <div className="shead">
        <h2 id="h-plan" ref={heading} tabIndex={-1}>
          Your plan
        </h2>
        <PlanStep label="Add a step" />
      </div>
      {isError ? <FailureNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !isError ? <Skeleton label="Fetching your plan" lines={2} /> : null}
      {data && open.length === 0 ? (
        <p className="soft">No step is planned. One with a day and an “if … then” gets done more often than a good intention.</p>
      ) : null}
      <ol>
        {open.map((step) => (
          <OpenStep key={step.id} step={step} onChanged={() => heading.current?.focus()} />
        ))}
      </ol>
      {over.length > 0 ? (
        <Disclosure summary={`${counted(over.length, 'step')} done or dropped`}>
          <ul>
            {over.map(({ id, what, status, history }) => (
              <li key={id} className="step">
                <Tile state={status === 'done' ? 'met' : 'learnable'} />
                <div>
                  <b>{what}</b>
                  <p className="small soft">
                    {status === 'done' ? 'Done' : 'Dropped'} on {dayOf(history.at(-1)?.at ?? '')}
                    {history.at(-1)?.note ? `: ${history.at(-1)?.note}` : '.'}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </section>
  )
}

const changes = [
  { status: 'done', word: 'Done' },
  { status: 'moved', word: 'Move' },
  { status: 'dropped', word: 'Drop' },
] as const

interface StepProps {
  readonly step: PlannedStep
  /** The row may be gone then: the focus has to go on. */
  readonly onChanged: () => void
}

function OpenStep({ step: { id, what, when, ifThen, gap, due }, onChanged }: StepProps) {
  const change = useStepChange()
  const [asks, setAsks] = useState<(typeof changes)[number]['status'] | null>(null)
  const say = (status: (typeof changes)[number]['status'], said: { note?: string; when?: string }) =>
    change.mutate(
      { id, status, ...said },
      {
        onSuccess: () => {
          setAsks(null)
          onChanged()
        },
      },
    )
  return (
    <li className="step">
      <Tile state="provable" />
      <div>
        <b>{what}</b>
        <p className="small soft">
          {when ? `${due ? 'Due' : 'For'} ${shortDayOf(when)}` : 'No day yet'}
          {gap && !what.includes(gap) ? `, for ${gap}` : ''}.{ifThen ? ` ${ifThen}` : ''}
        </p>
        {asks ? <Why asks={asks} busy={change.isPending} onSay={(said) => say(asks, said)} /> : null}
      </div>
      <div className="row">
        {changes.map(({ status, word }) => (
          <Button
            key={status}
            small
            look={status === 'done' ? 'rest' : 'bare'}
            aria-expanded={asks === status}
            onClick={() => setAsks(asks === status ? null : status)}
          >
            {word}
            <span className="vh">: {what}</span>
          </Button>
        ))}
      </div>
    </li>
  )
}

const questions = {
  done: { label: 'What came of it? A line is enough, or none.', button: 'Mark as done' },
  moved: { label: 'Why it moves, if you like', button: 'Move it' },
  dropped: { label: 'Why it goes, if you like', button: 'Drop it' },
} as const

interface WhyProps {
  readonly asks: keyof typeof questions
  readonly busy: boolean
  readonly onSay: (said: { note?: string; when?: string }) => void
}

function Why({ asks, busy, onSay }: WhyProps) {
  const { label, button } = questions[asks]
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [note, when] = [textOf(form, 'note'), textOf(form, 'when')]
    onSay({ ...(note && { note }), ...(when && { when }) })
  }
  return (
    <form className="stack" onSubmit={submit}>
      {asks === 'moved' ? <Field label="To which day">{(wiring) => <input {...wiring} name="when" type="date" required />}</Field> : null}
      <Field label={label} words>
        {(wiring) => <input {...wiring} name="note" maxLength={2000} />}
      </Field>
      <div className="row">
        <Button small type="submit" look="main" busy={busy && 'Saving…'}>
          {button}
        </Button>
      </div>
    </form>
  )
}
