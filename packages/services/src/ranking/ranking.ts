import { skillsOf } from '@mosaic/core/fit/similar'
import type { Posting } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import type { Db } from '@mosaic/db/open'
import { countListed } from '@mosaic/db/readings'
import type { Found, Search } from '@mosaic/ranking/search'
import type { Log } from '../context.ts'
import { type Building, buildIndex } from './build.ts'
import type { BuiltIndex } from './builtIndex.ts'
import type { Catalogue } from './catalogue.ts'
import { createMakers } from './makers.ts'
import { searchTable, similarInTable, type Table } from './tableSearch.ts'
import type { IndexThread } from './thread.ts'

/** What was found, and whether among all postings: while an index of very many is built, only among those that it has. */
export type Ranked = Found & { readonly isWhole: boolean }

/** Finds public postings for a person: from the index where there is one, else from the table, with the same answer. */
export interface Ranking {
  search(db: Db, wanted: Search): Promise<Ranked>
  /** Ids of the postings most like one, most alike first. */
  similar(db: Db, posting: Posting, limit: number): Promise<string[]>
  /** Brings the index up to the table, so that the next search need not. */
  refresh(db: Db): Promise<void>
  /** Waits until there is an index that has what the table has, where the postings are enough for one. Fails when it could not be built, or was closed. */
  ready(db: Db): Promise<void>
  /** Answers what was asked, and ends. */
  close(): Promise<void>
}

interface Options {
  readonly vocabulary: Vocabulary
  readonly catalogue: Catalogue
  readonly log: Log
  /** From how many postings on an index is worth its thread. */
  readonly indexFrom: number
  /** Up to how many postings whoever asks waits for an index that is built: with more, it answers with what it has. */
  readonly waitAtMost: number
  /** How many postings that changed or ended an index may hold beside as many as there are, before another one is built. */
  readonly spareAtMost: number
}

export function createRanking({ vocabulary, catalogue, log, indexFrom, waitAtMost, spareAtMost }: Options): Ranking {
  const closing = new AbortController()
  const makers = createMakers(vocabulary)
  let built: BuiltIndex | undefined
  let building: Building | undefined
  const asked = new Set<Promise<unknown>>()

  function startBuilding(db: Db): void {
    const started = buildIndex(db, { vocabulary, makers, log, signal: closing.signal })
    building = started
    started.whole
      .then(
        async (index) => {
          const before = built
          built = index
          await before?.end()
        },
        (error: unknown) => {
          if (!closing.signal.aborted) log.error('index_failed', error)
        },
      )
      .finally(() => {
        building = undefined
      })
  }

  /** The index's thread when it has what the table has. Else undefined, and it is seen to in the background that it will. */
  async function current(db: Db): Promise<IndexThread | undefined> {
    if (built?.thread.hasEnded) built = undefined
    if (built?.isWorn(spareAtMost) && !building && !closing.signal.aborted) startBuilding(db)
    if (built) return (await built.catchUp(db)) ? built.thread : undefined
    if (!closing.signal.aborted && !building && (await countListed(db, indexFrom)) >= indexFrom && !building) startBuilding(db)
    return undefined
  }

  /** A thread that may lack some postings, where an index is on its way or behind; undefined where there is none. */
  async function onItsWay(db: Db): Promise<{ thread: IndexThread; isWhole: boolean } | undefined> {
    if (!built && !building) return undefined
    const areMany = (await countListed(db, waitAtMost + 1)) > waitAtMost
    if (building && !areMany) return { thread: (await building.whole).thread, isWhole: true }
    const thread = built?.thread ?? (await building?.some)
    return thread && { thread, isWhole: false }
  }

  async function answer<T>(...wanted: Parameters<typeof answerNow<T>>): Promise<T> {
    const answering = answerNow(...wanted)
    asked.add(answering)
    try {
      return await answering
    } finally {
      asked.delete(answering)
    }
  }

  async function answerNow<T>(
    db: Db,
    fromIndex: (thread: IndexThread, isWhole: boolean) => Promise<T>,
    fromTable: (table: Table) => Promise<T | null>,
  ): Promise<T> {
    for (;;) {
      const before = built
      try {
        const whole = await current(db)
        const index = whole ? { thread: whole, isWhole: true } : await onItsWay(db)
        if (index) return await fromIndex(index.thread, index.isWhole)
      } catch (error) {
        // an index that another one took the place of has ended, as one whose thread broke; where there is no other, the table is there
        if (before && !before.thread.hasEnded) throw error
        if (built && built !== before) continue
      }
      const found = await fromTable({ db, catalogue, vocabulary, isEnough: () => built !== undefined && !built.isBehind })
      if (found !== null) return found
    }
  }

  return {
    search: (db, wanted) =>
      answer(
        db,
        async (thread, isWhole) => ({ ...(await thread.ask('search', wanted)), isWhole }),
        async (table) => {
          const found = await searchTable(table, wanted)
          return found && { ...found, isWhole: true }
        },
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
    async ready(db) {
      await current(db)
      await building?.whole
      closing.signal.throwIfAborted()
      await current(db)
    },
    async close() {
      closing.abort()
      await Promise.allSettled(asked)
      await building?.whole.catch(() => undefined)
      await built?.end()
      await makers.end()
    },
  }
}
