import { calendarDayOf } from '#lib/dates.ts'
import type { ApplicationView, Interview } from '#lib/trpc.ts'
import type { TileState } from '#ui/Tile.tsx'
import { words as application } from './applicationWords.ts'
import { words } from './words.ts'

export type Status = ApplicationView['status']

/** In the order that an application moves. */
export const statuses = Object.keys(words.statuses) as Status[]
/** Nothing is waited for any more. */
export const closed: readonly Status[] = ['accepted', 'rejected', 'withdrawn', 'no_answer']
export const isClosed = ({ status }: Pick<ApplicationView, 'status'>) => closed.includes(status)

type Contact = NonNullable<ApplicationView['history'][number]['contact']>

/** Whether somebody there was reached. */
export const contacts = Object.keys(application.history.contact) as Contact[]

export const kinds = Object.keys(words.kinds) as Interview['kind'][]

/** "Thu 3 Dec, 10:30", with the zone where that is not the reader's. */
export function whenOf({ day, time, timeZone }: Pick<Interview, 'day' | 'time' | 'timeZone'>, zone: string): string {
  const clock = time && words.clock(time, timeZone === zone ? null : timeZone)
  return [calendarDayOf(day), clock ?? words.noTime].join(', ')
}

export interface Column {
  readonly id: keyof typeof words.columns
  readonly tile: TileState
  /** The first is what a card moved here becomes. */
  readonly statuses: readonly [Status, ...Status[]]
}

/** The board's columns. */
export const columns: readonly Column[] = [
  { id: 'sent', tile: 'learnable', statuses: ['applied'] },
  { id: 'received', tile: 'learnable', statuses: ['acknowledged'] },
  { id: 'talking', tile: 'provable', statuses: ['interview'] },
  { id: 'offer', tile: 'met', statuses: ['offer', 'accepted'] },
  { id: 'closed', tile: 'unknown', statuses: ['no_answer', 'rejected', 'withdrawn'] },
]

export const columnOf = (status: Status) => columns.findIndex(({ statuses: here }) => here.includes(status))

/** Whether a follow-up is due; `today` is a day like "2026-11-24". */
export const isDue = ({ nextFollowUp }: Pick<ApplicationView, 'nextFollowUp'>, today: string) =>
  nextFollowUp !== null && nextFollowUp <= today

/** The interview that comes next, today's among them. */
export const nextInterview = ({ interviews }: Pick<ApplicationView, 'interviews'>, today: string) =>
  interviews.find(({ day, calledOff }) => !calledOff && day >= today)

export const nameOf = ({ role, company }: Pick<ApplicationView, 'role' | 'company'>) => [role, company].filter(Boolean).join(', ')
