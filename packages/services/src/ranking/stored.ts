import { readPosting } from '@mosaic/core/postings/requirements'
import { Posting, RawPosting } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import type { StoredPosting } from '@mosaic/db/readings'
import { entryOf } from '@mosaic/ranking/entry'

/** A stored posting's words, and what was read of them; null where that is still to do. */
export type Unread = Pick<StoredPosting, 'content' | 'reading'>

/** A stored posting as it is judged: from the reading that is kept of it, else read anew. */
export function postingOf({ content, reading }: Unread, vocabulary: Vocabulary): Posting {
  const raw = JSON.parse(content) as RawPosting
  return reading === null
    ? readPosting(RawPosting.parse(raw), vocabulary)
    : ({ ...raw, ...(JSON.parse(reading) as Partial<Posting>) } as Posting)
}

/** What is made of a posting to be kept beside it, both as JSON. */
export interface Made {
  /** Null when there is one already. */
  readonly reading: string | null
  readonly entry: string
}

/** Makes what is kept of a stored posting. It takes a millisecond or two where there is no reading. */
export function madeOf(stored: Unread, vocabulary: Vocabulary): Made {
  const posting = postingOf(stored, vocabulary)
  return { reading: stored.reading === null ? readingOf(posting, stored.content) : null, entry: JSON.stringify(entryOf(posting)) }
}

/** What was read from a posting beside its own words. */
export function readingOf(posting: Posting, content: string): string {
  const raw = JSON.parse(content) as Record<string, unknown>
  const read = Object.entries(posting).filter(([name, value]) => value !== raw[name] && JSON.stringify(value) !== JSON.stringify(raw[name]))
  return JSON.stringify(Object.fromEntries(read))
}
