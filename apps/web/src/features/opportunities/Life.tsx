import { dayOf } from '#lib/dates.ts'
import type { Opportunity } from '#lib/trpc.ts'
import { Tag } from '#ui/Tag.tsx'

/** Whether a posting still stands, where that is in doubt. */
export function Life({ life }: Pick<Opportunity, 'life'>) {
  if (life?.state === 'ended') return <Tag kind="stop">ended by {dayOf(life.endedAt ?? life.seenAt)}</Tag>
  if (life?.state === 'unsure') return <Tag kind="wait">not confirmed since {dayOf(life.seenAt)}</Tag>
  return null
}
