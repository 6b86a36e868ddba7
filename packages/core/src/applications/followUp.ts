import type { ApplicationStatus, HistoryEntry } from './schema.ts'

/** Days to wait after each step before asking again; null when nothing is left to ask. */
const cadence: Record<ApplicationStatus, { days: number; reason: string } | null> = {
  applied: { days: 7, reason: 'A week after sending is a usual time to ask whether it arrived.' },
  acknowledged: { days: 10, reason: 'They have it. Ten days on, a short question is fair.' },
  interview: { days: 2, reason: 'Thank them within two days, while they remember you.' },
  offer: { days: 3, reason: 'An offer deserves an answer within a few days.' },
  accepted: null,
  rejected: null,
  withdrawn: null,
  no_answer: null,
}

const dayMs = 86_400_000

/**
 * The day to follow up on an application, counted from its last step without the time that the person paused; null when it is closed.
 * A reminder that was let pass stays due until the second one, after twice as many days, takes its place. `pauses` are instants, `to` null
 * for one that lasts.
 */
export function nextFollowUp(
  history: readonly HistoryEntry[],
  now: Date,
  pauses: readonly { readonly from: string; readonly to: string | null }[],
): { day: string; reason: string } | null {
  const last = history.at(-1)
  if (!last) return null
  const step = cadence[last.status]
  if (!step) return null
  const paused = pauses.reduce((sum, { from, to }) => {
    const begin = Math.max(Date.parse(from), Date.parse(last.at))
    return sum + Math.max(0, (to === null ? now.getTime() : Date.parse(to)) - begin)
  }, 0)
  const first = Date.parse(last.at) + paused + step.days * dayMs
  const second = first + step.days * dayMs
  const due = now.getTime() < second ? first : second
  return { day: new Date(due).toISOString().slice(0, 10), reason: step.reason }
}
