import { z } from 'zod'
import { Funnel } from '../applications/funnel.ts'
import { OfferLine, PayIn } from '../applications/offer.ts'
import { Preparation } from '../applications/preparation.ts'
import { ApplicationStatus, ContactPerson, FitThen, HistoryEntry, Interview, OfferTerms } from '../applications/schema.ts'
import { Unanswered } from '../applications/unanswered.ts'
import { Component } from '../explained.ts'
import { Bucket, Fit, FitQuestion, FitReason, Gate, InterestsMatch, SkillShares, ValuesMatch } from '../fit/schema.ts'
import { LaneReason, OutsideLane } from '../lane/reasons.ts'
import { RequirementReading } from '../postings/readings.ts'
import { Level, Posting, RawPosting, RemoteMode, Requirement, RequirementClass, SalaryRange } from '../postings/schema.ts'
import { Instant } from '../time.ts'

/**
 * How long a public posting is known, and whether it still stands: `live` when its source held it within three days, `unsure` when nobody
 * confirmed it since, `ended` when its source or its own last day ended it.
 */
export const PostingLife = z.object({
  state: z.enum(['live', 'unsure', 'ended']),
  firstSeenAt: Instant,
  /** When its source last held it. */
  seenAt: Instant,
  endedAt: Instant.nullable(),
  /** Other sources that hold the same posting. */
  alsoFrom: z.array(z.string()),
})
export type PostingLife = z.infer<typeof PostingLife>

/** A place that postings come from, and whether it was last read to its end. */
export const PostingSource = z.object({ name: z.string(), outcome: z.enum(['ok', 'partial', 'failed']), confirmedAt: Instant.nullable() })
export type PostingSource = z.infer<typeof PostingSource>

/** A posting with its fit, as lists show it. `fitScore` is null under 40 % coverage. */
export const Opportunity = z.object({
  jobId: z.string(),
  role: z.string(),
  company: z.string().nullable(),
  location: z.string().nullable(),
  url: z.string().nullable(),
  source: z.string(),
  postedAt: z.string().nullable(),
  /** The last day to apply, as the posting or its source tells it. */
  validThrough: z.string().nullable(),
  /** Null for samples and the person's own. */
  life: PostingLife.nullable(),
  fitScore: z.number().nullable(),
  band: Fit.shape.band,
  interval: z.tuple([z.number(), z.number()]).nullable(),
  coverage: z.number(),
  ceiling: Fit.shape.ceiling,
  bucket: Bucket,
  /** Whether little of what the person told speaks for it: such postings stand after all others that they could take. */
  far: z.boolean(),
  components: z.array(Component),
  gates: z.array(Gate),
  experienceLevel: Level.nullable(),
  skillsRequired: z.array(z.string()),
  salaryRange: SalaryRange.nullable(),
  remote: RemoteMode.nullable(),
  sample: z.boolean(),
  own: z.boolean(),
  similarTo: z.string().nullable(),
  skillsMatch: SkillShares,
  valuesMatch: ValuesMatch,
  interestsMatch: InterestsMatch,
  why: z.array(FitReason),
  whyNot: z.array(FitReason),
  ask: z.array(FitQuestion),
  raise: z.array(FitReason),
  formulaVersion: z.string(),
  kept: z.boolean(),
  dismissed: z.boolean(),
})
export type Opportunity = z.infer<typeof Opportunity>

/** A requirement as this person reads it. */
export const RequirementView = Requirement.extend({
  /** Whether its class can be read otherwise at all. */
  readable: z.boolean(),
  /** Whether neither its words nor its heading tell the class. */
  unsure: z.boolean(),
  /** Who read it otherwise than the rules, and how these read it: null where they did not find it. Null where the rules' reading stands. */
  readAs: z.object({ by: RequirementReading.shape.by, was: RequirementClass.nullable() }).nullable(),
})

/** A reading that a lane proposes: it counts once the person says yes. `was` is the rules' class, null where they did not find it. */
export const ReadingProposal = RequirementReading.omit({ status: true }).extend({
  requirementId: z.string(),
  was: RequirementClass.nullable(),
})

/** When a lane was last asked to read a posting: `asked` while it reads, `answered`, or why it did not. */
export const PostingAsked = z.object({
  lane: OutsideLane,
  at: Instant,
  outcome: z.union([z.enum(['asked', 'answered']), LaneReason]),
})
export type PostingAsked = z.infer<typeof PostingAsked>

/** One posting in full: its text, and the quotes of each requirement and term. What it says of its own values stands in `valuesMatch.says`. */
export const OpportunityDetail = Opportunity.extend({
  text: z.string(),
  requirements: z.array(RequirementView),
  proposals: z.array(ReadingProposal),
  /** Null when no lane was asked about this posting. */
  asked: PostingAsked.nullable(),
  hours: Posting.shape.hours,
  /** The posting's own words for each of its terms, null where only its feed tells it or nobody does. */
  told: Posting.shape.told,
  applicationId: z.string().nullable(),
  /** Whether an application can be recorded: not on a sample. */
  canApply: z.boolean(),
})
export type OpportunityDetail = z.infer<typeof OpportunityDetail>

/**
 * What a table from another tracker brought: postings that are new here, how many were here already, the lines that hold none, and how many
 * applications it recorded or moved on.
 */
export const ImportedPostings = z.object({
  opportunities: z.array(Opportunity),
  alreadyThere: z.int(),
  leftOut: z.array(z.int()),
  applications: z.int(),
})
export type ImportedPostings = z.infer<typeof ImportedPostings>

/** `emptied` names the filter that left nothing and how many are there without it. */
export const Opportunities = z.object({
  opportunities: z.array(Opportunity),
  nextCursor: z.string().nullable(),
  restarted: z.boolean(),
  total: z.int(),
  onlySamples: z.boolean(),
  /** Whether it is a list of some postings only: after a start with very many, the rest is still being gone through, for a minute. */
  incomplete: z.boolean(),
  suggestions: z.array(
    z.object({
      filter: z.string(),
      /** All that have to go together: more than one only where each of them empties the list by itself. */
      filters: z.array(z.string()),
      text: z.string(),
      count: z.int(),
      /** The posting that comes nearest: the best one without this filter, and what it has in its place; null where that is not told. */
      nearest: z.object({ jobId: z.string(), role: z.string(), company: z.string().nullable(), has: z.string().nullable() }).nullable(),
    }),
  ),
  /** Where the public ones come from: with one that is not `ok` the list may lack some. */
  sources: z.array(PostingSource),
  /** Whether nothing that the person told speaks for any of these postings: then the newest stand first. */
  newestFirst: z.boolean(),
  /** With little known: the questions that would give a number. */
  ask: z.array(FitQuestion),
  /** The choice of what counts most that the numbers rest on, null for weights of the person's own making; and whether what they saved moved it. */
  weights: z.object({ basis: z.string().nullable(), moved: z.boolean() }),
  /**
   * What the postings that were saved and set aside say of the weights: a preference `fit_weights` that would move none by more than 20 %, and
   * each part with its points now and then. It counts only once the person adds it. Null where they say nothing new.
   */
  taste: z
    .object({
      value: z.string(),
      saved: z.int(),
      setAside: z.int(),
      moves: z.array(z.object({ component: z.string(), from: z.number(), to: z.number() })),
    })
    .nullable(),
})
export type Opportunities = z.infer<typeof Opportunities>

export const OpportunityFilter = z.object({
  limit: z.int().min(1).max(50).optional(),
  cursor: z.string().max(1000).optional(),
  location: z.string().max(200).optional(),
  remote: RemoteMode.optional(),
  minFit: z.number().min(0).max(100).optional(),
  q: z.string().max(200).optional(),
})
export type OpportunityFilter = z.infer<typeof OpportunityFilter>

export const Match = Opportunity.extend({ note: z.string().nullable(), computedAt: Instant })
export type Match = z.infer<typeof Match>
export const Matches = z.object({ matches: z.array(Match), nextCursor: z.string().nullable() })

export const ApplicationView = z.object({
  id: z.string(),
  jobId: z.string(),
  role: z.string(),
  company: z.string().nullable(),
  status: ApplicationStatus,
  versionId: z.string().nullable(),
  applyUrl: z.string().nullable(),
  history: z.array(HistoryEntry),
  /** The next day to follow up, null when nothing is due any more. */
  nextFollowUp: z.string().nullable(),
  followUpReason: z.string().nullable(),
  appliedAt: Instant,
  /** What the fit was when it was recorded; null for those recorded before that was kept. */
  fit: FitThen.nullable(),
  /** Who can be reached there; when they last were, in either direction, stands in the history. */
  contacts: z.array(ContactPerson.extend({ lastTouched: Instant.nullable(), answered: z.boolean() })),
  /** In the order of their days. */
  interviews: z.array(Interview),
})
export type ApplicationView = z.infer<typeof ApplicationView>

/** One application in full. `isPosted` tells whether the posting can still be opened where it came from; `posting` is the copy that was kept. */
export const ApplicationDetail = ApplicationView.extend({
  posting: RawPosting,
  isPosted: z.boolean(),
  preparation: Preparation,
  /** The terms of an offer as the person wrote them down, null before; then what they lie beside, term by term. */
  offer: OfferTerms.nullable(),
  beside: z.array(OfferLine),
  /** What pay is told in by the posting, else by the person: what an offer's is taken to be told in until they say otherwise. */
  payIn: PayIn,
})
export type ApplicationDetail = z.infer<typeof ApplicationDetail>

/** A posting that something was made for and that no application is recorded to yet. */
export const Preparing = z.object({
  jobId: z.string(),
  role: z.string(),
  company: z.string().nullable(),
  url: z.string().nullable(),
  /** Its own last day, as the posting tells it. */
  validThrough: z.string().nullable(),
  versionId: z.string(),
  versionName: z.string(),
  createdAt: Instant,
})
export type Preparing = z.infer<typeof Preparing>

/** What came of the applications by stage, and what two and more that came to nothing asked for. */
export const Outcomes = Funnel.extend({ unanswered: z.array(Unanswered) })

/** A new application, three similar postings and the coach's next question. */
export const Applied = z.object({
  application: ApplicationView,
  similar: z.array(Opportunity),
  nextQuestion: z.string().nullable(),
})
export type Applied = z.infer<typeof Applied>
