import { availableParallelism } from 'node:os'
import type { RawPosting } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import type { Made } from './stored.ts'
import { startThread } from './thread.ts'

/** Threads that read postings on every processor at once. */
export interface Makers {
  /** What is made of postings, in their order. */
  make(postings: readonly RawPosting[]): Promise<Made[]>
  end(): Promise<void>
}

export function startMakers({ completion }: Vocabulary): Makers {
  const threads = Array.from({ length: availableParallelism() }, () => startThread(completion))
  return {
    async make(postings) {
      const each = Math.ceil(postings.length / threads.length)
      const parts = threads.map((thread, at) =>
        thread.ask(
          'make',
          postings.slice(at * each, (at + 1) * each).map((posting) => ({ content: JSON.stringify(posting), reading: null })),
        ),
      )
      return (await Promise.all(parts)).flat()
    },
    async end() {
      await Promise.all(threads.map((thread) => thread.end()))
    },
  }
}
