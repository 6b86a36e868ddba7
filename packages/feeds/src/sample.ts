import { RawPosting } from '@mosaic/core/postings/schema'
import { z } from 'zod'
import type { PostingFeed } from './feed.ts'
import { readLines } from './lines.ts'

const bundled = new URL('../sample/postings.jsonl', import.meta.url)

/** A sample can never pass for an offer: it says that it is one, leads nowhere and has no age. */
const SamplePosting = RawPosting.extend({
  id: z.string().startsWith('sample-'),
  source: z.literal('sample'),
  sample: z.literal(true),
  url: z.null(),
  postedAt: z.null(),
  validThrough: z.null(),
})

/**
 * The bundled sample postings, written by this project to show how things work.
 * @param file JSON Lines of `RawPosting`; the bundled file unless told otherwise.
 * @returns a feed whose `load` throws an Error naming the line when one is not a sample posting.
 */
export function sampleFeed(file: string | URL = bundled): PostingFeed {
  return {
    name: 'sample',
    covers: 'all',
    everyMinutes: null,
    async *load() {
      for await (const { number, text } of readLines(file)) yield readSample(text ?? '', number)
    },
  }
}

function readSample(text: string, line: number): RawPosting {
  try {
    return SamplePosting.parse(JSON.parse(text))
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : 'it is not JSON'
    throw new Error(`Line ${line} of the sample postings is not a sample posting: ${reason}`, { cause })
  }
}
