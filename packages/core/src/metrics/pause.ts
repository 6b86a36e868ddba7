import { type ActionRecord, daysBetween, type MetricInputs } from './inputs.ts'

/** From the day on which the person paused to the day on which they came back, null while it lasts; days of their own calendar. */
export interface Pause {
  readonly from: string
  readonly to: string | null
}

const dayMs = 86_400_000

/**
 * The inputs as if the pauses had not been: whatever lay before one stands as far from today as it did when it began, what falls into one
 * stands at its end. Open days that steps are planned for move with a pause that lasts; when it ends they are moved for good. So a pause
 * leaves all three metrics as they were, however long it is (DOMAIN.md, section 3).
 */
export function withoutPauses(inputs: MetricInputs, pauses: readonly Pause[]): MetricInputs {
  const move = (day: string) => addDays(day, pausedAfter(day, inputs.today, pauses))
  const lasting = pauses.filter(({ to }) => to === null)
  const moveOpen = (day: string) => addDays(day, pausedAfter('', inputs.today, lasting))
  const moveAction = ({ due, doneOn, ...rest }: ActionRecord): ActionRecord => ({
    ...rest,
    due: due === null ? null : doneOn === null ? moveOpen(due) : move(due),
    doneOn: doneOn === null ? null : move(doneOn),
  })
  return {
    ...inputs,
    startedOn: move(inputs.startedOn),
    actions: inputs.actions.map(moveAction),
    events: inputs.events.map((event) => ({ ...event, day: move(event.day) })),
    progress: inputs.progress.map((one) => ({ ...one, day: move(one.day) })),
  }
}

/** Paused days after a day and up to today. */
export function pausedAfter(day: string, today: string, pauses: readonly Pause[]): number {
  return pauses.reduce((sum, { from, to }) => {
    const [begin, end] = [from > day ? from : day, to !== null && to < today ? to : today]
    return sum + Math.max(0, daysBetween(begin, end))
  }, 0)
}

/** A calendar day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
}
