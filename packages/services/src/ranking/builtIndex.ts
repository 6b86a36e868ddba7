import { setImmediate as turn } from 'node:timers/promises'
import { entriesSince, type StoredEntry } from '@mosaic/db/entries'
import { feedRevision } from '@mosaic/db/feedState'
import type { Db } from '@mosaic/db/open'
import { Pace } from './pace.ts'
import { type PutBy, put } from './put.ts'
import type { IndexThread } from './thread.ts'

/** An index that follows the table. */
export interface BuiltIndex {
  readonly thread: IndexThread
  readonly isBehind: boolean
  /** Whether it holds more of postings that changed or ended than of others, and `spare` besides: time to build another one. */
  isWorn(spare: number): boolean
  /** Takes what changed, up to 5,000 postings at once; more in the background. Gives whether it has what the table has. */
  catchUp(db: Db): Promise<boolean>
  end(): Promise<void>
}

const inLineAtMost = 5000

/** @param builtAt the table's revision before the first posting was read. */
export function builtIndex(by: PutBy, builtAt: number): BuiltIndex {
  const { thread, rules } = by
  let revision = builtAt
  let inLine = Promise.resolve(true)
  let behind: Promise<void> | undefined
  let held = { postings: 0, numbers: 0 }

  async function putHere(db: Db, rows: readonly StoredEntry[]): Promise<void> {
    held = await put(db, by, rows)
  }

  async function take(db: Db): Promise<boolean> {
    if (behind) return false
    const now = await feedRevision(db)
    if (now === revision) return true
    const rows = await entriesSince(db, { after: { revision, id: '' }, limit: inLineAtMost + 1, madeBy: rules.madeBy })
    if (rows.length > inLineAtMost) {
      behind = takeMany(db).finally(() => {
        behind = undefined
      })
      // whoever asks next finds out by the revision
      behind.catch(() => undefined)
      return false
    }
    await putHere(db, rows)
    revision = now
    return true
  }

  async function takeMany(db: Db): Promise<void> {
    const now = await feedRevision(db)
    const pace = new Pace()
    for (let after = { revision, id: '' }; ; ) {
      const rows = await pace.measure(() => entriesSince(db, { after, limit: pace.size, madeBy: rules.madeBy }))
      await putHere(db, rows)
      const last = rows.at(-1)
      if (last === undefined) break
      after = { revision: last.revision, id: last.id }
      await turn()
    }
    revision = now
  }

  return {
    thread,
    get isBehind() {
      return behind !== undefined
    },
    isWorn: (spare) => held.numbers > held.postings * 2 + spare,
    catchUp(db) {
      // one after the other: two at once would take the same changes twice
      inLine = inLine.then(
        () => take(db),
        () => take(db),
      )
      return inLine
    },
    end: () => thread.end(),
  }
}
