import { z } from 'zod'
import { Instant } from '../time.ts'

export const SessionView = z.object({
  id: z.string(),
  createdAt: Instant,
  expiresAt: Instant,
  /** Whole days until it ends, rounded up. */
  daysLeft: z.int().min(0),
  storage: z.object({ usedBytes: z.int().min(0), limitBytes: z.int().min(1) }),
  language: z.string(),
  timeZone: z.string(),
  aiLane: z.enum(['rules']),
  /** Since when coaching is paused, null when it is not. */
  pausedAt: Instant.nullable(),
  /** Whether the recovery key was offered already: once, after the first upload. */
  recoveryOffered: z.boolean(),
})
export type SessionView = z.infer<typeof SessionView>

/** `token` is left out when the key went into the browser's cookie: no script of a page ever holds it. */
export const StartedSession = z.object({ id: z.string(), token: z.string().optional(), createdAt: Instant, expiresAt: Instant })
export type StartedSession = z.infer<typeof StartedSession>

export const KeyKind = z.enum(['browser', 'program', 'recovery'])
export const KeyView = z.object({
  id: z.string(),
  kind: KeyKind,
  label: z.string().nullable(),
  createdAt: Instant,
  expiresAt: Instant.nullable(),
  current: z.boolean(),
})
export type KeyView = z.infer<typeof KeyView>

/** Shown once: `recoveryText` for paper (kind recovery), `token` for programs. */
export const NewKey = z.object({
  id: z.string(),
  kind: KeyKind,
  scope: z.enum(['full']),
  token: z.string().nullable(),
  recoveryText: z.string().nullable(),
})
export type NewKey = z.infer<typeof NewKey>

/** How many rows of each kind a deletion took; no content, no ids. */
export const Receipt = z.object({ id: z.string(), deleted: z.record(z.string(), z.int()), at: Instant })
export type Receipt = z.infer<typeof Receipt>

export const ImportResult = z.object({ imported: z.record(z.string(), z.int()), skipped: z.array(z.string()) })
export type ImportResult = z.infer<typeof ImportResult>
