import { availableParallelism } from 'node:os'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import type { Made, Unread } from './stored.ts'
import { hasPatience, type IndexThread, startThread } from './thread.ts'

/** Threads that read postings, several at once. */
export interface Makers {
  /** What is made of postings, in their order. Rejects when a thread ended under them; the next are read by new ones. */
  make(postings: readonly Unread[]): Promise<Made[]>
  end(): Promise<void>
}

/** What a thread is given at a time: all are busy to the end, whatever long texts one has. */
const chunkSize = 20
/** Each holds a vocabulary: about 100 MB that nobody needs once all is read. */
const idleMs = 30_000
/** One processor is left to whoever waits for an answer, unless threads can be told to let others go first. */
const sparing = hasPatience ? availableParallelism() : Math.max(1, availableParallelism() - 1)

/** Threads are started with the first postings and end when there were none for half a minute. */
export function createMakers({ completion }: Vocabulary, threads = sparing): Makers {
  let running: IndexThread[] = []
  let underWay = 0
  let idle: NodeJS.Timeout | undefined

  async function end(): Promise<void> {
    clearTimeout(idle)
    const ending = running
    running = []
    await Promise.all(ending.map((thread) => thread.end()))
  }

  return {
    async make(postings) {
      clearTimeout(idle)
      underWay++
      if (running.length === 0) running = Array.from({ length: threads }, () => startThread(completion, true))
      const made: Made[] = []
      let next = 0
      const work = async (thread: IndexThread) => {
        while (next < postings.length) {
          const from = next
          next += chunkSize
          const chunk = await thread.ask('make', postings.slice(from, from + chunkSize))
          for (const [at, one] of chunk.entries()) made[from + at] = one
        }
      }
      try {
        await Promise.all(running.map(work))
        return made
      } catch (error) {
        await end()
        throw error
      } finally {
        underWay--
        if (underWay === 0) idle = setTimeout(() => void end(), idleMs).unref()
      }
    },
    end,
  }
}
