import type { RawPosting } from '@mosaic/core/postings/schema'
import { z } from 'zod'
import type { PostingFeed } from './feed.ts'
import { fromJobPosting } from './jobPosting.ts'
import { readLines } from './lines.ts'

/** A line that gave no posting: its number, counted from 1, and why, in words for the operator. */
export interface BadLine {
  readonly line: number
  readonly reason: string
}

export interface FileFeedOptions {
  /** JSON Lines: one schema.org JobPosting in each line. */
  readonly file: string | URL
  /** The feed's name; its postings carry it as their source. */
  readonly name: string
  /** Hears of each line that is left out. The others are kept. */
  readonly onBadLine: (bad: BadLine) => void
}

/** The postings of a file, streamed. A posting that stands in it twice is given once. */
export function fileFeed({ file, name, onBadLine }: FileFeedOptions): PostingFeed {
  return {
    name,
    async *load() {
      const given = new Set<string>()
      for await (const { number, text } of readLines(file)) {
        const read = readLine(text, name)
        if (typeof read === 'string') onBadLine({ line: number, reason: read })
        else if (!given.has(read.id)) {
          given.add(read.id)
          yield read
        }
      }
    },
  }
}

/** The posting in a line, or the reason why there is none. */
function readLine(text: string, source: string): RawPosting | string {
  try {
    return fromJobPosting(JSON.parse(text), source)
  } catch (error) {
    if (error instanceof z.ZodError) return `This is not a schema.org JobPosting: ${error.issues.map(({ message }) => message).join('; ')}.`
    if (error instanceof SyntaxError) return 'This is not JSON. Each line holds one JSON object.'
    throw error
  }
}
