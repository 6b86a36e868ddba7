import { insertFeedback } from '@mosaic/db/feedback'
import type { OpenCtx } from '../context.ts'

/** Keeps a word for the operator, without a session and without a name. */
export async function leaveFeedback(ctx: OpenCtx, { text, page }: { text: string; page: string }): Promise<{ id: string }> {
  const id = ctx.newId()
  await ctx.write((trx) => insertFeedback(trx, { id, text, page, createdAt: ctx.now().toISOString() }))
  return { id }
}
