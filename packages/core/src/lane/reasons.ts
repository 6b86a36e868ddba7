import { z } from 'zod'

/** Who may answer beside the rules. */
export const OutsideLane = z.enum(['openai', 'anthropic'])
export type OutsideLane = z.infer<typeof OutsideLane>

/**
 * Why the rules answered though a lane was agreed to: it asked to wait (`rate_limited`), would not answer (`refused`), took too long (`slow`),
 * was not reached (`unreachable`), failed on its side (`broken`), said more than anybody asked for (`too_large`), answered in no form that was
 * asked for (`malformed`), did not take the operator's key (`denied`), failed so often that it is left alone for a while (`resting`), the day's
 * tokens or money are spent (`budget`), too many wait (`busy`), or the person went on without it (`left`).
 */
export const LaneReason = z.enum([
  'rate_limited',
  'refused',
  'slow',
  'unreachable',
  'broken',
  'too_large',
  'malformed',
  'denied',
  'resting',
  'budget',
  'busy',
  'left',
])
export type LaneReason = z.infer<typeof LaneReason>
