import { availableParallelism } from 'node:os'
import type { RawPosting } from '@mosaic/core/postings/schema'
import type { Trx } from '@mosaic/db/open'
import { postingsAtOnce, type Taken, unlikeStored } from '@mosaic/db/takePostings'
import type { OpenCtx } from '../context.ts'
import { createMakers } from '../ranking/makers.ts'
import { saveMade } from '../ranking/put.ts'
import { rulesOf } from '../ranking/rules.ts'

/** Keeps what was read of those postings that were stored. */
type Keep = (trx: Trx, stored: Taken['stored']) => Promise<void>

/**
 * Reads postings before they are taken in, on every processor, so that nobody has to when an index is built. Threads take a second to start: what
 * is less than a full batch is left to whoever builds the index.
 */
export function readingAhead(ctx: OpenCtx): { read(postings: readonly RawPosting[]): Promise<Keep>; end(): Promise<void> } {
  const makers = createMakers(ctx.vocabulary, availableParallelism())
  let areMany = false
  return {
    async read(postings) {
      areMany ||= postings.length === postingsAtOnce
      if (!areMany) return async () => undefined
      const unread = await unlikeStored(ctx.db, postings)
      const made = await makers.make(unread.map((posting) => ({ content: JSON.stringify(posting), reading: null })))
      const byId = new Map(unread.map(({ id }, at) => [id, made[at]]))
      const rules = await rulesOf(ctx.vocabulary)
      return (trx, stored) => {
        const kept = stored.flatMap((posting) => {
          const one = byId.get(posting.id)
          return one ? [{ posting, one }] : []
        })
        return saveMade(
          trx,
          kept.map(({ posting }) => posting),
          kept.map(({ one }) => one),
          rules,
        )
      }
    },
    end: () => makers.end(),
  }
}
