import { type Kysely, PostgresAdapter } from 'kysely'

/** The engine's type for bytes. */
export function blob(db: Kysely<unknown>): 'blob' | 'bytea' {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'bytea' : 'blob'
}
