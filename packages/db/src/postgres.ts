import { PostgresDialect } from 'kysely'
import pg from 'pg'
import Cursor from 'pg-cursor'

const { builtins, getTypeParser } = pg.types

/** Counts and sums come as numbers, as on SQLite; times are text anyway and bytea is a Buffer. */
const types = {
  getTypeParser(id: number, format?: 'text' | 'binary') {
    return id === builtins.INT8 || id === builtins.NUMERIC ? Number : getTypeParser(id, format as 'text')
  },
} as pg.CustomTypesConfig

/** A dialect on `postgres://…`, with a bounded pool and a limit on every wait. */
export function postgresDialect(url: string, connections = 10): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: connections,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 10_000,
    application_name: 'mosaic',
  })
  // a broken idle connection is replaced by the pool; without a listener it would end the process
  pool.on('error', () => {})
  return new PostgresDialect({ pool, cursor: Cursor })
}
