import { setImmediate as turn } from 'node:timers/promises'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { listedEntries } from '@mosaic/db/entries'
import { feedRevision } from '@mosaic/db/feedState'
import type { Db } from '@mosaic/db/open'
import type { Log } from '../context.ts'
import { type BuiltIndex, builtIndex } from './builtIndex.ts'
import type { Makers } from './makers.ts'
import { Pace } from './pace.ts'
import { put } from './put.ts'
import { rulesOf } from './rules.ts'
import { type IndexThread, startThread } from './thread.ts'

/** An index on its way. */
export interface Building {
  /** The thread, once it has so many postings that it is worth asking, or all. */
  readonly some: Promise<IndexThread>
  readonly whole: Promise<BuiltIndex>
}

interface BuildOptions {
  readonly vocabulary: Vocabulary
  readonly makers: Makers
  readonly log: Log
  readonly signal: AbortSignal
}

const atOnce = 2
const worthAsking = 1000

/** Reads the whole table into an index of its own thread, what changed last first, in batches between which everybody has a turn. Fails when `signal` is aborted. */
export function buildIndex(db: Db, options: BuildOptions): Building {
  const some = Promise.withResolvers<IndexThread>()
  const whole = build(db, options, some.resolve)
  // whoever waits for some of it goes away when there will be nothing
  whole.catch(some.reject)
  some.promise.catch(() => undefined)
  return { some: some.promise, whole }
}

async function build(
  db: Db,
  { vocabulary, makers, log, signal }: BuildOptions,
  onSome: (thread: IndexThread) => void,
): Promise<BuiltIndex> {
  const started = performance.now()
  const thread = startThread(vocabulary.completion)
  try {
    const revision = await feedRevision(db)
    const by = { thread, makers, rules: await rulesOf(vocabulary) }
    const underWay: Promise<unknown>[] = []
    const pace = new Pace()
    let read = 0
    for (let before: { revision: number; id: string } | null = null; ; ) {
      const { size } = pace
      const rows = await pace.measure(() => listedEntries(db, { before, limit: size, madeBy: by.rules.madeBy }))
      // one batch is read while what was made of another is kept, and no more are on their way
      if (underWay.length === atOnce) await underWay.shift()
      signal.throwIfAborted()
      if (read >= worthAsking) onSome(thread)
      const sent = put(db, by, rows)
      // it is awaited later: until then a failure is nobody's
      sent.catch(() => undefined)
      underWay.push(sent)
      read += rows.length
      const last = rows.at(-1)
      if (last === undefined || rows.length < size) break
      before = { revision: last.revision, id: last.id }
      await turn()
    }
    await Promise.all(underWay)
    onSome(thread)
    const { postings, bytes } = await thread.ask('size', null)
    log.info('index_built', { postings, bytes, ms: Math.round(performance.now() - started) })
    return builtIndex(by, revision)
  } catch (error) {
    await thread.end()
    throw error
  }
}
