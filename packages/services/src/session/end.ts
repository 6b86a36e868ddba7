import type { Receipt } from '@mosaic/core/views/session'
import { deleteSession } from '@mosaic/db/sessions'
import { listFilePaths } from '@mosaic/db/uploads'
import type { Ctx } from '../context.ts'

/** Ends the session now: rows, wrapped keys and files go, and the receipt says how many of each. */
export async function endSession(ctx: Ctx): Promise<Receipt> {
  const paths = await listFilePaths(ctx.db, ctx.session)
  const deleted = await ctx.write((trx) => deleteSession(trx, ctx.session))
  for (const path of paths) await ctx.files.remove(path)
  return { id: ctx.newId(), deleted, at: ctx.now().toISOString() }
}
