import { Instant } from '@mosaic/core/time'
import { z } from 'zod'
import { Agreement } from '../lane/terms.ts'

/** What is sealed into `sessions.user_data`: the person's settings. */
export const Preferences = z.object({
  language: z.string(),
  timeZone: z.string(),
  pausedAt: Instant.nullable(),
  /** Pauses that are over. */
  pauses: z.array(z.object({ from: Instant, to: Instant })).default([]),
  recoveryOffered: z.boolean(),
  /** The lane that may be asked, null for the rules alone. */
  agreement: Agreement.nullable().default(null),
})
export type Preferences = z.infer<typeof Preferences>

export const defaultPreferences: Preferences = {
  language: 'en',
  timeZone: 'UTC',
  pausedAt: null,
  pauses: [],
  recoveryOffered: false,
  agreement: null,
}
