import { sql } from 'kysely'
import { type Db, engineOf } from './open.ts'

/** Refreshes the planner's statistics. */
export async function optimiseDatabase(db: Db): Promise<void> {
  await (engineOf(db) === 'sqlite' ? sql`pragma optimize` : sql`analyze`).execute(db)
}

/** What SQLite says of its own file: `ok`, or what is wrong. PostgreSQL looks after that itself. */
export async function checkDatabase(db: Db): Promise<string> {
  if (engineOf(db) === 'postgres') return 'ok'
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check`.execute(db)
  return rows.map((row) => row.quick_check).join('; ')
}

/** Writes a whole copy of a SQLite database to a file that is not there yet. @throws Error on PostgreSQL, which has `pg_dump`. */
export async function backupDatabase(db: Db, path: string): Promise<void> {
  if (engineOf(db) === 'postgres') throw new Error('use pg_dump to back PostgreSQL up')
  await sql`vacuum into ${path}`.execute(db)
}
