import { Failure } from '@mosaic/core/failure'
import { deleteApplication } from '@mosaic/db/applications'
import type { Ctx } from '../context.ts'

/** Removes an application with all that stands with it: for one that was recorded by mistake. The posting and the résumé stay. @throws Failure `not_found`. */
export async function removeApplication(ctx: Ctx, { id }: { id: string }): Promise<null> {
  return ctx.write(async (trx) => {
    if (!(await deleteApplication(trx, ctx.session, id))) throw new Failure('not_found', 'There is no such application.')
    return null
  })
}
