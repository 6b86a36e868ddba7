import { Reliability } from '@mosaic/core/applications/calibration'
import { Cadence } from '@mosaic/core/applications/ownDays'
import { ApplicationStatus, ChosenFollowUp, Contact, ContactDetails, InterviewDetails, OfferTerms } from '@mosaic/core/applications/schema'
import { Day } from '@mosaic/core/time'
import {
  ApplicationDetail,
  ApplicationView,
  Applied,
  ImportedPostings,
  Match,
  Matches,
  Opportunities,
  OpportunityDetail,
  OpportunityFilter,
  Outcomes,
  Preparing,
} from '@mosaic/core/views/ob'
import { addPosting, isAddressAlone } from '@mosaic/services/ob/addPosting'
import { readCadence } from '@mosaic/services/ob/application'
import { apply } from '@mosaic/services/ob/apply'
import { addContact, removeContact, updateContact } from '@mosaic/services/ob/contacts'
import { importPostings } from '@mosaic/services/ob/importPostings'
import { addInterview, updateInterview } from '@mosaic/services/ob/interviews'
import { getApplication, getOutcomes, getPreparing } from '@mosaic/services/ob/readApplication'
import { getOpportunity, getReliability, getStatus, listMatches, rankOpportunities } from '@mosaic/services/ob/reads'
import { removeApplication } from '@mosaic/services/ob/removeApplication'
import { removePosting } from '@mosaic/services/ob/removePosting'
import { updateApplication } from '@mosaic/services/ob/updateApplication'
import { updateMatch } from '@mosaic/services/ob/updateMatch'
import { updateOffer } from '@mosaic/services/ob/updateOffer'
import { z } from 'zod'
import { requirements } from './requirements.ts'
import { inSession } from './trpc.ts'

const address = z.url({ protocol: /^https?$/ }).max(2000)

const postings = {
  create: inSession
    .input(
      z.object({
        text: z.string().min(1).max(60_000).optional(),
        urlHtml: z.string().min(1).max(200_000).optional(),
        jobPosting: z.record(z.string(), z.unknown()).optional(),
        role: z.string().max(300).optional(),
        company: z.string().max(300).optional(),
        url: address.optional(),
      }),
    )
    .output(OpportunityDetail)
    .mutation(async ({ ctx, input }) => {
      // the server asks another one for it, or reads it as it would an upload's text
      await ctx.spend(isAddressAlone(input) ? 'uploads' : 'turns', ctx.verb.session.id)
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

const id = z.string().max(200)

const contacts = {
  create: inSession
    .input(ContactDetails.extend({ role: optional(ContactDetails.shape.role), channel: optional(ContactDetails.shape.channel), id }))
    .output(ApplicationView)
    .mutation(({ ctx, input: { id: applicationId, ...details } }) => addContact(ctx.verb, { ...details, applicationId })),
  update: inSession
    .input(ContactDetails.partial().extend({ id, contactId: id }))
    .output(ApplicationView)
    .mutation(({ ctx, input: { id: applicationId, contactId, ...changes } }) =>
      updateContact(ctx.verb, { ...changes, applicationId, id: contactId }),
    ),
  remove: inSession
    .input(z.object({ id, contactId: id }))
    .output(ApplicationView)
    .mutation(({ ctx, input }) => removeContact(ctx.verb, { applicationId: input.id, id: input.contactId })),
}

const { shape: interview } = InterviewDetails
const interviews = {
  create: inSession
    .input(
      InterviewDetails.extend({
        time: optional(interview.time),
        minutes: optional(interview.minutes),
        where: optional(interview.where),
        people: optional(interview.people),
        notes: optional(interview.notes),
        questions: optional(interview.questions),
        calledOff: interview.calledOff.default(false),
        id,
      }),
    )
    .output(ApplicationView)
    .mutation(({ ctx, input: { id: applicationId, ...details } }) => addInterview(ctx.verb, { ...details, applicationId })),
  update: inSession
    .input(InterviewDetails.partial().extend({ id, interviewId: id }))
    .output(ApplicationView)
    .mutation(({ ctx, input: { id: applicationId, interviewId, ...changes } }) =>
      updateInterview(ctx.verb, { ...changes, applicationId, id: interviewId }),
    ),
}

const { shape: offer } = OfferTerms
const applications = {
  get: inSession
    .input(z.object({ id }))
    .output(ApplicationDetail)
    .query(({ ctx, input }) => getApplication(ctx.verb, input)),
  update: inSession
    .input(
      z.object({
        id,
        status: ApplicationStatus.optional(),
        note: z.string().max(4000).optional(),
        contact: Contact.optional(),
        contactId: id.optional(),
        followUp: ChosenFollowUp.optional(),
      }),
    )
    .output(ApplicationView)
    .mutation(({ ctx, input }) => updateApplication(ctx.verb, input)),
  remove: inSession
    .input(z.object({ id }))
    .output(z.null())
    .mutation(({ ctx, input }) => removeApplication(ctx.verb, input)),
  contacts,
  interviews,
  offer: inSession
    .input(
      z.object({
        id,
        pay: optional(offer.pay),
        hours: optional(offer.hours),
        place: optional(offer.place),
        homeDays: optional(offer.homeDays),
        startsOn: optional(offer.startsOn),
        contract: optional(offer.contract),
        holiday: optional(offer.holiday),
      }),
    )
    .output(ApplicationDetail)
    .mutation(({ ctx, input: { id: application, ...terms } }) => updateOffer(ctx.verb, { id: application, terms })),
}

/** What is left out is not known. */
function optional<T extends z.ZodType>(schema: z.ZodNullable<T>) {
  return schema.default(null)
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
        jobId: id.optional(),
        role: z.string().min(1).max(300).optional(),
        company: z.string().min(1).max(300).optional(),
        url: address.optional(),
        text: z.string().min(1).max(60_000).optional(),
        versionId: z.string().optional(),
        letterId: z.string().optional(),
        note: z.string().max(4000).optional(),
        sentOn: Day.optional(),
      }),
    )
    .output(Applied)
    .mutation(({ ctx, input }) => apply(ctx.verb, input)),
  status: inSession
    .input(z.object({ jobId: z.string().max(200).optional() }))
    .output(z.array(ApplicationView))
    .query(({ ctx, input }) => getStatus(ctx.verb, input)),
  cadence: inSession.output(Cadence).query(({ ctx }) => readCadence(ctx.verb)),
  preparing: inSession.output(z.array(Preparing)).query(({ ctx }) => getPreparing(ctx.verb)),
  outcomes: inSession.output(Outcomes).query(({ ctx }) => getOutcomes(ctx.verb)),
  reliability: inSession.output(z.array(Reliability)).query(({ ctx }) => getReliability(ctx.verb)),
  postings,
  requirements,
  matches,
  applications,
}
