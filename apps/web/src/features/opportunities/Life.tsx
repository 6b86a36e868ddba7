import { dayOf } from '#lib/dates.ts'
import type { Opportunity } from '#lib/trpc.ts'
import { Tag } from '#ui/Tag.tsx'
import { words } from './words.ts'

/** Whether a posting still stands, where that is in doubt. */
export function Life({ life }: Pick<Opportunity, 'life'>) {
  if (life?.state === 'ended') return <Tag kind="stop">{words.row.ended(dayOf(life.endedAt ?? life.seenAt))}</Tag>
  if (life?.state === 'unsure') return <Tag kind="wait">{words.row.unsure(dayOf(life.seenAt))}</Tag>
  return null
}
