import { Failure } from '@mosaic/core/failure'
import { findAnswer, insertAnswer } from '@mosaic/db/idempotency'
import type { Db, Trx } from '@mosaic/db/open'
import { writing } from '@mosaic/db/write'
import type { Ctx, OpenCtx } from './context.ts'

/** One call as its sender named it: repeated with the same key it answers as the first did. */
export interface Call {
  readonly key: string
  readonly procedure: string
  readonly input: unknown
}

/**
 * Runs `fn` once per idempotency key: its answer is sealed in the same transaction and given again to whoever repeats the call.
 * @throws Failure `key_reused` when the key came with another procedure or input.
 */
export async function writeOnce<T>(ctx: OpenCtx, session: Ctx['session'], call: Call, fn: (trx: Trx) => Promise<T>): Promise<T> {
  return writing(
    ctx.db,
    async (trx) => {
      const stored = await toldBefore(trx, session, call)
      if (stored) return stored.answer as T
      const answer = await fn(trx)
      await insertAnswer(trx, session, { key: call.key, inputMark: markOf(session, call), answer, createdAt: ctx.now().toISOString() })
      return answer
    },
    session,
  )
}

const markOf = (session: Ctx['session'], { procedure, input }: Call) => session.mark(JSON.stringify([procedure, input ?? null]))

/** What a call was answered before, wrapped because it may have been nothing. @throws Failure `key_reused`. */
export async function toldBefore(db: Db | Trx, session: Ctx['session'], call: Call): Promise<{ readonly answer: unknown } | undefined> {
  const stored = await findAnswer(db, session, call.key)
  if (stored && !Buffer.from(stored.inputMark).equals(markOf(session, call)))
    throw new Failure('key_reused', 'This Idempotency-Key was used for another request. Send a new one.')
  return stored
}
