import { laneNames } from '@mosaic/core/words/lanes'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { announce } from '#lib/announce.ts'
import { dayOf } from '#lib/dates.ts'
import { type SessionView, useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'

type Lane = SessionView['lanes'][number]
type Choice = SessionView['aiLane']

const rulesWords = 'Nothing leaves this server. They find fewer skills by themselves than a language model would, so they ask you more.'

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
        <h2 id="h-lane">Who answers</h2>
        {session?.agreedAt ? <span className="small soft">agreed {dayOf(session.agreedAt)}, can change at any time</span> : null}
      </div>
      {lanes.length === 0 ? (
        <div className="box box--note">
          <h3>Mosaic’s own rules</h3>
          <p className="soft">{rulesWords}</p>
        </div>
      ) : (
        <div className="lanes" role="radiogroup" aria-labelledby="h-lane">
          <LaneOption name="Mosaic’s own rules" checked={shown === 'rules'} onPick={() => pick('rules')}>
            {rulesWords}
          </LaneOption>
          {lanes.map(({ lane, model, host }) => (
            <LaneOption key={lane} name={laneNames[lane]} checked={shown === lane} onPick={() => pick(lane)}>
              {model} at {host}. The rules answer whenever it does not.
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
          <Link to="/privacy/sent">What was sent, word for word</Link>
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
        announce(
          session.aiLane === 'rules' ? 'Mosaic’s own rules answer. Nothing is sent.' : `${laneNames[session.aiLane]} may help to answer.`,
        )
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
      <h3 id="h-terms">
        What would go to {laneNames[lane]} ({model} at {host})
      </h3>
      <ul>
        {sends.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="soft">{keeps}</p>
      <p className="soft">
        What becomes of it there is said in their terms, not here. What it finds counts only once you say yes. Words of distress are never
        sent. Every request is kept for you to read.
      </p>
      <div className="row">
        <Button look="main" busy={busy && 'Agreeing…'} onClick={onAgree}>
          Agree for this session
        </Button>
        <Button look="bare" onClick={onLeave}>
          Leave it as it is
        </Button>
      </div>
    </div>
  )
}
