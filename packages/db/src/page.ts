import { Failure } from '@mosaic/core/failure'
import { z } from 'zod'

/** What part of a list is wanted; `cursor` is a former page's `nextCursor`. */
export interface Page {
  readonly limit: number
  readonly cursor?: string | null | undefined
}

/** A part of a list; `nextCursor` is null on the last. */
export interface PageOf<Row> {
  readonly rows: Row[]
  readonly nextCursor: string | null
}

const Key = z.object({ createdAt: z.string(), id: z.string() })

/** The sort key that a cursor of a list by time stands for. @throws Failure `malformed` for anything else. */
export function keyOf(cursor: string): z.infer<typeof Key> {
  const [createdAt, id] = Buffer.from(cursor, 'base64url').toString().split(' ')
  const key = Key.safeParse({ createdAt, id })
  if (!key.success) throw new Failure('malformed', 'This cursor is not one that a list gave. Ask for the first page without one.')
  return key.data
}

/** Cuts rows fetched with one to spare down to the page, and says where the next one begins. */
export function cut<Row extends { id: string; created_at: string }>(rows: Row[], limit: number): PageOf<Row> {
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { rows: rows.slice(0, limit), nextCursor: last ? Buffer.from(`${last.created_at} ${last.id}`).toString('base64url') : null }
}
