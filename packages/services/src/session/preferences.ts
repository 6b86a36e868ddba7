import { Instant } from '@mosaic/core/time'
import { z } from 'zod'

/** What is sealed into `sessions.user_data`: the person's settings. */
export const Preferences = z.object({
  language: z.string(),
  timeZone: z.string(),
  pausedAt: Instant.nullable(),
  /** Pauses that are over. */
  pauses: z.array(z.object({ from: Instant, to: Instant })).default([]),
  recoveryOffered: z.boolean(),
})
export type Preferences = z.infer<typeof Preferences>

export const defaultPreferences: Preferences = { language: 'en', timeZone: 'UTC', pausedAt: null, pauses: [], recoveryOffered: false }
