import type { SentList } from '@mosaic/core/views/session'
import { listLaneCalls } from '@mosaic/db/laneCalls'
import type { Ctx } from '../context.ts'
import { LaneCallContent } from './door.ts'
import { Spent } from './spend.ts'

const usualLimit = 20

/** What was sent to lanes, word for word, newest first. */
export async function listSent(
  { db, session }: Ctx,
  { cursor, limit = usualLimit }: { cursor?: string | undefined; limit?: number | undefined },
): Promise<SentList> {
  const calls = await listLaneCalls(db, session, { content: LaneCallContent, spent: Spent }, { cursor, limit: limit + 1 })
  const page = calls.slice(0, limit)
  return {
    sent: page.map(({ id, createdAt, content, spent: { used, outcome } }) => ({
      id,
      at: createdAt,
      ...content,
      outcome,
      tokens: used,
    })),
    nextCursor: calls.length > limit ? (page.at(-1)?.id ?? null) : null,
  }
}
