import { Reliability } from '@mosaic/core/applications/calibration'
import { ApplicationStatus, Contact } from '@mosaic/core/applications/schema'
import {
  ApplicationView,
  Applied,
  ImportedPostings,
  Match,
  Matches,
  Opportunities,
  OpportunityDetail,
  OpportunityFilter,
} from '@mosaic/core/views/ob'
import { addPosting, isAddressAlone } from '@mosaic/services/ob/addPosting'
import { apply } from '@mosaic/services/ob/apply'
import { importPostings } from '@mosaic/services/ob/importPostings'
import { getOpportunity, getReliability, getStatus, listMatches, rankOpportunities } from '@mosaic/services/ob/reads'
import { removePosting } from '@mosaic/services/ob/removePosting'
import { updateApplication } from '@mosaic/services/ob/updateApplication'
import { updateMatch } from '@mosaic/services/ob/updateMatch'
import { z } from 'zod'
import { inSession } from './trpc.ts'

const postings = {
  create: inSession
    .input(
      z.object({
        text: z.string().min(1).max(60_000).optional(),
        urlHtml: z.string().min(1).max(200_000).optional(),
        jobPosting: z.record(z.string(), z.unknown()).optional(),
        role: z.string().max(300).optional(),
        company: z.string().max(300).optional(),
        url: z
          .url({ protocol: /^https?$/ })
          .max(2000)
          .optional(),
      }),
    )
    .output(OpportunityDetail)
    .mutation(async ({ ctx, input }) => {
      // the server asks another one for it
      if (isAddressAlone(input)) await ctx.spend('uploads', ctx.verb.session.id)
      return addPosting(ctx.verb, input)
    }),
  remove: inSession
    .input(z.object({ jobId: z.string().max(200) }))
    .output(z.null())
    .mutation(({ ctx, input }) => removePosting(ctx.verb, input)),
  import: inSession
    .input(z.object({ csv: z.string().min(1).max(200_000) }))
    .output(ImportedPostings)
    .mutation(async ({ ctx, input }) => {
      await ctx.spend('uploads', ctx.verb.session.id)
      return importPostings(ctx.verb, input)
    }),
}

const matches = {
  list: inSession
    .input(z.object({ kept: z.boolean().optional(), cursor: z.string().max(200).optional(), limit: z.int().min(1).max(50).optional() }))
    .output(Matches)
    .query(({ ctx, input }) => listMatches(ctx.verb, input)),
  update: inSession
    .input(
      z.object({
        jobId: z.string().max(200),
        kept: z.boolean().optional(),
        dismissed: z.boolean().optional(),
        note: z.string().max(4000).optional(),
      }),
    )
    .output(Match)
    .mutation(({ ctx, input }) => updateMatch(ctx.verb, input)),
}

const applications = {
  update: inSession
    .input(
      z.object({
        id: z.string(),
        status: ApplicationStatus.optional(),
        note: z.string().max(4000).optional(),
        contact: Contact.optional(),
      }),
    )
    .output(ApplicationView)
    .mutation(({ ctx, input }) => updateApplication(ctx.verb, input)),
}

export const ob = {
  opportunities: inSession
    .input(OpportunityFilter)
    .output(Opportunities)
    .query(({ ctx, input }) => rankOpportunities(ctx.verb, input)),
  opportunity: inSession
    .input(z.object({ jobId: z.string().max(200) }))
    .output(OpportunityDetail)
    .query(({ ctx, input }) => getOpportunity(ctx.verb, input)),
  apply: inSession
    .input(
      z.object({
        jobId: z.string().max(200),
        versionId: z.string().optional(),
        letterId: z.string().optional(),
        note: z.string().max(4000).optional(),
      }),
    )
    .output(Applied)
    .mutation(({ ctx, input }) => apply(ctx.verb, input)),
  status: inSession
    .input(z.object({ jobId: z.string().max(200).optional() }))
    .output(z.array(ApplicationView))
    .query(({ ctx, input }) => getStatus(ctx.verb, input)),
  reliability: inSession.output(z.array(Reliability)).query(({ ctx }) => getReliability(ctx.verb)),
  postings,
  matches,
  applications,
}
