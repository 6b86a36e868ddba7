import { z } from 'zod'

/** What is remembered of a feed from one reading to the next, and told about its health. */
export const FeedState = z.object({
  /** `ok`: read to its end; `partial`: begun, but not read to its end; `failed`: nothing could be read. What was there before stands. */
  outcome: z.enum(['ok', 'partial', 'failed']),
  /** Why it is not `ok`, in words for the operator. */
  reason: z.string().nullable(),
  triedAt: z.string(),
  /** When the last reading to the end began. */
  fullAt: z.string().nullable(),
  /** When the feed last said that all of it stands: by a reading to the end, or as unchanged since. */
  confirmedAt: z.string().nullable(),
  /** Not before when it is read again; null for what only changes with the program. */
  nextAt: z.string().nullable(),
  /** Readings in a row that were not `ok`. */
  failures: z.int(),
  /** Postings that the last reading to the end gave. */
  postings: z.int(),
  /** Items of the last reading that gave no posting. */
  leftOut: z.int(),
  notes: z.record(z.string(), z.unknown()),
})
export type FeedState = z.infer<typeof FeedState>

/** A feed before its first reading has come to an end. */
export function neverRead(triedAt: string): FeedState {
  return {
    outcome: 'partial',
    reason: 'It is being read for the first time.',
    triedAt,
    fullAt: null,
    confirmedAt: null,
    nextAt: null,
    failures: 0,
    postings: 0,
    leftOut: 0,
    notes: {},
  }
}
