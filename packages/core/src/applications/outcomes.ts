import type { HistoryEntry } from './schema.ts'

type Told = readonly Pick<HistoryEntry, 'status' | 'at' | 'note' | 'contact' | 'contactId'>[]

const rank: Record<HistoryEntry['status'], number | null> = {
  applied: 0,
  acknowledged: 1,
  interview: 2,
  offer: 3,
  accepted: 4,
  rejected: null,
  withdrawn: null,
  no_answer: null,
}

/** The instants at which an application came further than it had been; where it began and what is noted on the way are no move. */
export function forwardMoves(history: Told): string[] {
  let furthest = rank[history[0]?.status ?? 'applied'] ?? 0
  return history.slice(1).flatMap(({ status, at }) => {
    const reached = rank[status]
    if (reached === null || reached <= furthest) return []
    furthest = reached
    return [at]
  })
}

/** When each person there first answered; answers of nobody named count as one person's. */
export function firstAnswers(history: Told): string[] {
  const answers = history.filter(({ contact }) => contact === 'answered')
  return [...new Map(answers.toReversed().map(({ contactId, at }) => [contactId, at])).values()].toReversed()
}

const outcomes: ReadonlySet<HistoryEntry['status']> = new Set(['accepted', 'rejected', 'no_answer'])
const planMs = 7 * 86_400_000

/**
 * The closed outcomes, the last first: whether something was learnt from each, told by a note at its close or later, or by a plan that was changed
 * within the week after it (`planned`: instants). What was withdrawn is the person's own choice, and what waits is no outcome.
 */
export function closedOutcomes(histories: readonly Told[], planned: readonly string[]): { at: string; learnt: boolean }[] {
  return histories
    .flatMap((history) => {
      const last = history.at(-1)
      if (!last || !outcomes.has(last.status)) return []
      const since = history.slice(history.findLastIndex(({ status }) => status !== last.status) + 1)
      const at = since[0]?.at ?? last.at
      const week = new Date(Date.parse(at) + planMs).toISOString()
      return [{ at, learnt: since.some(({ note }) => note !== null) || planned.some((instant) => instant >= at && instant <= week) }]
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}
