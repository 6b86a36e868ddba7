import type { Session } from '@mosaic/vault/session'
import type { z } from 'zod'
import { append, type Entry, listNewest, listOldest } from './log.ts'
import type { Db, Trx } from './open.ts'

/** A step of the coach's machine. */
export type TransitionRow<T> = Entry<T>

/** Adds a transition at the end of the log and returns its position, from 1. */
export async function appendTransition(
  trx: Trx,
  session: Session,
  transition: { id: string; content: unknown; createdAt: string },
): Promise<number> {
  return append(trx, session, 'coach_transitions', transition)
}

/** Every transition in the order they happened: played again they lead to the same point. */
export async function listTransitions<T>(db: Db | Trx, session: Session, schema: z.ZodType<T>): Promise<TransitionRow<T>[]> {
  return (await listNewest(db, session, 'coach_transitions', schema, {})).reverse()
}

const atOnce = 20

/** When a step that is wanted was first taken; undefined when none was. Later ones stay sealed. */
export async function firstTransition<T>(
  db: Db | Trx,
  session: Session,
  schema: z.ZodType<T>,
  isWanted: (content: T) => boolean,
): Promise<TransitionRow<T> | undefined> {
  for (let after = 0; ; after += atOnce) {
    const some = await listOldest(db, session, 'coach_transitions', schema, { after, limit: atOnce })
    const found = some.find(({ content }) => isWanted(content))
    if (found || some.length < atOnce) return found
  }
}

/** Where the coach stands now; undefined before it said anything. */
export async function latestTransition<T>(db: Db | Trx, session: Session, schema: z.ZodType<T>): Promise<TransitionRow<T> | undefined> {
  return (await listNewest(db, session, 'coach_transitions', schema, { limit: 1 }))[0]
}
