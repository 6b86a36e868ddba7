import { laneNames } from '@mosaic/core/words/lanes'
import { useRef } from 'react'
import { words as common } from '#lib/commonWords.ts'
import { words as facts } from '#lib/factWords.ts'
import { unlessMovedOn } from '#lib/focus.ts'
import { words as lanes } from '#lib/laneWords.ts'
import { useSession } from '#lib/session.ts'
import type { Opportunity } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { isBeingRead, useAskAboutPosting, useReading } from './hooks.ts'
import { words } from './postingWords.ts'

type Proposal = Opportunity['proposals'][number]

/** What the lane that was agreed to reads in the posting, each for the person to decide; without a lane there is nothing here. */
export function Proposals({ opportunity }: { readonly opportunity: Opportunity }) {
  const { jobId, proposals, asked } = opportunity
  const { session } = useSession()
  const ask = useAskAboutPosting()
  const place = useRef<HTMLElement>(null)
  const lane = session?.aiLane ?? 'rules'
  if (lane === 'rules' && proposals.length === 0) return null
  return (
    <section ref={place} className="stack stack--2" aria-label={words.lane.title} tabIndex={-1}>
      {proposals.map((proposal) => (
        <Decision key={proposal.requirementId} jobId={jobId} proposal={proposal} onDecided={() => place.current?.focus()} />
      ))}
      <p className="small soft" role="status">
        {askedWords(opportunity)}
      </p>
      {lane === 'rules' ? null : (
        <div className="row">
          <Button small busy={(ask.isPending || isBeingRead(opportunity)) && words.lane.reading} onClick={() => ask.mutate({ jobId })}>
            {asked ? words.lane.askAgain(laneNames[lane]) : words.lane.ask(laneNames[lane])}
          </Button>
        </div>
      )}
      {ask.isError ? <FailureNote error={ask.error} /> : null}
    </section>
  )
}

function askedWords({ asked, proposals, ...rest }: Opportunity): string {
  if (!asked) return ''
  const name = laneNames[asked.lane]
  if (asked.outcome === 'asked') return isBeingRead({ asked, ...rest }) ? words.lane.isReading(name) : words.lane.noAnswer(name)
  if (asked.outcome !== 'answered') return words.lane.rulesStand(lanes.reasons[asked.outcome])
  return proposals.length > 0 ? words.lane.toDecide : words.lane.nothing(name)
}

interface DecisionProps {
  readonly jobId: string
  readonly proposal: Proposal
  /** The proposal leaves the page: where the focus goes instead. */
  readonly onDecided: () => void
}

function Decision({ jobId, proposal: { requirementId, quote, label, class: asked, was, by }, onDecided }: DecisionProps) {
  const reading = useReading()
  const question = words.lane.asks(label, words.classes[asked])
  const say = (answer: Proposal['class'] | null) =>
    void reading.mutateAsync({ jobId, requirementId, quote, class: answer }).then(unlessMovedOn(onDecided), () => undefined)
  const isBusy = (answer: Proposal['class'] | null) => reading.isPending && reading.variables.class === answer && facts.saving
  return (
    <div className="card stack stack--2">
      <p>
        {words.lane.itsWords} <span className="words">{common.quoted(quote)}</span>
      </p>
      <p>
        <b>{question}</b>{' '}
        <span className="soft small">
          {by === 'person' ? '' : `${words.lane.reads(laneNames[by])} `}
          {words.readings.rules(was === null ? words.readings.notFound : words.classes[was])}
        </span>
      </p>
      <div className="row" role="group" aria-label={question}>
        <Button small busy={isBusy(asked)} disabled={reading.isPending && !isBusy(asked)} onClick={() => say(asked)}>
          {words.lane.yes}
        </Button>
        <Button small look="bare" busy={isBusy(null)} disabled={reading.isPending && !isBusy(null)} onClick={() => say(null)}>
          {words.lane.no}
        </Button>
      </div>
      {reading.isError ? <FailureNote error={reading.error} /> : null}
    </div>
  )
}
