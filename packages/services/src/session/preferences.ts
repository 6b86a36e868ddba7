import { Instant } from '@mosaic/core/time'
import { z } from 'zod'

/** What is sealed into `sessions.user_data`: the person's settings. */
export const Preferences = z.object({
  language: z.string(),
  timeZone: z.string(),
  pausedAt: Instant.nullable(),
  recoveryOffered: z.boolean(),
})
export type Preferences = z.infer<typeof Preferences>

export const defaultPreferences: Preferences = { language: 'en', timeZone: 'UTC', pausedAt: null, recoveryOffered: false }
