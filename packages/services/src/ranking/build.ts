import { setImmediate as turn } from 'node:timers/promises'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { listedEntries } from '@mosaic/db/entries'
import { feedRevision } from '@mosaic/db/feedState'
import type { Db } from '@mosaic/db/open'
import type { Log } from '../context.ts'
import { type BuiltIndex, builtIndex } from './builtIndex.ts'
import { put } from './put.ts'
import { rulesOf } from './rules.ts'
import { startThread } from './thread.ts'
import { importedInto } from './threadVocabulary.ts'

const batchSize = 200

/** Reads the whole table into an index of its own thread, in batches between which everybody has a turn. @throws when `signal` is aborted. */
export async function buildIndex(
  db: Db,
  { vocabulary, log, signal }: { readonly vocabulary: Vocabulary; readonly log: Log; readonly signal: AbortSignal },
): Promise<BuiltIndex> {
  const started = performance.now()
  const thread = startThread(await importedInto(db, vocabulary))
  try {
    const revision = await feedRevision(db)
    const rules = await rulesOf(vocabulary)
    let sent: Promise<void> = Promise.resolve()
    for (let after = { revision: 0, id: '' }; ; ) {
      const rows = await listedEntries(db, { after, limit: batchSize, madeBy: rules.madeBy })
      // one batch is indexed while the next is fetched, and no more are on their way
      await sent
      signal.throwIfAborted()
      sent = put(db, thread, rows, rules)
      // it is awaited a batch later: until then a failure is nobody's
      sent.catch(() => undefined)
      const last = rows.at(-1)
      if (last === undefined || rows.length < batchSize) break
      after = { revision: last.revision, id: last.id }
      await turn()
    }
    await sent
    const { postings, bytes } = await thread.ask('size', null)
    log.info('index_built', { postings, bytes, ms: Math.round(performance.now() - started) })
    return builtIndex(thread, revision, rules)
  } catch (error) {
    await thread.end()
    throw error
  }
}
