import { addDays, type Pause, pausedAfter } from '../metrics/pause.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import type { Cadence } from './ownDays.ts'
import type { ApplicationStatus, HistoryEntry, Interview } from './schema.ts'

type Say = Sentences['applications']

/** So many days after what came before, and why then. */
interface Wait {
  readonly days: number
  readonly why: (say: Say) => string
}

const longSilence = (days: number): Wait => ({ days, why: (say) => say.longSilence })

/** What each wait is for; the last repeats what can be done about silence. The figures stand in docs/adr/0016-applications.md. */
const cadence: Record<ApplicationStatus, readonly Wait[]> = {
  applied: [{ days: 7, why: (say) => say.sentWeekAgo }, { days: 7, why: (say) => say.anotherWeek }, longSilence(14)],
  acknowledged: [{ days: 10, why: (say) => say.theyHaveIt }, { days: 10, why: (say) => say.tenMore }, longSilence(14)],
  interview: [{ days: 2, why: (say) => say.invited }, { days: 7, why: (say) => say.invitedWeekAgo }, longSilence(14)],
  offer: [
    { days: 3, why: (say) => say.offered },
    { days: 4, why: (say) => say.offeredWeekAgo },
  ],
  accepted: [],
  rejected: [],
  withdrawn: [],
  no_answer: [],
}

const afterTalking: readonly Wait[] = [{ days: 1, why: (say) => say.thank }, { days: 7, why: (say) => say.spokeWeekAgo }, longSilence(14)]

const talking: ReadonlySet<ApplicationStatus> = new Set(['applied', 'acknowledged', 'interview'])

/** Where the person waits for somebody's word, and may say for how long; an invitation, thanks and an offer keep their days. */
const asking: ReadonlySet<ApplicationStatus> = new Set(['applied', 'acknowledged'])

/** The waits of a status, in the person's own days where they chose some: each question that long after the one before. */
function waitsOf(status: ApplicationStatus, own: number | null): readonly Wait[] {
  if (own === null || !asking.has(status)) return cadence[status]
  const chosen = (say: Say) => say.youChoseDays(own)
  return cadence[status].map(({ why }, at, all) => ({
    days: own,
    why: at < all.length - 1 ? chosen : (say) => `${chosen(say)} ${why(say)}`,
  }))
}

export interface FollowUp {
  readonly day: string
  readonly reason: string
  /** Rises when the next wait takes the place of one let pass. */
  readonly turn: number
}

export interface Now {
  /** The person's own day. */
  readonly today: string
  /** Pauses in days of their calendar. */
  readonly pauses: readonly Pause[]
  /** The day of an instant where they are. */
  readonly dayOf: (instant: string) => string
  /** How long they wait themselves. */
  readonly cadence: Cadence
  /** The language that the reason is told in; English without it. */
  readonly sentences?: Sentences
}

/**
 * The day to follow up on an application, and why; null when it is closed, when an interview is still to come or when the person wants none.
 * It is counted from the last move or word exchanged, or from an interview since, without paused days. Who asked already is led on to the
 * next wait; a day let pass stays due until the day after the next wait takes its place. A note alone moves nothing. `turn` counts the waits.
 */
export function nextFollowUp(
  { history, interviews }: { readonly history: readonly HistoryEntry[]; readonly interviews: readonly Interview[] },
  { today, pauses, dayOf, cadence: own, sentences = english }: Now,
): FollowUp | null {
  const say = sentences.applications
  const last = history.at(-1)
  if (!last || cadence[last.status].length === 0) return null
  const held = interviews.filter(({ calledOff }) => !calledOff).map(({ day }) => day)
  if (talking.has(last.status) && held.some((day) => day >= today)) return null
  const from = history.findLastIndex((entry, at) => entry.contact !== null || entry.status !== history[at - 1]?.status)
  const chosen = history.slice(from).findLast(({ followUp }) => followUp !== null)
  if (chosen?.followUp === 'none') return null
  const later = (day: string, days: number) => addDays(day, days + pausedAfter(day, today, pauses))
  if (chosen?.followUp)
    return { day: addDays(chosen.followUp, pausedAfter(dayOf(chosen.at), today, pauses)), reason: say.youChoseDay, turn: 0 }
  const moved = dayOf((history[from] as HistoryEntry).at)
  const spoke = talking.has(last.status)
    ? held
        .filter((day) => day >= moved)
        .toSorted()
        .at(-1)
    : undefined
  return spoke === undefined
    ? dueOf(waitsOf(last.status, own.days), askedLast(history), (days) => later(moved, days), today, say)
    : dueOf(afterTalking, 0, (days) => later(spoke, days), today, say)
}

/** How often they asked since the last move or answer. */
function askedLast(history: readonly HistoryEntry[]): number {
  const since = history.findLastIndex((entry, at) => entry.contact === 'answered' || entry.status !== history[at - 1]?.status)
  return history.slice(since + 1).filter(({ contact }) => contact === 'asked').length
}

function dueOf(waits: readonly Wait[], asked: number, after: (days: number) => string, today: string, say: Say): FollowUp | null {
  const ahead = waits.slice(Math.min(asked, waits.length - 1))
  const days = ahead.map((_, at) => ahead.slice(0, at + 1).reduce((sum, wait) => sum + wait.days, 0))
  const turn = Math.max(
    0,
    days.findLastIndex((one) => after(one) <= today),
  )
  const wait = ahead[turn]
  return wait ? { day: after(days[turn] ?? 0), reason: wait.why(say), turn } : null
}
