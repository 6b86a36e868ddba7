import { Failure } from '@mosaic/core/failure'
import { type ReadAs, readOtherwise } from '@mosaic/core/postings/readOtherwise'
import type { OpportunityDetail } from '@mosaic/core/views/ob'
import type { Ctx } from '../context.ts'
import { requirePosting } from './postings.ts'
import { keepReading } from './readings.ts'
import { getOpportunity } from './reads.ts'

/**
 * Reads a requirement of a posting as the person does: a must, preferred, nice to have, or not asked for. It counts in their own fit alone. Null
 * takes it back. @throws Failure `not_found`, `stale` when those words stand there no more, `over_quota`.
 */
export async function readRequirement(ctx: Ctx, { jobId, ...change }: ReadAs & { readonly jobId: string }): Promise<OpportunityDetail> {
  const found = await requirePosting(ctx, jobId)
  await ctx.write(async (trx) => {
    await keepReading(ctx, trx, found, (before) => {
      const readings = readOtherwise(found.written, before.readings, change)
      if (!readings) throw new Failure('stale', 'This posting no longer asks for that in these words. Look at it again.', { jobId })
      return { ...before, readings }
    })
    return null
  })
  return getOpportunity(ctx, { jobId })
}
