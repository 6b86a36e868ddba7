import { z } from 'zod'
import { Fit } from '../fit/schema.ts'
import { Instant } from '../time.ts'

export const ApplicationStatus = z.enum(['applied', 'acknowledged', 'interview', 'offer', 'accepted', 'rejected', 'withdrawn', 'no_answer'])
export type ApplicationStatus = z.infer<typeof ApplicationStatus>
/** Whether the person wrote or spoke to somebody there, or somebody answered them. */
export const Contact = z.enum(['asked', 'answered'])
export type Contact = z.infer<typeof Contact>
/** One line of an application's history, which only grows. */
export const HistoryEntry = z.object({
  status: ApplicationStatus,
  at: Instant,
  note: z.string().nullable(),
  /** Null where nothing was said of it. */
  contact: Contact.nullable().default(null),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>

/** What a posting's fit was when an application to it was recorded: the log that calibration is made of. */
export const FitThen = Fit.pick({ score: true, band: true, bucket: true, formulaVersion: true }).extend({ at: Instant })
export type FitThen = z.infer<typeof FitThen>
