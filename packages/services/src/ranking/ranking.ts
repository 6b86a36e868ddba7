import { skillsOf } from '@mosaic/core/fit/similar'
import type { Posting } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import type { Db } from '@mosaic/db/open'
import { countListed } from '@mosaic/db/readings'
import type { Found, Search } from '@mosaic/ranking/search'
import type { Log } from '../context.ts'
import { buildIndex } from './build.ts'
import type { BuiltIndex } from './builtIndex.ts'
import type { Catalogue } from './catalogue.ts'
import { searchTable, similarInTable, type Table } from './tableSearch.ts'
import type { IndexThread } from './thread.ts'

/** Finds public postings for a person: from the index where there is one, else from the table, with the same answer. */
export interface Ranking {
  search(db: Db, wanted: Search): Promise<Found>
  /** Ids of the postings most like one, most alike first. */
  similar(db: Db, posting: Posting, limit: number): Promise<string[]>
  /** Brings the index up to the table, so that the next search need not. */
  refresh(db: Db): Promise<void>
  close(): Promise<void>
}

interface Options {
  readonly vocabulary: Vocabulary
  readonly catalogue: Catalogue
  readonly log: Log
  /** From how many postings on an index is worth its thread. */
  readonly indexFrom: number
}

export function createRanking({ vocabulary, catalogue, log, indexFrom }: Options): Ranking {
  const closing = new AbortController()
  let built: BuiltIndex | undefined
  let building: Promise<void> | undefined

  async function build(db: Db): Promise<void> {
    try {
      built = await buildIndex(db, { vocabulary, log, signal: closing.signal })
    } catch (error) {
      if (!closing.signal.aborted) log.error('index_failed', error)
    }
    building = undefined
  }

  /** The index's thread when it has what the table has. Else undefined, and it is seen to in the background that it will. */
  async function current(db: Db): Promise<IndexThread | undefined> {
    if (built?.thread.hasEnded) built = undefined
    if (built) return (await built.catchUp(db)) ? built.thread : undefined
    if (!closing.signal.aborted && !building && (await countListed(db, indexFrom)) >= indexFrom) building ??= build(db)
    return undefined
  }

  async function answer<T>(
    db: Db,
    fromIndex: (thread: IndexThread) => Promise<T>,
    fromTable: (table: Table) => Promise<T | null>,
  ): Promise<T> {
    for (;;) {
      const index = built
      try {
        const thread = await current(db)
        if (thread) return await fromIndex(thread)
      } catch (error) {
        // an index whose thread ended is no more; the table is there
        if (!index?.thread.hasEnded) throw error
      }
      const found = await fromTable({ db, catalogue, vocabulary, isEnough: () => built !== undefined && !built.isBehind })
      if (found !== null) return found
    }
  }

  return {
    search: (db, wanted) =>
      answer(
        db,
        (thread) => thread.ask('search', wanted),
        (table) => searchTable(table, wanted),
      ),
    similar(db, posting, limit) {
      const { id, occupationId } = posting
      return answer(
        db,
        (thread) => thread.ask('similar', { id, occupationId, skillIds: [...skillsOf(posting)], limit }),
        (table) => similarInTable(table, posting, limit),
      )
    },
    async refresh(db) {
      await current(db)
    },
    async close() {
      closing.abort()
      await building
      await built?.end()
    },
  }
}
