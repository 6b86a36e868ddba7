import { readPosting } from '@mosaic/core/postings/requirements'
import { Posting, RawPosting } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import type { StoredPosting } from '@mosaic/db/readings'

/** A stored posting as it is judged: from the reading that is kept of it, else read anew. */
export function postingOf({ content, reading }: Pick<StoredPosting, 'content' | 'reading'>, vocabulary: Vocabulary): Posting {
  const raw = JSON.parse(content) as RawPosting
  return reading === null
    ? readPosting(RawPosting.parse(raw), vocabulary)
    : ({ ...raw, ...(JSON.parse(reading) as Partial<Posting>) } as Posting)
}

/** What was read from a posting beside its own words, as it is kept. */
export function readingOf(posting: Posting, content: string): string {
  const raw = JSON.parse(content) as Record<string, unknown>
  const read = Object.entries(posting).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(raw[name]))
  return JSON.stringify(Object.fromEntries(read))
}
