import { RankKey } from '@mosaic/core/fit/order'
import { z } from 'zod'

/** Where the last row shown stands in the order, and what it was ranked by, the facts and the vocabulary: when that changed the list starts again. */
const Cursor = z.object({ by: z.string(), after: RankKey })
export type Cursor = z.infer<typeof Cursor>

export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url')
}

/** Undefined for anything that `writeCursor` did not make. */
export function readCursor(text: string): Cursor | undefined {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch {
    return undefined
  }
}
