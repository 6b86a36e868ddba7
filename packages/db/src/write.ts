import { setTimeout as wait } from 'node:timers/promises'
import { isPassing } from './errors.ts'
import type { Db, Trx } from './open.ts'

const attempts = 8
const firstWait = 10

/**
 * Runs `fn` in one transaction and returns what it returned. When the lock is held, or another transaction changed what
 * this one had read, it is begun again: `fn` may run several times and must touch nothing but `trx`.
 * PostgreSQL runs it as repeatable read, so that a read followed by a write means the same as on SQLite's one writer.
 */
export async function writing<T>(db: Db, fn: (trx: Trx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().setIsolationLevel('repeatable read').execute(fn)
    } catch (error) {
      if (attempt === attempts || !isPassing(error)) throw error
      // waits here, not in the engine: SQLite's own waiting would hold up every other request
      await wait(Math.random() * firstWait * 2 ** attempt)
    }
  }
}
