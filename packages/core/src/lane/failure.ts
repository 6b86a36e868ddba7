import type { LaneReason } from './reasons.ts'

/** Why a lane gave no answer. `unsupported` stays below the lanes: the next form of answer is tried. */
export class LaneFailure extends Error {
  readonly reason: LaneReason | 'unsupported'
  /** Whole seconds that the provider asked to wait, null when it did not say. */
  readonly retryAfterSeconds: number | null

  constructor(reason: LaneReason | 'unsupported', options: { readonly cause?: unknown; readonly retryAfterSeconds?: number | null } = {}) {
    // never the provider's own words: they may repeat what was sent
    super(`the lane gave no answer: ${reason}`, { cause: options.cause })
    this.name = 'LaneFailure'
    this.reason = reason
    this.retryAfterSeconds = options.retryAfterSeconds ?? null
  }
}
