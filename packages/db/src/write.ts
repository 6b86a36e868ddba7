import { setTimeout as wait } from 'node:timers/promises'
import type { Session } from '@mosaic/vault/session'
import type { IsolationLevel } from 'kysely'
import { isPassing } from './errors.ts'
import type { Db, Trx } from './open.ts'
import { inside, requireOutside } from './outside.ts'
import { lockSession } from './sessions.ts'

const attempts = 8
const firstWait = 10

/**
 * Runs `fn` in one transaction and returns what it returned. When the lock is held, or another transaction was quicker,
 * it is begun again: `fn` may run several times and must touch nothing but `trx`.
 *
 * With a session, its transactions run one after the other, so that what `fn` reads still holds when it writes; sessions
 * do not wait for each other. Without one, PostgreSQL runs it as repeatable read and refuses whoever was overtaken.
 * @throws Failure `session_ended` when the session is gone.
 */
export async function writing<T>(db: Db, fn: (trx: Trx) => Promise<T>, session?: Session): Promise<T> {
  requireOutside()
  for (let attempt = 1; ; attempt++) {
    try {
      return await (session ? inTurn(db, session, fn) : alone(db, fn))
    } catch (error) {
      if (attempt === attempts || !isPassing(error)) throw error
      // waits here, not in the engine: SQLite's own waiting would hold up every other request
      await wait(Math.random() * firstWait * 2 ** attempt)
    }
  }
}

function inTurn<T>(db: Db, session: Session, fn: (trx: Trx) => Promise<T>): Promise<T> {
  // read committed: each statement sees what was committed before it, and nobody commits for this session while it is locked
  return run(db, 'read committed', async (trx) => {
    await lockSession(trx, session)
    return fn(trx)
  })
}

function alone<T>(db: Db, fn: (trx: Trx) => Promise<T>): Promise<T> {
  return run(db, 'repeatable read', fn)
}

function run<T>(db: Db, level: IsolationLevel, fn: (trx: Trx) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel(level)
    .execute((trx) => inside(() => fn(trx.withoutPlugins())))
}
