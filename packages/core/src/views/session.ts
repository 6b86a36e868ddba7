import { z } from 'zod'
import { LaneReason, OutsideLane } from '../lane/reasons.ts'
import { Instant } from '../time.ts'

/** A lane beside the rules, as it is told of before anybody agrees to it. */
export const LaneView = z.object({
  lane: OutsideLane,
  /** Where words go. */
  host: z.string(),
  model: z.string(),
  /** Whether it hears recordings. */
  hears: z.boolean(),
  /** What is sent there, a sentence each. */
  sends: z.array(z.string()),
  /** What is taken out first. */
  keeps: z.string(),
})
export type LaneView = z.infer<typeof LaneView>

/** What a key allows: `read` is to look, and to change nothing. */
const KeyScope = z.enum(['full', 'read'])

export const SessionView = z.object({
  id: z.string(),
  /** What the key of this request allows; `read`: it may look, and not change. */
  scope: KeyScope,
  createdAt: Instant,
  expiresAt: Instant,
  /** Whole days until it ends, rounded up. */
  daysLeft: z.int().min(0),
  storage: z.object({ usedBytes: z.int().min(0), limitBytes: z.int().min(1) }),
  language: z.string(),
  timeZone: z.string(),
  /** Who may answer: the rules alone, or a lane that was agreed to and is still what it was then. */
  aiLane: z.enum(['rules', 'openai', 'anthropic']),
  /** When that was agreed to, null for the rules. */
  agreedAt: Instant.nullable(),
  /** The lanes of this server. */
  lanes: z.array(LaneView),
  /** Since when coaching is paused, null when it is not. */
  pausedAt: Instant.nullable(),
  /** Whether the recovery key was offered already: once, after the first upload. */
  recoveryOffered: z.boolean(),
})
export type SessionView = z.infer<typeof SessionView>

/** `token` is left out when the key went into the browser's cookie: no script of a page ever holds it. */
export const StartedSession = z.object({ id: z.string(), token: z.string().optional(), createdAt: Instant, expiresAt: Instant })
export type StartedSession = z.infer<typeof StartedSession>

export const KeyKind = z.enum(['browser', 'program', 'recovery', 'counsellor'])
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
  scope: KeyScope,
  token: z.string().nullable(),
  recoveryText: z.string().nullable(),
})
export type NewKey = z.infer<typeof NewKey>

/** How many rows of each kind a deletion took; no content, no ids. */
export const Receipt = z.object({ id: z.string(), deleted: z.record(z.string(), z.int()), at: Instant })
export type Receipt = z.infer<typeof Receipt>

export const ImportResult = z.object({ imported: z.record(z.string(), z.int()), skipped: z.array(z.string()) })
export type ImportResult = z.infer<typeof ImportResult>

/** One request to a lane, word for word. */
export const SentList = z.object({
  sent: z.array(
    z.object({
      id: z.string(),
      at: Instant,
      lane: z.string(),
      host: z.string(),
      model: z.string(),
      task: z.string(),
      instructions: z.string(),
      words: z.array(z.string()),
      /** Pieces of contact data that were taken out. */
      hidden: z.int(),
      outcome: z.union([z.enum(['sent', 'answered']), LaneReason]),
      /** As the provider counted them, null when it did not say. */
      tokens: z.object({ input: z.int(), output: z.int() }).nullable(),
    }),
  ),
  nextCursor: z.string().nullable(),
})
export type SentList = z.infer<typeof SentList>
