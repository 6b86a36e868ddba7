import { z } from 'zod'
import { Day, Instant } from '../time.ts'

const ActionEvent = z.enum(['planned', 'done', 'moved', 'dropped'])

/** One line of an action's history, which only grows. `when` is the day it is meant for from then on, null for none. */
export const ActionEntry = z.object({ event: ActionEvent, at: Instant, when: Day.nullable(), note: z.string().max(2000).nullable() })
export type ActionEntry = z.infer<typeof ActionEntry>

/** A step that somebody decided on: what, its "if … then", and the gap it works on, by the gap's label. */
export const PlannedAction = z.object({
  what: z.string().min(1).max(500),
  ifThen: z.string().max(500).nullable(),
  gap: z.string().max(300).nullable(),
  history: z.array(ActionEntry).min(1),
  /** What calendars know it by, where it was brought from another session; null where that is its own id. */
  calendarId: z.string().nullable().default(null),
})
export type PlannedAction = z.infer<typeof PlannedAction>

/** An action as its owner sees it: where it stands follows from its history. */
export const ActionView = PlannedAction.omit({ calendarId: true }).extend({
  id: z.string(),
  status: z.enum(['open', 'done', 'dropped']),
  /** The day it is meant for, as last planned or moved. */
  when: Day.nullable(),
  /** Whether it is open and its day is today or past, in the person's time zone. */
  due: z.boolean(),
  createdAt: Instant,
})
export type ActionView = z.infer<typeof ActionView>
