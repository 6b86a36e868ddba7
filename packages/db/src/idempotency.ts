import type { Session } from '@mosaic/vault/session'
import { z } from 'zod'
import { BeginAgain, isUniqueViolation } from './errors.ts'
import type { Db, Trx } from './open.ts'
import { openAs } from './sealed.ts'

/** What was answered under an `Idempotency-Key`, and the mark of what was asked. */
export interface StoredAnswer {
  readonly inputMark: Uint8Array
  readonly answer: unknown
}

/** A call that answered nothing keeps an object without an answer. */
const Kept = z.object({ answer: z.unknown().optional() })

const markOf = (session: Session, key: string) => session.mark(`idempotency/${key}`)
const answerOf = (mark: Uint8Array) => `idempotency_keys/${Buffer.from(mark).toString('hex')}/answer` as const

export async function findAnswer(db: Db | Trx, session: Session, key: string): Promise<StoredAnswer | undefined> {
  const mark = markOf(session, key)
  const row = await db
    .selectFrom('idempotency_keys')
    .select(['input_mark', 'answer'])
    .where('session_id', '=', session.id)
    .where('key_mark', '=', mark)
    .executeTakeFirst()
  return row && { inputMark: row.input_mark, answer: openAs(session, answerOf(mark), row.answer, Kept).answer }
}

/**
 * Keeps the answer of a call. When the same call, sent twice at once, was answered in the meantime, the transaction begins again
 * and finds that answer.
 */
export async function insertAnswer(
  trx: Trx,
  session: Session,
  entry: { key: string; inputMark: Uint8Array; answer: unknown; createdAt: string },
): Promise<void> {
  const mark = markOf(session, entry.key)
  const insert = trx.insertInto('idempotency_keys').values({
    session_id: session.id,
    key_mark: mark,
    input_mark: entry.inputMark,
    answer: session.seal(answerOf(mark), { answer: entry.answer }),
    created_at: entry.createdAt,
  })
  try {
    await insert.execute()
  } catch (error) {
    throw isUniqueViolation(error) ? new BeginAgain('the same call was answered in the meantime', { cause: error }) : error
  }
}

/** Forgets the answers given before an instant, in all sessions. */
export async function purgeAnswers(trx: Trx, before: string): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom('idempotency_keys').where('created_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
