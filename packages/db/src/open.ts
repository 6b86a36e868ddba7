import { type Dialect, Kysely, PostgresAdapter, sql, type Transaction } from 'kysely'
import { outsideOnly } from './outside.ts'
import type { Tables } from './types.ts'

export type Db = Kysely<Tables>

/** Where atomicity is required: made by `writing`, never by hand. */
export type Trx = Transaction<Tables>

/**
 * Opens `postgres://…` or `postgresql://…`, else takes the target as the path of a SQLite file (`:memory:` for none).
 * Ends with `db.destroy()`. @throws Error when Node or SQLite is too old, or the database is out of reach.
 */
export async function openDatabase(target: string): Promise<Db> {
  return connect(await dialectFor(target))
}

async function dialectFor(target: string): Promise<Dialect> {
  if (/^postgres(ql)?:\/\//.test(target)) return (await import('./postgres.ts')).postgresDialect(target)
  return (await import('./sqlite.ts')).sqliteDialect(target)
}

/** A database on a dialect, its connection tried once. */
export async function connect(dialect: Dialect): Promise<Db> {
  const db = new Kysely<Tables>({ dialect, plugins: [outsideOnly] })
  try {
    await sql`select 1`.execute(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return db
}

export type Engine = 'sqlite' | 'postgres'

export function engineOf(db: Pick<Db, 'getExecutor'>): Engine {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite'
}

/** Empties SQLite's write-ahead log, so that what was deleted is gone from it too. Nothing to do on PostgreSQL. */
export async function checkpoint(db: Db): Promise<void> {
  if (engineOf(db) === 'sqlite') await sql`pragma wal_checkpoint(TRUNCATE)`.execute(db)
}
