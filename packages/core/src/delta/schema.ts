import { z } from 'zod'
import { Component } from '../explained.ts'
import { Gate, InterestsMatch, ShareItem, SkillShares, ValuesMatch } from '../fit/schema.ts'

/** What closing a gap takes: 1, 8, 40 or 200 hours. */
export const Effort = z.enum(['S', 'M', 'L', 'XL'])
export type Effort = z.infer<typeof Effort>

/** Something worth doing about a gap. `gain` is in points of fit, the mean over the target and the kept postings. */
export const ClosingAction = z.object({
  id: z.string(),
  kind: z.enum(['prove', 'learn', 'ask', 'get', 'negotiate', 'explore']),
  what: z.string(),
  gap: z.string(),
  gain: z.number(),
  effort: Effort,
  /** Whether the person said so; else it is what such a gap usually takes. */
  isOwnEffort: z.boolean(),
})
export type ClosingAction = z.infer<typeof ClosingAction>

export const DeltaTarget = z.object({ kind: z.enum(['occupation', 'posting', 'cluster']), id: z.string(), title: z.string() })

/** The differences that matter between the person and one target. */
export const Delta = z.object({
  target: DeltaTarget,
  skills: SkillShares,
  experience: Component,
  values: ValuesMatch,
  interests: InterestsMatch,
  credentials: z.array(
    z.object({
      label: z.string(),
      state: z.enum(['met', 'in_progress', 'missing', 'unknown']),
      quote: z.string().nullable(),
      factIds: z.array(z.string()),
    }),
  ),
  gates: z.array(Gate),
  /** Claims without evidence; `unansweredIn` counts the applications that asked for it and came to nothing without a talk. */
  evidenceGaps: z.array(ShareItem.extend({ unansweredIn: z.int() })),
  actions: z.array(ClosingAction),
  formulaVersion: z.string(),
  asOf: z.string(),
})
export type Delta = z.infer<typeof Delta>

/** `delta` is null when no target is known; `question` then says what to ask. */
export const DeltaAnswer = z.object({ delta: Delta.nullable(), question: z.string().nullable() })
