import type { RawPosting } from '@mosaic/core/postings/schema'

/** A place that public postings come from. */
export interface PostingFeed {
  /** Stable name, under which its postings are replaced as a whole. Each posting carries it as `source`. */
  readonly name: string
  /** Gives the postings one by one. Each call reads the place anew. @throws Error when the place cannot be read at all. */
  load(): AsyncIterable<RawPosting>
}
