import type { Extracted } from '@mosaic/core/lane/extract'
import type { LaneReason, OutsideLane } from '@mosaic/core/lane/reasons'

/** What a lane added to a turn, and why it did not, when it failed. */
export interface Aid {
  readonly lane: OutsideLane | null
  readonly reason: LaneReason | null
  readonly extracted: readonly Extracted[]
  /** The slot that it would ask about next, null when it has no wish. */
  readonly question: string | null
  /** Another wording, and the words that it is of. */
  readonly worded: { readonly of: string; readonly text: string } | null
  /** What it goes on finding after the answer, null when nothing is under way. */
  readonly late: Promise<readonly Extracted[]> | null
}

/** The rules by themselves. */
export const rulesAlone: Aid = { lane: null, reason: null, extracted: [], question: null, worded: null, late: null }
