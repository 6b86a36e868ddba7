import { laneNames, laneReasonWords } from '@mosaic/core/words/lanes'
import { useRef } from 'react'
import { unlessMovedOn } from '#lib/focus.ts'
import { useSession } from '#lib/session.ts'
import type { Opportunity } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { isBeingRead, useAskAboutPosting, useReading } from './hooks.ts'
import { classWords } from './words.ts'

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
    <section ref={place} className="stack stack--2" aria-label="Read by an AI lane" tabIndex={-1}>
      {proposals.map((proposal) => (
        <Decision key={proposal.requirementId} jobId={jobId} proposal={proposal} onDecided={() => place.current?.focus()} />
      ))}
      <p className="small soft" role="status">
        {askedWords(opportunity)}
      </p>
      {lane === 'rules' ? null : (
        <div className="row">
          <Button small busy={(ask.isPending || isBeingRead(opportunity)) && 'Reading…'} onClick={() => ask.mutate({ jobId })}>
            {asked ? `Have ${laneNames[lane]} read it once more` : `Have ${laneNames[lane]} read it as well`}
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
  if (asked.outcome === 'asked')
    return isBeingRead({ asked, ...rest }) ? `${name} is reading it. You can go on meanwhile.` : `No answer came from ${name}.`
  if (asked.outcome !== 'answered')
    return `${laneReasonWords[asked.outcome].replace(/[,.][^,.]*Mosaic’s own rules.*$/, '.')} The rules’ reading stands.`
  return proposals.length > 0 ? 'Until you say yes, none of it counts.' : `${name} read it and has nothing to add.`
}

interface DecisionProps {
  readonly jobId: string
  readonly proposal: Proposal
  /** The proposal leaves the page: where the focus goes instead. */
  readonly onDecided: () => void
}

function Decision({ jobId, proposal: { requirementId, quote, label, class: asked, was, by }, onDecided }: DecisionProps) {
  const reading = useReading()
  const say = (answer: Proposal['class'] | null) =>
    void reading.mutateAsync({ jobId, requirementId, quote, class: answer }).then(unlessMovedOn(onDecided), () => undefined)
  const isBusy = (answer: Proposal['class'] | null) => reading.isPending && reading.variables.class === answer && 'Saving…'
  return (
    <div className="card stack stack--2">
      <p>
        The posting’s words: <span className="words">“{quote}”</span>
      </p>
      <p>
        <b>
          {label}: {classWords[asked]}?
        </b>{' '}
        <span className="soft small">
          {by === 'person' ? '' : `So ${laneNames[by]} reads it. `}Mosaic’s rules: {was === null ? 'not found' : classWords[was]}.
        </span>
      </p>
      <div className="row" role="group" aria-label={`${label}: ${classWords[asked]}?`}>
        <Button small busy={isBusy(asked)} disabled={reading.isPending && !isBusy(asked)} onClick={() => say(asked)}>
          Yes, count it so
        </Button>
        <Button small look="bare" busy={isBusy(null)} disabled={reading.isPending && !isBusy(null)} onClick={() => say(null)}>
          No
        </Button>
      </div>
      {reading.isError ? <FailureNote error={reading.error} /> : null}
    </div>
  )
}
