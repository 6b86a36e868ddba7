import { setImmediate as turn } from 'node:timers/promises'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { listedEntries } from '@mosaic/db/entries'
import { feedRevision } from '@mosaic/db/feedState'
import type { Db } from '@mosaic/db/open'
import type { Log } from '../context.ts'
import { type BuiltIndex, builtIndex } from './builtIndex.ts'
import { put } from './put.ts'
import { rulesOf } from './rules.ts'
import { type IndexThread, startThread } from './thread.ts'

/** An index on its way. */
export interface Building {
  /** The thread, once it has so many postings that it is worth asking, or all. */
  readonly some: Promise<IndexThread>
  readonly whole: Promise<BuiltIndex>
}

const batchSize = 250
const worthAsking = 1000

/** Reads the whole table into an index of its own thread, what changed last first, in batches between which everybody has a turn. Fails when `signal` is aborted. */
export function buildIndex(
  db: Db,
  options: { readonly vocabulary: Vocabulary; readonly log: Log; readonly signal: AbortSignal },
): Building {
  const some = Promise.withResolvers<IndexThread>()
  const whole = build(db, options, some.resolve)
  // whoever waits for some of it goes away when there will be nothing
  whole.catch(some.reject)
  some.promise.catch(() => undefined)
  return { some: some.promise, whole }
}

async function build(
  db: Db,
  { vocabulary, log, signal }: { readonly vocabulary: Vocabulary; readonly log: Log; readonly signal: AbortSignal },
  onSome: (thread: IndexThread) => void,
): Promise<BuiltIndex> {
  const started = performance.now()
  const thread = startThread(vocabulary.completion)
  try {
    const revision = await feedRevision(db)
    const rules = await rulesOf(vocabulary)
    let sent: Promise<unknown> = Promise.resolve()
    let read = 0
    for (let before: { revision: number; id: string } | null = null; ; ) {
      const rows = await listedEntries(db, { before, limit: batchSize, madeBy: rules.madeBy })
      // one batch is indexed while the next is fetched, and no more are on their way
      await sent
      signal.throwIfAborted()
      if (read >= worthAsking) onSome(thread)
      sent = put(db, thread, rows, rules)
      // it is awaited a batch later: until then a failure is nobody's
      sent.catch(() => undefined)
      read += rows.length
      const last = rows.at(-1)
      if (last === undefined || rows.length < batchSize) break
      before = { revision: last.revision, id: last.id }
      await turn()
    }
    await sent
    onSome(thread)
    const { postings, bytes } = await thread.ask('size', null)
    log.info('index_built', { postings, bytes, ms: Math.round(performance.now() - started) })
    return builtIndex(thread, revision, rules)
  } catch (error) {
    await thread.end()
    throw error
  }
}
