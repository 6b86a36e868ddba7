import { z } from 'zod'
import { Instant } from '../time.ts'

export const ApplicationStatus = z.enum(['applied', 'acknowledged', 'interview', 'offer', 'accepted', 'rejected', 'withdrawn', 'no_answer'])
export type ApplicationStatus = z.infer<typeof ApplicationStatus>
export const HistoryEntry = z.object({ status: ApplicationStatus, at: Instant, note: z.string().nullable() })
export type HistoryEntry = z.infer<typeof HistoryEntry>
