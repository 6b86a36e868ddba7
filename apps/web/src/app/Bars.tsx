import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { WifiOff } from 'lucide-react'
import { announce } from '#lib/announce.ts'
import { dayOf } from '#lib/dates.ts'
import { takeNewVersion, useNewVersion } from '#lib/newVersion.ts'
import { useJustBack, useOnline, useWaitingChanges } from '#lib/online.ts'
import { useOperator, useSessionDays } from '#lib/operator.ts'
import { useSession } from '#lib/session.ts'
import { useTRPC } from '#lib/trpc.ts'
import { Bar } from '#ui/Bar.tsx'
import { Button, buttonClass } from '#ui/Button.tsx'
import { Tile } from '#ui/Tile.tsx'
import { TileStrip } from '#ui/TileStrip.tsx'
import { LookingBar } from './LookingBar.tsx'
import { words } from './words.tsx'

const warnFromDays = 5

/** What concerns every page: no network, back again, the day on which everything is erased. */
export function Bars() {
  return (
    <div className="bars">
      <LookingBar />
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
            {words.tryNow}
          </Button>
        }
      >
        {words.offline(waiting)}
      </Bar>
    )
  if (!isBack) return null
  return (
    <Bar kind="ok" icon={<Tile state="pass" />}>
      {words.back(waiting)}
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
          {words.loadIt}
        </Button>
      }
    >
      {words.newer}
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
        announce(words.keptUntil(dayOf(expiresAt)))
        return cache.invalidateQueries(trpc.session.pathFilter())
      },
    }),
  )
  const lasts = useSessionDays() ?? session?.daysLeft ?? 0
  if (session?.scope !== 'full' || session.daysLeft > warnFromDays) return null
  return (
    <Bar
      icon={<TileStrip done={session.daysLeft} of={lasts} pitch={7} />}
      actions={
        <>
          <Button small look="main" busy={extend.isPending && words.extending} onClick={() => extend.mutate()}>
            {words.newDays(lasts)}
          </Button>
          <Link className={buttonClass({ small: true })} to="/privacy" hash="export">
            {words.exportIt}
          </Link>
        </>
      }
    >
      {words.erasedOn(dayOf(session.expiresAt), lasts)}
    </Bar>
  )
}
