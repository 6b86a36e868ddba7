import type { Receipt } from '@mosaic/core/views/session'
import { deleteSession } from '@mosaic/db/sessions'
import type { Ctx } from '../context.ts'
import { removeFiles } from '../uploads/removeFiles.ts'

/** Ends the session now: rows, wrapped keys and files go, and the receipt says how many of each. */
export async function endSession(ctx: Ctx): Promise<Receipt> {
  const { deleted, filePaths } = await ctx.write((trx) => deleteSession(trx, ctx.session))
  await removeFiles(ctx, filePaths)
  return { id: ctx.newId(), deleted, at: ctx.now().toISOString() }
}
