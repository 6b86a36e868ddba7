import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import type { Claim } from '#lib/claims.ts'
import { words as facts } from '#lib/factWords.ts'
import { unlessMovedOn } from '#lib/focus.ts'
import type { Opportunity } from '#lib/trpc.ts'
import { useFactAdd } from '#lib/useFactChange.ts'
import { Button, buttonClass } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Tile } from '#ui/Tile.tsx'
import { type OneTap, oneTapsOf } from './answers.ts'
import { words } from './fitWords.ts'

/** What is not known here and would be with a tap; what needs more words leads to the coach. */
export function Questions({ opportunity }: { readonly opportunity: Opportunity }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const taps = oneTapsOf(opportunity)
  const told = opportunity.ask.filter(({ dimension }) => dimension === 'goal' || dimension === 'role')
  if (taps.length === 0 && told.length === 0) return null
  return (
    <section aria-labelledby="h-questions">
      <h2 id="h-questions" ref={heading} tabIndex={-1}>
        {words.questions.title}
      </h2>
      <ul>
        {taps.map((tap) => (
          <li key={tap.id} className="step">
            <Tile state="unknown" />
            <div className="stack stack--2">
              <div>
                <b>{tap.text}</b>
                <p className="small soft">{tap.worth}</p>
              </div>
              <Answers tap={tap} onAnswered={() => heading.current?.focus()} />
            </div>
          </li>
        ))}
        {told.map(({ id, text }) => (
          <li key={id} className="step">
            <Tile state="unknown" />
            <b>{text}</b>
            <Link className={buttonClass({ small: true })} to="/coach">
              {words.questions.tellCoach}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The one question worth most here, at the foot of the page. */
export function NextQuestion({ opportunity }: { readonly opportunity: Opportunity }) {
  const place = useRef<HTMLElement>(null)
  const [tap] = oneTapsOf(opportunity)
  if (!tap) return null
  return (
    <aside ref={place} className="ask" aria-label={words.questions.next} tabIndex={-1}>
      <Tag kind="ok">{words.questions.coach}</Tag>
      <p>
        <b>{tap.text}</b> <span className="soft small">{tap.worth}</span>
      </p>
      <Answers tap={tap} onAnswered={() => place.current?.focus()} />
      <a className={`${buttonClass({ small: true, look: 'main' })} only-phone`} href="#h-questions">
        {facts.answer}
      </a>
    </aside>
  )
}

interface AnswersProps {
  readonly tap: OneTap
  /** The answered question leaves the page: where the focus goes instead. */
  readonly onAnswered: () => void
}

function Answers({ tap: { text, answers }, onAnswered }: AnswersProps) {
  const answer = useFactAdd()
  // the promise, as callbacks of a component that has left the page are not called; a failure stands below
  const say = (claim: Claim) => void answer.mutateAsync({ claim }).then(unlessMovedOn(onAnswered), () => undefined)
  return (
    <>
      <div className="row" role="group" aria-label={text}>
        {answers.map(({ label, claim }) => (
          <Button
            key={label}
            small
            busy={answer.isPending && answer.variables.claim === claim && facts.saving}
            disabled={answer.isPending && answer.variables.claim !== claim}
            onClick={() => say(claim)}
          >
            {label}
          </Button>
        ))}
      </div>
      {answer.isError ? <FailureNote error={answer.error} /> : null}
    </>
  )
}
