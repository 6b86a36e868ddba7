import { Failure } from '@mosaic/core/failure'
import { deleteMatch } from '@mosaic/db/matches'
import { deleteOwnPosting } from '@mosaic/db/ownPostings'
import type { Ctx } from '../context.ts'

/**
 * Removes a posting that the person brought, with what they noted on it. An application to it keeps its own copy, a résumé made for it stays.
 * @throws Failure `not_found`, also for a public posting: that is not the person's to remove.
 */
export async function removePosting(ctx: Ctx, { jobId }: { jobId: string }): Promise<null> {
  return ctx.write(async (trx) => {
    if (!(await deleteOwnPosting(trx, ctx.session, jobId))) throw new Failure('not_found', 'There is no such posting of your own.')
    await deleteMatch(trx, ctx.session, jobId)
    return null
  })
}
