import { setImmediate as turn } from 'node:timers/promises'
import { type StoredEntry, saveEntries } from '@mosaic/db/entries'
import type { Db } from '@mosaic/db/open'
import { findPostings, type StoredPosting, saveReadings } from '@mosaic/db/readings'
import { writing } from '@mosaic/db/write'
import type { Makers } from './makers.ts'
import type { Rules } from './rules.ts'
import type { Made } from './stored.ts'
import type { IndexThread } from './thread.ts'
import type { Held } from './worker.ts'

/** What an index is put together by. */
export interface PutBy {
  readonly thread: IndexThread
  readonly makers: Makers
  readonly rules: Rules
}

/** So many are written in a few milliseconds; others have their turn in between. */
const keptAtOnce = 100
/** So few are read faster where a vocabulary is loaded already than where it has to be. */
const inThreadAtMost = 50

/** Indexes what lists hold and ends what they no longer do; what has no entry yet is read, and kept. Gives what the index holds then. */
export async function put(db: Db, by: PutBy, rows: readonly StoredEntry[]): Promise<Held> {
  const lacking = rows.filter(({ listed, entry }) => listed === 1 && entry === null)
  const made = lacking.length === 0 ? new Map<string, StoredEntry>() : await makeEntries(db, by, lacking)
  return by.thread.ask(
    'put',
    rows.map((row) => made.get(row.id) ?? row),
  )
}

async function makeEntries(db: Db, { thread, makers, rules }: PutBy, lacking: readonly StoredEntry[]): Promise<Map<string, StoredEntry>> {
  const ids = lacking.map(({ id }) => id)
  const postings = await findPostings(db, ids, rules.readBy)
  const unread = postings.map(({ content, reading }) => ({ content, reading }))
  const made = unread.length > inThreadAtMost ? await makers.make(unread) : await thread.ask('make', unread)
  for (let from = 0; from < postings.length; from += keptAtOnce) {
    const to = from + keptAtOnce
    await writing(db, (trx) => saveMade(trx, postings.slice(from, to), made.slice(from, to), rules))
    await turn()
  }
  return new Map(postings.map(({ id, revision, listed }, at) => [id, { id, revision, listed, entry: made[at]?.entry ?? null }]))
}

/** Keeps what was made of postings, given in the same order. */
export async function saveMade(
  trx: Parameters<typeof saveEntries>[0],
  postings: readonly Pick<StoredPosting, 'id' | 'revision'>[],
  made: readonly Made[],
  { readBy, madeBy }: Rules,
): Promise<void> {
  const rows = (of: (one: Made) => string | null) =>
    postings.flatMap(({ id, revision }, at) => {
      const content = made[at] && of(made[at])
      return typeof content === 'string' ? [{ id, revision, content }] : []
    })
  await saveReadings(
    trx,
    rows(({ reading }) => reading),
    readBy,
  )
  await saveEntries(
    trx,
    rows(({ entry }) => entry),
    madeBy,
  )
}
