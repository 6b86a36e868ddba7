import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { WifiOff } from 'lucide-react'
import { announce } from '#lib/announce.ts'
import { dayOf } from '#lib/dates.ts'
import { takeNewVersion, useNewVersion } from '#lib/newVersion.ts'
import { useJustBack, useOnline, useWaitingChanges } from '#lib/online.ts'
import { useOperator, useSessionDays } from '#lib/operator.ts'
import { useSession } from '#lib/session.ts'
import { counted } from '#lib/sizes.ts'
import { useTRPC } from '#lib/trpc.ts'
import { Bar } from '#ui/Bar.tsx'
import { Button, buttonClass } from '#ui/Button.tsx'
import { Tile } from '#ui/Tile.tsx'
import { TileStrip } from '#ui/TileStrip.tsx'

const warnFromDays = 5

/** What concerns every page: no network, back again, the day on which everything is erased. */
export function Bars() {
  return (
    <div className="bars">
      <OperatorNotice />
      <NetworkBar />
      <NewVersionBar />
      <ExpiryBar />
    </div>
  )
}

function OperatorNotice() {
  const notice = useOperator()?.notice
  return notice ? <Bar kind="note">{notice}</Bar> : null
}

function NetworkBar() {
  const cache = useQueryClient()
  const isOnline = useOnline()
  const waiting = useWaitingChanges()
  const isBack = useJustBack()
  if (!isOnline)
    return (
      <Bar
        icon={<WifiOff size={20} aria-hidden />}
        actions={
          <Button small onClick={() => void cache.refetchQueries({ type: 'active' })}>
            Try now
          </Button>
        }
      >
        <b>No network.</b> You can read what is open and go on writing
        {waiting > 0
          ? `; ${counted(waiting, 'change')} ${waiting === 1 ? 'waits' : 'wait'} here and will be sent.`
          : '. What you change waits here.'}
      </Bar>
    )
  if (!isBack) return null
  return (
    <Bar kind="ok" icon={<Tile state="pass" />}>
      <b>Back again.</b> {waiting > 0 ? `${counted(waiting, 'change')} on the way.` : 'Nothing waits for the network.'}
    </Bar>
  )
}

function NewVersionBar() {
  const isNew = useNewVersion()
  if (!isNew) return null
  return (
    <Bar
      kind="note"
      actions={
        <Button small onClick={takeNewVersion}>
          Load it
        </Button>
      }
    >
      <b>A newer Mosaic is here.</b> It comes by itself when this page is next opened. Loading it now keeps what is saved and what waits on
      this device.
    </Bar>
  )
}

function ExpiryBar() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { session } = useSession()
  const extend = useMutation(
    trpc.session.extend.mutationOptions({
      onSuccess: ({ expiresAt }) => {
        announce(`Kept until ${dayOf(expiresAt)}.`)
        return cache.invalidateQueries(trpc.session.pathFilter())
      },
    }),
  )
  const lasts = useSessionDays() ?? session?.daysLeft ?? 0
  if (!session || session.daysLeft > warnFromDays) return null
  return (
    <Bar
      icon={<TileStrip done={session.daysLeft} of={lasts} pitch={7} />}
      actions={
        <>
          <Button small look="main" busy={extend.isPending && 'Extending…'} onClick={() => extend.mutate()}>
            {lasts} new days
          </Button>
          <Link className={buttonClass({ small: true })} to="/privacy" hash="export">
            Export
          </Link>
        </>
      }
    >
      <b>Erased on {dayOf(session.expiresAt)}.</b> Start {lasts} new days, or take it with you.
    </Bar>
  )
}
