import type { ApplicationView } from '#lib/trpc.ts'
import type { TileState } from '#ui/Tile.tsx'

/** Each status in plain words, in the order that an application moves. */
export const statusWords = {
  applied: 'Sent',
  acknowledged: 'They have it',
  interview: 'Interview',
  offer: 'Offer',
  accepted: 'Accepted',
  rejected: 'Turned down',
  withdrawn: 'Withdrawn',
  no_answer: 'No answer',
} as const satisfies Record<ApplicationView['status'], string>

export const statuses = Object.keys(statusWords) as ApplicationView['status'][]

type Contact = NonNullable<ApplicationView['history'][number]['contact']>

/** Whether somebody there was reached. */
export const contactWords = { asked: 'you wrote or spoke to them', answered: 'they answered you' } as const satisfies Record<
  Contact,
  string
>
export const contacts = Object.keys(contactWords) as Contact[]

interface Column {
  readonly title: string
  readonly tile: TileState
  readonly statuses: readonly ApplicationView['status'][]
  readonly empty: string
}

/** The board's columns. */
export const columns: readonly Column[] = [
  { title: 'Sent', tile: 'learnable', statuses: ['applied'], empty: 'Nothing sent is waiting.' },
  { title: 'They have it', tile: 'learnable', statuses: ['acknowledged'], empty: 'No receipt yet.' },
  { title: 'Talking', tile: 'provable', statuses: ['interview'], empty: 'No interview yet.' },
  { title: 'Offer', tile: 'met', statuses: ['offer', 'accepted'], empty: 'None yet.' },
  { title: 'Closed', tile: 'unknown', statuses: ['rejected', 'withdrawn', 'no_answer'], empty: 'None is closed.' },
]

/** Whether a follow-up is due; `today` is a day like "2026-11-24". */
export const isDue = ({ nextFollowUp }: Pick<ApplicationView, 'nextFollowUp'>, today: string) =>
  nextFollowUp !== null && nextFollowUp <= today
