import { RequirementClass } from '@mosaic/core/postings/schema'
import { OpportunityDetail } from '@mosaic/core/views/ob'
import { askAboutPosting } from '@mosaic/services/ob/askAboutPosting'
import { readRequirement } from '@mosaic/services/ob/readOtherwise'
import { z } from 'zod'
import { inSession } from './trpc.ts'

/** Longer than this no lane reads a posting. */
const readingMs = 20_000

export const requirements = {
  update: inSession
    .input(
      z.object({
        jobId: z.string().max(200),
        requirementId: z.string().max(300),
        quote: z.string().max(4000),
        class: RequirementClass.nullable(),
      }),
    )
    .output(OpportunityDetail)
    .mutation(({ ctx, input }) => readRequirement(ctx.verb, input)),
  ask: inSession
    .input(z.object({ jobId: z.string().max(200) }))
    .output(OpportunityDetail)
    .mutation(async ({ ctx, input }) => {
      await ctx.spend('turns', ctx.verb.session.id)
      // it goes on when whoever asked has left: what is read is kept
      const { opportunity, settled } = await askAboutPosting(ctx.verb, input, AbortSignal.timeout(readingMs))
      ctx.holdOpen(settled)
      return opportunity
    }),
}
