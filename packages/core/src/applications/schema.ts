import { z } from 'zod'
import { Fit } from '../fit/schema.ts'
import { RawPosting } from '../postings/schema.ts'
import { ResumeContent } from '../resume/schema.ts'
import { Day, Instant } from '../time.ts'

export const ApplicationStatus = z.enum(['applied', 'acknowledged', 'interview', 'offer', 'accepted', 'rejected', 'withdrawn', 'no_answer'])
export type ApplicationStatus = z.infer<typeof ApplicationStatus>
/** Whether the person wrote or spoke to somebody there, or somebody answered them. */
export const Contact = z.enum(['asked', 'answered'])
export type Contact = z.infer<typeof Contact>
/** The day that the person chose for the next follow-up, or that they want none. */
export const ChosenFollowUp = z.union([Day, z.literal('none')])
export type ChosenFollowUp = z.infer<typeof ChosenFollowUp>
/** One line of an application's history, which only grows. */
export const HistoryEntry = z.object({
  status: ApplicationStatus,
  at: Instant,
  note: z.string().nullable(),
  /** Null where nothing was said of it. */
  contact: Contact.nullable().default(null),
  /** Who was reached, null where nobody is named. */
  contactId: z.string().nullable().default(null),
  /** Null where the usual cadence goes on. */
  followUp: ChosenFollowUp.nullable().default(null),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>

const told = z.string().min(1).max(4000).nullable()

/** Somebody to reach about an application, as the person wrote them down. */
export const ContactDetails = z.object({
  name: z.string().min(1).max(200),
  /** What they do there: "recruiter", "ward manager". */
  role: z.string().min(1).max(200).nullable(),
  /** How they are reached: an address, a number, a page. */
  channel: z.string().min(1).max(300).nullable(),
})
export type ContactDetails = z.infer<typeof ContactDetails>
export const ContactPerson = ContactDetails.extend({ id: z.string() })
export type ContactPerson = z.infer<typeof ContactPerson>

/** When and how somebody will be talked to, as the person wrote it down. */
export const InterviewDetails = z.object({
  kind: z.enum(['phone', 'video', 'on_site', 'task', 'other']),
  /** The day and the time on the clock where it takes place; the time is null while nobody has told it. */
  day: Day,
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  /** IANA name of the zone of that clock. */
  timeZone: z.string().max(64),
  minutes: z.int().min(5).max(1440).nullable(),
  /** A place, a number to ring or a link. */
  where: z.string().min(1).max(1000).nullable(),
  people: z.string().min(1).max(1000).nullable(),
  notes: told,
  /** What the person means to ask there. */
  questions: told,
  calledOff: z.boolean(),
})
export type InterviewDetails = z.infer<typeof InterviewDetails>
export const Interview = InterviewDetails.extend({
  id: z.string(),
  /** The instant that day and time are in their zone; null without a time. */
  at: Instant.nullable(),
  /** Counts its changes from 0, as calendars do. */
  sequence: z.int().min(0),
})
export type Interview = z.infer<typeof Interview>

/** What a posting's fit was when an application to it was recorded: the log that calibration is made of. */
export const FitThen = Fit.pick({ score: true, band: true, bucket: true, formulaVersion: true }).extend({ at: Instant })
export type FitThen = z.infer<typeof FitThen>

/** The terms of an offer, as the person was told them; null what nobody told. */
export const OfferTerms = z.object({
  pay: z
    .object({
      amount: z.number().positive().max(100_000_000),
      /** ISO 4217. */
      currency: z.string().regex(/^[A-Z]{3}$/),
      period: z.enum(['hour', 'day', 'week', 'month', 'year']),
    })
    .nullable(),
  /** A week. */
  hours: z.number().positive().max(100).nullable(),
  place: z.string().min(1).max(300).nullable(),
  /** Days a week at home. */
  homeDays: z.int().min(0).max(7).nullable(),
  startsOn: Day.nullable(),
  /** Without an end, or for so many months. */
  contract: z.union([z.literal('permanent'), z.int().min(1).max(120)]).nullable(),
  /** Days of holiday a year. */
  holiday: z.number().min(0).max(365).nullable(),
})
export type OfferTerms = z.infer<typeof OfferTerms>

/** What is sealed of an application: its history, and the posting, the résumé and the letter as they were. What has a default is absent in older ones. */
export const ApplicationContent = z.object({
  jobId: z.string(),
  history: z.array(HistoryEntry).min(1),
  posting: RawPosting,
  versionId: z.string().nullable(),
  resume: ResumeContent.nullable(),
  /** The letter as it was sent. */
  letter: ResumeContent.nullable().default(null),
  fit: FitThen.nullable().default(null),
  contacts: z.array(ContactPerson).default([]),
  interviews: z.array(Interview).default([]),
  /** What was offered, and when the person wrote it down last. */
  offer: z.object({ terms: OfferTerms, at: Instant }).nullable().default(null),
  /** What calendars know it by, where it was brought from another session; null where that is its own id. */
  calendarId: z.string().nullable().default(null),
})
export type ApplicationContent = z.infer<typeof ApplicationContent>

/** Statuses after which nothing is waited for. */
export const closedStatuses: ReadonlySet<ApplicationStatus> = new Set(['accepted', 'rejected', 'withdrawn', 'no_answer'])
