import { calendarDayOf } from '#lib/dates.ts'
import type { ApplicationView, Interview } from '#lib/trpc.ts'
import type { TileState } from '#ui/Tile.tsx'

export type Status = ApplicationView['status']

/** Each status in plain words, in the order that an application moves. */
export const statusWords = {
  applied: 'Sent',
  acknowledged: 'They have it',
  interview: 'Talking',
  offer: 'Offer',
  accepted: 'Accepted',
  rejected: 'Turned down',
  withdrawn: 'Withdrawn',
  no_answer: 'No answer',
} as const satisfies Record<Status, string>

export const statuses = Object.keys(statusWords) as Status[]
/** Nothing is waited for any more. */
export const closed: readonly Status[] = ['accepted', 'rejected', 'withdrawn', 'no_answer']
export const isClosed = ({ status }: Pick<ApplicationView, 'status'>) => closed.includes(status)

type Contact = NonNullable<ApplicationView['history'][number]['contact']>

/** Whether somebody there was reached. */
export const contactWords = { asked: 'you wrote or spoke to them', answered: 'they answered you' } as const satisfies Record<
  Contact,
  string
>
export const contacts = Object.keys(contactWords) as Contact[]

export const kindWords = {
  phone: 'Call',
  video: 'Video call',
  on_site: 'At their place',
  task: 'Task or test',
  other: 'Another kind',
} as const satisfies Record<Interview['kind'], string>
export const kinds = Object.keys(kindWords) as Interview['kind'][]

/** "Thu 3 Dec, 10:30", with the zone where that is not the reader's. */
export function whenOf({ day, time, timeZone }: Pick<Interview, 'day' | 'time' | 'timeZone'>, zone: string): string {
  const clock = time && (timeZone === zone ? time : `${time} (${timeZone})`)
  return [calendarDayOf(day), clock ?? 'time not told yet'].join(', ')
}

export interface Column {
  readonly title: string
  readonly tile: TileState
  /** The first is what a card moved here becomes. */
  readonly statuses: readonly [Status, ...Status[]]
  readonly empty: string
}

/** The board's columns. */
export const columns: readonly Column[] = [
  { title: 'Sent', tile: 'learnable', statuses: ['applied'], empty: 'Nothing sent is waiting.' },
  { title: 'They have it', tile: 'learnable', statuses: ['acknowledged'], empty: 'No receipt yet.' },
  { title: 'Talking', tile: 'provable', statuses: ['interview'], empty: 'No interview yet.' },
  { title: 'Offer', tile: 'met', statuses: ['offer', 'accepted'], empty: 'None yet.' },
  { title: 'Closed', tile: 'unknown', statuses: ['no_answer', 'rejected', 'withdrawn'], empty: 'None is closed.' },
]

export const columnOf = (status: Status) => columns.findIndex(({ statuses: here }) => here.includes(status))

/** Whether a follow-up is due; `today` is a day like "2026-11-24". */
export const isDue = ({ nextFollowUp }: Pick<ApplicationView, 'nextFollowUp'>, today: string) =>
  nextFollowUp !== null && nextFollowUp <= today

/** The interview that comes next, today's among them. */
export const nextInterview = ({ interviews }: Pick<ApplicationView, 'interviews'>, today: string) =>
  interviews.find(({ day, calledOff }) => !calledOff && day >= today)

export const nameOf = ({ role, company }: Pick<ApplicationView, 'role' | 'company'>) => [role, company].filter(Boolean).join(', ')
