import type { Session } from '@mosaic/vault/session'
import type { z } from 'zod'
import { append, type Entry, listNewest } from './log.ts'
import type { Db, Trx } from './open.ts'
import type { Page } from './page.ts'

/** One side's turn of the talk with the coach. */
export type TurnRow<T> = Entry<T>

/** Adds a turn at the end of the talk and returns its position, from 1. */
export async function appendTurn(trx: Trx, session: Session, turn: { id: string; content: unknown; createdAt: string }): Promise<number> {
  return append(trx, session, 'turns', turn)
}

/** The newest turns first; the cursor is the id of the last turn seen. */
export async function listTurns<T>(db: Db | Trx, session: Session, schema: z.ZodType<T>, page: Page = {}): Promise<TurnRow<T>[]> {
  return listNewest(db, session, 'turns', schema, page)
}
