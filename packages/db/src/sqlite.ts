import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import { CompiledQuery, type DatabaseConnection, type Driver, SqliteDialect, type SqliteDialectConfig, SqliteDriver } from 'kysely'

const inMemory = ':memory:'
const oldestSafeVersion = [3, 51, 3]
const cachedStatements = 200

/** A dialect on a file, on `:memory:`, or on a serialised copy of a database. @throws Error when Node or SQLite is too old to be safe. */
export async function sqliteDialect(source: string | Buffer): Promise<SqliteDialect> {
  const database = await openHandle(source)
  return new ImmediateDialect({ database: withStatementCache(database) })
}

/** A configured handle of better-sqlite3, for tests and maintenance that need more than Kysely. */
export async function openHandle(source: string | Buffer): Promise<Database> {
  assertNode(process.versions.napi)
  const { default: BetterSqlite } = await import('better-sqlite3')
  if (typeof source === 'string' && source !== inMemory) mkdirSync(dirname(source), { recursive: true, mode: 0o700 })
  const database = new BetterSqlite(source, { timeout: 250 })
  try {
    assertSafeVersion(String(database.prepare('select sqlite_version()').pluck().get()))
    configure(database)
  } catch (error) {
    database.close()
    throw error
  }
  return database
}

function configure(database: Database): void {
  database.pragma('journal_mode = WAL')
  // this build's default under WAL is NORMAL, which may lose an acknowledged commit when the power goes
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('trusted_schema = OFF')
  database.pragma('secure_delete = ON')
  database.pragma('journal_size_limit = 67108864')
}

/** better-sqlite3 13 ends an older Node without a word. */
export function assertNode(napi: string | undefined): void {
  if (Number(napi ?? 0) >= 10) return
  throw new Error(
    `Mosaic needs Node 24; this is Node ${process.versions.node}. Start it with "npx -y pnpm@12 start", which brings its own.`,
  )
}

/** Before 3.51.3 a second connection that checkpoints can corrupt the file. */
export function assertSafeVersion(version: string): void {
  const parts = version.split('.').map(Number)
  const difference = oldestSafeVersion.map((least, index) => (parts[index] ?? 0) - least).find((step) => step !== 0) ?? 0
  if (difference < 0) throw new Error(`SQLite ${version} can corrupt the database; ${oldestSafeVersion.join('.')} or newer is needed.`)
}

/** Kysely prepares a statement for every call: the last few hundred are kept, since the program has not many more. */
function withStatementCache(database: Database) {
  type Statement = ReturnType<typeof database.prepare<unknown[]>>
  const statements = new Map<string, Statement>()
  return {
    close: () => void database.close(),
    prepare(sql: string): Statement {
      const statement = statements.get(sql) ?? database.prepare<unknown[]>(sql)
      statements.delete(sql)
      statements.set(sql, statement)
      const [oldest] = statements.keys()
      if (statements.size > cachedStatements && oldest !== undefined) statements.delete(oldest)
      return statement
    },
  }
}

/** Transactions take the write lock at once: one that reads first and writes later cannot wait for it, only fail. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig

  constructor(config: SqliteDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config)
  }
}
