import { Failure } from '@mosaic/core/failure'
import { deleteVersion } from '@mosaic/db/versions'
import type { Ctx } from '../context.ts'

/** Removes a version; an application that was sent with it keeps its own copy. @throws Failure `not_found`. */
export async function removeVersion(ctx: Ctx, { id }: { id: string }): Promise<null> {
  return ctx.write(async (trx) => {
    if (!(await deleteVersion(trx, ctx.session, id))) throw new Failure('not_found', 'There is no such version.')
    return null
  })
}
