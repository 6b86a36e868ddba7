import { laneNames } from '@mosaic/core/words/lanes'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { announce } from '#lib/announce.ts'
import { dayOf } from '#lib/dates.ts'
import { words as lanes } from '#lib/laneWords.ts'
import { type SessionView, useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { words } from './words.tsx'

type Lane = SessionView['lanes'][number]
type Choice = SessionView['aiLane']

/** Who answers: the rules, or a lane that is agreed to once it was read what goes where. Without a session it only tells. */
export function LaneChoice({ session }: { readonly session: SessionView | null }) {
  const [looked, setLooked] = useState<Choice | null>(null)
  const choose = useChoose(() => setLooked(null))
  const lanes = session?.lanes ?? []
  const shown = looked ?? session?.aiLane ?? 'rules'
  const read = lanes.find(({ lane }) => lane === looked)
  const pick = (lane: Choice) => {
    choose.reset()
    setLooked(lane === session?.aiLane ? null : lane)
    // taking an agreement back needs no second question
    if (lane === 'rules' && session?.aiLane !== 'rules') choose.mutate({ aiLane: 'rules' })
  }
  return (
    <section id="lane" aria-labelledby="h-lane" className="stack stack--3">
      <div className="shead">
        <h2 id="h-lane">{words.lane.title}</h2>
        {session?.agreedAt ? <span className="small soft">{words.lane.agreed(dayOf(session.agreedAt))}</span> : null}
      </div>
      {lanes.length === 0 ? (
        <div className="box box--note">
          <h3>{words.lane.rules}</h3>
          <p className="soft">{words.lane.rulesWhat}</p>
        </div>
      ) : (
        <div className="lanes" role="radiogroup" aria-labelledby="h-lane">
          <LaneOption name={words.lane.rules} checked={shown === 'rules'} onPick={() => pick('rules')}>
            {words.lane.rulesWhat}
          </LaneOption>
          {lanes.map(({ lane, model, host }) => (
            <LaneOption key={lane} name={laneNames[lane]} checked={shown === lane} onPick={() => pick(lane)}>
              {words.lane.at(model, host)}
            </LaneOption>
          ))}
        </div>
      )}
      {read ? (
        <Terms lane={read} busy={choose.isPending} onAgree={() => choose.mutate({ aiLane: read.lane })} onLeave={() => setLooked(null)} />
      ) : null}
      {choose.error ? <FailureNote error={choose.error} onRetry={() => choose.mutate(choose.variables)} /> : null}
      {lanes.length > 0 ? (
        <p className="small">
          <Link to="/privacy/sent">{words.lane.sentLink}</Link>
        </p>
      ) : null}
    </section>
  )
}

/** `onDone` comes after an answer of either kind. */
function useChoose(onDone: () => void) {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    trpc.session.update.mutationOptions({
      onSettled: onDone,
      onSuccess: (session) => {
        cache.setQueryData(trpc.session.get.queryKey(), session)
        announce(session.aiLane === 'rules' ? words.lane.nowRules : words.lane.nowLane(laneNames[session.aiLane]))
      },
    }),
  )
}

interface OptionProps {
  readonly name: string
  readonly checked: boolean
  readonly onPick: () => void
  readonly children: React.ReactNode
}

function LaneOption({ name, checked, onPick, children }: OptionProps) {
  return (
    <label>
      <input type="radio" name="lane" checked={checked} onChange={onPick} />
      <b>{name}</b>
      <span>{children}</span>
    </label>
  )
}

interface TermsProps {
  readonly lane: Lane
  readonly busy: boolean
  readonly onAgree: () => void
  readonly onLeave: () => void
}

/** What would be sent where, before anything is. */
function Terms({ lane: { lane, host, model, sends, keeps }, busy, onAgree, onLeave }: TermsProps) {
  return (
    <div className="card" role="group" aria-labelledby="h-terms">
      <h3 id="h-terms">{words.lane.wouldGo(laneNames[lane], model, host)}</h3>
      <ul>
        {sends.map((sentence) => (
          <li key={sentence}>{lanes.term(sentence)}</li>
        ))}
      </ul>
      <p className="soft">{lanes.term(keeps)}</p>
      <p className="soft">{words.lane.there}</p>
      <div className="row">
        <Button look="main" busy={busy && words.lane.agreeing} onClick={onAgree}>
          {words.lane.agree}
        </Button>
        <Button look="bare" onClick={onLeave}>
          {words.lane.leaveIt}
        </Button>
      </div>
    </div>
  )
}
