import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { announce } from '#lib/announce.ts'
import { dayOf } from '#lib/dates.ts'
import { useSessionDays } from '#lib/operator.ts'
import { saveFile } from '#lib/save.ts'
import { useSession } from '#lib/session.ts'
import { type SessionView, useTRPC } from '#lib/trpc.ts'
import { Button, buttonClass } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { TileStrip } from '#ui/TileStrip.tsx'
import { EndSession, LeaveDevice, type Receipt } from './EndSession.tsx'
import { Held } from './Held.tsx'
import { Keys } from './Keys.tsx'
import { LaneChoice } from './LaneChoice.tsx'
import { LetLook } from './LetLook.tsx'
import { PlainAnswers } from './PlainAnswers.tsx'
import { RecoveryKey } from './RecoveryKey.tsx'
import { TakeAway } from './TakeAway.tsx'
import { words } from './words.tsx'

/** What Mosaic holds about a person, how it is sealed and how it ends; open to everybody, with or without a session. */
export function PrivacyPage() {
  const { session } = useSession()
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  if (receipt) return <Ended receipt={receipt} />
  if (!session)
    return (
      <div className="main">
        <PageHead title={words.title} tab={words.tab}>
          {words.none}
        </PageHead>
        <div className="stack">
          <LaneChoice session={null} />
          <PlainAnswers />
        </div>
      </div>
    )
  const isOwner = session.scope === 'full'
  return (
    <div className="main">
      <PageHead title={isOwner ? words.title : words.look.theirs} tab={words.tab}>
        {words.all}
      </PageHead>
      <div className="stack">
        <div className="cols">
          <Days session={session} />
          {isOwner ? <KeySection session={session} /> : null}
        </div>
        <Held session={session} />
        {isOwner ? (
          <>
            <LaneChoice session={session} />
            <div className="cols">
              <TakeAway />
              <EndSession onEnded={setReceipt} />
            </div>
          </>
        ) : null}
        <PlainAnswers />
      </div>
    </div>
  )
}

function Days({ session: { daysLeft, expiresAt, scope } }: { readonly session: SessionView }) {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const lasts = useSessionDays() ?? daysLeft
  const extend = useMutation(
    trpc.session.extend.mutationOptions({
      onSuccess: (session) => {
        announce(words.days.kept(dayOf(session.expiresAt)))
        return cache.invalidateQueries(trpc.session.get.pathFilter())
      },
    }),
  )
  return (
    <section className="c5 stack stack--3" aria-labelledby="h-days">
      <h2 id="h-days">{words.days.left(daysLeft)}</h2>
      <TileStrip className="days" done={daysLeft} of={lasts} rows={3} pitch={32} />
      <p className="soft">{scope === 'full' ? words.days.on(dayOf(expiresAt)) : words.look.erased(dayOf(expiresAt))}</p>
      {extend.error ? <FailureNote error={extend.error} onRetry={() => extend.mutate()} /> : null}
      {scope === 'full' ? (
        <div className="row">
          <Button look="main" busy={extend.isPending && words.days.extending} onClick={() => extend.mutate()}>
            {words.days.start(lasts)}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

function KeySection({ session }: { readonly session: SessionView }) {
  const trpc = useTRPC()
  const { data: keys = [] } = useQuery(trpc.session.keys.list.queryOptions())
  const head = useRef<HTMLHeadingElement>(null)
  return (
    <section className="c7 stack stack--3" aria-labelledby="h-key">
      <h2 id="h-key" ref={head} tabIndex={-1}>
        {words.keys.title}
      </h2>
      <p className="soft">{words.keys.what}</p>
      <RecoveryKey />
      <LetLook session={session} />
      <Keys onTaken={() => head.current?.focus()} />
      <LeaveDevice hasOtherKey={keys.some(({ current, kind }) => !current && kind !== 'counsellor')} />
    </section>
  )
}

function Ended({ receipt }: { readonly receipt: Receipt }) {
  const kinds = Object.entries(receipt.deleted).filter(([, n]) => n > 0)
  const deleted = kinds.map(([kind, n]) => `${n} ${kind.replaceAll('_', ' ')}`).join(', ')
  return (
    <div className="main">
      <PageHead title={words.end.done} tab={words.end.tab}>
        {words.end.receiptWhat}
      </PageHead>
      <div className="box box--flat stack stack--2 num">
        <p className="small">{deleted}</p>
        <p className="small faint">{receipt.at.replace('T', ', ').replace(/\.\d+Z$/, ' UTC')}</p>
        <p className="small faint">{words.end.receipt(receipt.id)}</p>
      </div>
      <div className="row gap-t">
        <Button
          onClick={() =>
            saveFile(
              `${words.end.erased(receipt.at)}\n${words.end.receipt(receipt.id)}\n${deleted}\n`,
              `mosaic-receipt-${receipt.at.slice(0, 10)}.txt`,
            )
          }
        >
          {words.end.save}
        </Button>
        <Link className={buttonClass({ look: 'bare' })} to="/">
          {words.end.startPage}
        </Link>
      </div>
    </div>
  )
}
