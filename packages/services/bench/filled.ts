import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalKey } from '@mosaic/core/postings/sameness'
import { type Posting, RawPosting } from '@mosaic/core/postings/schema'
import { migrateToLatest } from '@mosaic/db/migrate'
import { openDatabase } from '@mosaic/db/open'
import { openHandle } from '@mosaic/db/sqlite'
import { entryOf } from '@mosaic/ranking/entry'
import type { Rules } from '../src/ranking/rules.ts'
import { readingOf } from '../src/ranking/stored.ts'

const perTransaction = 500

/** A database as an import leaves it. */
export interface Filled {
  readonly file: string
  /** Characters of a posting on average: its own words, what was read of it, and its entry. */
  readonly characters: { readonly content: number; readonly reading: number; readonly entry: number }
}

/** Fills a database file with postings; unless `rules` is null, also with what an import by these has read and made of them. */
export async function fillDatabase(size: number, posting: (at: number) => Posting, rules: Rules | null): Promise<Filled> {
  const file = join(tmpdir(), `mosaic-bench-${process.pid}-${size}.db`)
  const db = await openDatabase(file)
  await migrateToLatest(db)
  await db.destroy()
  const handle = await openHandle(file)
  // nobody else is there, and what is lost is made again
  handle.pragma('synchronous = OFF')
  handle.pragma('journal_mode = OFF')
  handle.pragma('cache_size = -500000')
  const insertPosting = handle.prepare(
    `insert into postings (id, source, sample, content, posted_at, valid_until, first_seen_at, seen_at, ended_at, canonical_key, same_as, listed, revision)
     values (?, ?, 0, ?, ?, null, ?, ?, null, ?, null, 1, ?)`,
  )
  const insertReading = handle.prepare('insert into posting_readings (id, revision, read_by, content) values (?, ?, ?, ?)')
  const insertEntry = handle.prepare('insert into posting_entries (id, revision, made_by, content) values (?, ?, ?, ?)')
  const at = new Date().toISOString()
  const sums = { content: 0, reading: 0, entry: 0 }
  const insert = (number: number) => {
    const one = posting(number)
    const raw = RawPosting.parse(one)
    const content = JSON.stringify(raw)
    const revision = Math.floor(number / perTransaction) + 1
    insertPosting.run(one.id, one.source, content, one.postedAt, at, at, canonicalKey(raw), revision)
    sums.content += content.length
    if (rules === null) return
    const [reading, entry] = [readingOf(one, content), JSON.stringify(entryOf(one))]
    insertReading.run(one.id, revision, rules.readBy, reading)
    insertEntry.run(one.id, revision, rules.madeBy, entry)
    sums.reading += reading.length
    sums.entry += entry.length
  }
  for (let begin = 0; begin < size; begin += perTransaction * 20)
    handle.transaction(() => {
      for (let number = begin; number < Math.min(size, begin + perTransaction * 20); number++) insert(number)
    })()
  handle
    .prepare("insert into feed_state (name, revision, refreshed_at, content) values ('all', ?, ?, null)")
    .run(Math.floor((size - 1) / perTransaction) + 1, at)
  handle.close()
  const characters = { content: sums.content / size, reading: sums.reading / size, entry: sums.entry / size }
  return { file, characters }
}
