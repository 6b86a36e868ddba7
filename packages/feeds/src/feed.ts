import type { RawPosting } from '@mosaic/core/postings/schema'
import type { Reading } from './reading.ts'

/** A place that public postings come from. */
export interface PostingFeed {
  /** Stable name, such as `greenhouse:acme`. Each posting carries it as `source`. */
  readonly name: string
  /** `all`: what a full reading no longer holds has ended. `newest`: a reading is a window, and being pushed out of it means nothing. */
  readonly covers: 'all' | 'newest'
  /** How often it may be read, in minutes; null for what only changes with the program. */
  readonly everyMinutes: number | null
  /** Gives the postings one by one and tells `reading` about the rest. @throws Error when nothing can be read at all. */
  load(reading: Reading): AsyncIterable<RawPosting>
}
