import type { ApplicationView } from '#lib/trpc.ts'

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

/** The board's columns. */
export const columns = [
  { title: 'Sent', statuses: ['applied', 'acknowledged'], empty: 'Nothing sent is waiting.' },
  { title: 'Talking', statuses: ['interview'], empty: 'No interview yet.' },
  { title: 'Offer', statuses: ['offer', 'accepted'], empty: 'None yet.' },
  { title: 'Closed', statuses: ['rejected', 'withdrawn', 'no_answer'], empty: 'None is closed.' },
] as const satisfies readonly { title: string; statuses: readonly ApplicationView['status'][]; empty: string }[]
