import { Failure } from '@mosaic/core/failure'
import { findAnswer, insertAnswer } from '@mosaic/db/idempotency'
import type { Trx } from '@mosaic/db/open'
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
  const input = session.mark(JSON.stringify([call.procedure, call.input ?? null]))
  return writing(
    ctx.db,
    async (trx) => {
      const stored = await findAnswer(trx, session, call.key)
      if (stored) {
        if (!Buffer.from(stored.inputMark).equals(input))
          throw new Failure('key_reused', 'This Idempotency-Key was used for another request. Send a new one.')
        return stored.answer as T
      }
      const answer = await fn(trx)
      await insertAnswer(trx, session, { key: call.key, inputMark: input, answer, createdAt: ctx.now().toISOString() })
      return answer
    },
    session,
  )
}
