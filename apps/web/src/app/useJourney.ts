import { useQuery } from '@tanstack/react-query'
import { todayHere } from '#lib/dates.ts'
import { useSession } from '#lib/session.ts'
import { useTRPC } from '#lib/trpc.ts'
import { itemsOf } from '#lib/useFactChange.ts'
import type { TileState } from '#ui/Tile.tsx'
import { words } from './words.tsx'

export type Stop = 'coach' | 'picture' | 'opportunities' | 'studio' | 'applications'
interface Standing {
  readonly tile: TileState
  readonly note: string
}

const notStarted = (): Standing => ({ tile: 'unknown', note: words.standing.nothing })

/** Where the person stands at each place; nothing is asked of the server while no session is open. */
export function useJourney(): Record<Stop, Standing> {
  const trpc = useTRPC()
  const { state } = useSession()
  const isLive = state === 'live'
  const seldom = { enabled: isLive, staleTime: 60_000 }
  const nothing = notStarted()
  const { data: metrics } = useQuery(trpc.wimd.metrics.queryOptions(undefined, seldom))
  const { data: analysis } = useQuery(trpc.wimd.analysis.queryOptions(undefined, seldom))
  const { data: files } = useQuery(trpc.wimd.uploads.list.queryOptions(undefined, seldom))
  const { data: resumes } = useQuery(trpc.resume.versions.list.queryOptions({}, seldom))
  const { data: applications } = useQuery(trpc.ob.status.queryOptions({}, seldom))
  if (!isLive) {
    // who could not be asked has said nothing of how far the person came
    const all: Standing = state === 'none' || state === 'ended' ? nothing : { tile: 'unknown', note: '' }
    return { coach: all, picture: all, opportunities: all, studio: all, applications: all }
  }

  const facts = analysis ? itemsOf(analysis) : []
  const open = facts.filter(({ status }) => status === 'proposed').length
  const clarity = metrics?.clarity.value ?? null
  const isStarted = metrics !== undefined && metrics.clarity.status !== 'not_started'
  const read = files?.filter(({ status }) => status === 'ready').length
  const versions = resumes?.versions.length ?? 0
  const today = todayHere()
  const due = applications?.filter(({ nextFollowUp }) => nextFollowUp !== null && nextFollowUp <= today).length ?? 0
  return {
    coach: isStarted
      ? { tile: 'provable', note: read ? words.standing.filesRead(read) : words.standing.begun }
      : { tile: 'unknown', note: words.standing.asksFirst },
    picture:
      facts.length === 0
        ? nothing
        : {
            tile: clarity !== null && clarity >= 70 ? 'met' : 'provable',
            note: [words.standing.facts(facts.length), open > 0 && words.standing.toConfirm(open)].filter(Boolean).join(', '),
          },
    opportunities: isStarted ? { tile: 'provable', note: words.standing.ranked } : nothing,
    studio: versions ? { tile: 'met', note: words.standing.versions(versions) } : nothing,
    applications: applications?.length
      ? { tile: 'met', note: due ? words.standing.due(due) : words.standing.sent(applications.length) }
      : nothing,
  }
}
