import type { Posting } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { feedRevision } from '@mosaic/db/feedState'
import type { Db, Trx } from '@mosaic/db/open'
import { findPostings, postingsAfter, type StoredPosting } from '@mosaic/db/readings'
import { LRUCache } from 'lru-cache'
import { readBy } from './rules.ts'
import { postingOf } from './stored.ts'

/** The public postings as they are judged. */
export interface Catalogue {
  /** Those of these ids that are there. */
  find(db: Db | Trx, ids: readonly string[]): Promise<Map<string, Posting>>
  /** All, by id, some at a time. */
  batches(db: Db | Trx): AsyncGenerator<Posting[]>
}

const keptAtMost = 2000
/** So few that the event loop has its turn in between, even if each has to be read anew. */
const batchSize = 10

/** Reads postings from the table. What it read last is kept as long as the table's revision stands, and read again only where it changed. */
export function createCatalogue(vocabulary: Vocabulary): Catalogue {
  const kept = new LRUCache<string, { posting: Posting; revision: number; checkedAt: number }>({ max: keptAtMost })
  const read = (row: StoredPosting, checkedAt: number): Posting => {
    const known = kept.peek(row.id)
    const posting = known?.revision === row.revision ? known.posting : postingOf(row, vocabulary)
    kept.set(row.id, { posting, revision: row.revision, checkedAt })
    return posting
  }
  return {
    async find(db, ids) {
      const revision = await feedRevision(db)
      const isFresh = (id: string) => kept.get(id)?.checkedAt === revision
      const rows = await findPostings(
        db,
        ids.filter((id) => !isFresh(id)),
        await readBy(vocabulary),
      )
      const found = new Map(rows.map((row) => [row.id, read(row, revision)]))
      for (const id of ids) {
        const known = kept.peek(id)
        if (known?.checkedAt === revision) found.set(id, known.posting)
      }
      return found
    },
    async *batches(db) {
      const [revision, rules] = [await feedRevision(db), await readBy(vocabulary)]
      for (let after = ''; ; ) {
        const rows = await postingsAfter(db, { after, limit: batchSize, readBy: rules })
        if (rows.length > 0) yield rows.map((row) => read(row, revision))
        const last = rows.at(-1)
        if (last === undefined || rows.length < batchSize) return
        after = last.id
      }
    },
  }
}
