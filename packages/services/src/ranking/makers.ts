import { availableParallelism } from 'node:os'
import type { RawPosting } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import type { Db } from '@mosaic/db/open'
import type { Made } from './stored.ts'
import { startThread } from './thread.ts'
import { importedInto } from './threadVocabulary.ts'

/** Threads that read postings on every processor at once. */
export interface Makers {
  /** What is made of postings, in their order. */
  make(postings: readonly RawPosting[]): Promise<Made[]>
  end(): Promise<void>
}

/** @throws Error when a taxonomy was imported since the program started. */
export async function startMakers(db: Db, vocabulary: Vocabulary): Promise<Makers> {
  const imported = await importedInto(db, vocabulary)
  const threads = Array.from({ length: availableParallelism() }, () => startThread(imported))
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
