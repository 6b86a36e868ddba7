import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { dayOf, shortDayOf } from '#lib/dates.ts'
import { unlessMovedOn } from '#lib/focus.ts'
import { textOf } from '#lib/forms.ts'
import { type PlannedStep, useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { OwnerOnly } from '#ui/OwnerOnly.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Tile } from '#ui/Tile.tsx'
import { useStepChange } from './hooks.ts'
import { PlanStep } from './PlanStep.tsx'
import { words } from './words.tsx'

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
          {words.plan.title}
        </h2>
        <OwnerOnly>
          <PlanStep label={words.plan.add} />
        </OwnerOnly>
      </div>
      {isError ? <FailureNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !isError ? <Skeleton label={words.plan.fetching} lines={2} /> : null}
      {data && open.length === 0 ? <p className="soft">{words.plan.nothing}</p> : null}
      <ol>
        {open.map((step) => (
          <OpenStep key={step.id} step={step} onChanged={() => heading.current?.focus()} />
        ))}
      </ol>
      {over.length > 0 ? (
        <Disclosure summary={words.plan.over(over.length)}>
          <ul>
            {over.map(({ id, what, status, history }) => (
              <li key={id} className="step">
                <Tile state={status === 'done' ? 'met' : 'learnable'} />
                <div>
                  <b>{what}</b>
                  <p className="small soft">
                    {words.plan[status === 'done' ? 'done' : 'dropped'](dayOf(history.at(-1)?.at ?? ''))}
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

const changes = ['done', 'moved', 'dropped'] as const
type Change = (typeof changes)[number]

interface StepProps {
  readonly step: PlannedStep
  /** The row may be gone then: the focus has to go on. */
  readonly onChanged: () => void
}

function OpenStep({ step: { id, what, when, ifThen, gap, due }, onChanged }: StepProps) {
  const change = useStepChange()
  const [asks, setAsks] = useState<Change | null>(null)
  const say = (status: Change, said: { note?: string; when?: string }) => {
    const goOn = unlessMovedOn(onChanged)
    change.mutate(
      { id, status, ...said },
      {
        onSuccess: () => {
          setAsks(null)
          goOn()
        },
      },
    )
  }
  return (
    <li className="step">
      <Tile state="provable" />
      <div>
        <b>{what}</b>
        <p className="small soft">
          {when ? words.plan[due ? 'due' : 'for'](shortDayOf(when)) : words.plan.noDay}
          {gap && !what.includes(gap) ? words.plan.gap(gap) : ''}.{ifThen ? ` ${ifThen}` : ''}
        </p>
        {asks ? <Why asks={asks} busy={change.isPending} onSay={(said) => say(asks, said)} /> : null}
      </div>
      <OwnerOnly>
        <div className="row">
          {changes.map((status) => (
            <Button
              key={status}
              small
              look={status === 'done' ? 'rest' : 'bare'}
              aria-expanded={asks === status}
              onClick={() => setAsks(asks === status ? null : status)}
            >
              {words.plan.changes[status]}
              <span className="vh">: {what}</span>
            </Button>
          ))}
        </div>
      </OwnerOnly>
    </li>
  )
}

interface WhyProps {
  readonly asks: Change
  readonly busy: boolean
  readonly onSay: (said: { note?: string; when?: string }) => void
}

function Why({ asks, busy, onSay }: WhyProps) {
  const { label, button } = words.plan.questions[asks]
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [note, when] = [textOf(form, 'note'), textOf(form, 'when')]
    onSay({ ...(note && { note }), ...(when && { when }) })
  }
  return (
    <form className="stack" onSubmit={submit}>
      {asks === 'moved' ? (
        <Field label={words.plan.toDay}>{(wiring) => <input {...wiring} name="when" type="date" required />}</Field>
      ) : null}
      <Field label={label} words>
        {(wiring) => <input {...wiring} name="note" maxLength={2000} />}
      </Field>
      <div className="row">
        <Button small type="submit" look="main" busy={busy && words.plan.saving}>
          {button}
        </Button>
      </div>
    </form>
  )
}
