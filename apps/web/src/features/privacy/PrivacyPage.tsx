import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { announce } from '#lib/announce.ts'
import { dayOf } from '#lib/dates.ts'
import { useSessionDays } from '#lib/operator.ts'
import { saveFile } from '#lib/save.ts'
import { useSession } from '#lib/session.ts'
import { counted } from '#lib/sizes.ts'
import { type SessionView, useTRPC } from '#lib/trpc.ts'
import { Button, buttonClass } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { TileStrip } from '#ui/TileStrip.tsx'
import { EndSession, LeaveDevice, type Receipt } from './EndSession.tsx'
import { Held } from './Held.tsx'
import { Keys } from './Keys.tsx'
import { LaneChoice } from './LaneChoice.tsx'
import { PlainAnswers } from './PlainAnswers.tsx'
import { RecoveryKey } from './RecoveryKey.tsx'
import { TakeAway } from './TakeAway.tsx'

/** What Mosaic holds about a person, how it is sealed and how it ends; open to everybody, with or without a session. */
export function PrivacyPage() {
  const { session } = useSession()
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  if (receipt) return <Ended receipt={receipt} />
  if (!session)
    return (
      <div className="main">
        <PageHead title="What Mosaic holds about you" tab="Privacy and data">
          Nothing. No session is open in this browser, and nothing is stored before your first act.
        </PageHead>
        <div className="stack">
          <LaneChoice session={null} />
          <PlainAnswers />
        </div>
      </div>
    )
  return (
    <div className="main">
      <PageHead title="What Mosaic holds about you" tab="Privacy and data">
        All of it is listed here. There is no account, no tracking and no other copy.
      </PageHead>
      <div className="stack">
        <div className="cols">
          <Days session={session} />
          <KeySection />
        </div>
        <Held session={session} />
        <LaneChoice session={session} />
        <div className="cols">
          <TakeAway />
          <EndSession onEnded={setReceipt} />
        </div>
        <PlainAnswers />
      </div>
    </div>
  )
}

function Days({ session: { daysLeft, expiresAt } }: { readonly session: SessionView }) {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const lasts = useSessionDays() ?? daysLeft
  const extend = useMutation(
    trpc.session.extend.mutationOptions({
      onSuccess: (session) => {
        announce(`Kept until ${dayOf(session.expiresAt)}.`)
        return cache.invalidateQueries(trpc.session.get.pathFilter())
      },
    }),
  )
  return (
    <section className="c5 stack stack--3" aria-labelledby="h-days">
      <h2 id="h-days">{counted(daysLeft, 'day')} left</h2>
      <TileStrip className="days" done={daysLeft} of={lasts} rows={3} pitch={32} />
      <p className="soft">
        On <b>{dayOf(expiresAt)}</b> everything below is erased, and the key to it. Each tile is a day. Using Mosaic does not extend it; you
        do.
      </p>
      {extend.error ? <FailureNote error={extend.error} onRetry={() => extend.mutate()} /> : null}
      <div className="row">
        <Button look="main" busy={extend.isPending && 'Extending…'} onClick={() => extend.mutate()}>
          Start {lasts} new days
        </Button>
      </div>
    </section>
  )
}

function KeySection() {
  const trpc = useTRPC()
  const { data: keys = [] } = useQuery(trpc.session.keys.list.queryOptions())
  return (
    <section className="c7 stack stack--3" aria-labelledby="h-key">
      <h2 id="h-key">What opens it</h2>
      <p className="soft">
        This browser holds a key. A recovery key on paper opens the session on another device. Mosaic keeps only a hash and cannot give a
        key to you again.
      </p>
      <RecoveryKey />
      <Keys />
      <LeaveDevice hasOtherKey={keys.some(({ current }) => !current)} />
    </section>
  )
}

function Ended({ receipt }: { readonly receipt: Receipt }) {
  const kinds = Object.entries(receipt.deleted).filter(([, n]) => n > 0)
  const words = kinds.map(([kind, n]) => `${n} ${kind.replaceAll('_', ' ')}`).join(', ')
  return (
    <div className="main">
      <PageHead title="Everything is erased" tab="Erased">
        The data, the files and every key to them. This receipt is all that is left, and it is only here.
      </PageHead>
      <div className="box box--flat stack stack--2 num">
        <p className="small">{words}</p>
        <p className="small faint">{receipt.at.replace('T', ', ').replace(/\.\d+Z$/, ' UTC')}</p>
        <p className="small faint">Receipt {receipt.id}</p>
      </div>
      <div className="row gap-t">
        <Button
          onClick={() =>
            saveFile(`Mosaic, erased ${receipt.at}\nReceipt ${receipt.id}\n${words}\n`, `mosaic-receipt-${receipt.at.slice(0, 10)}.txt`)
          }
        >
          Save the receipt
        </Button>
        <Link className={buttonClass({ look: 'bare' })} to="/">
          Start page
        </Link>
      </div>
    </div>
  )
}
