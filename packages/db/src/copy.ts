import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { type Db, engineOf } from './open.ts'
import { publicTables, sessionTables } from './types.ts'

type Row = Readonly<Record<string, unknown>>
/** Tables by a name that is only known when it runs. */
type Any = Pick<Kysely<Record<string, Row>>, 'selectFrom' | 'insertInto'>

/** Those first that others point at. */
const tables: readonly string[] = ['sessions', ...sessionTables, ...publicTables]
const rowsAtOnce = 500
const bytesAtOnce = 2 ** 21

/** What a table holds: how many rows, and a digest of them all that does not depend on their order. */
export interface Contents {
  readonly rows: number
  readonly digest: string
}

/** The target is not empty, or a table did not arrive as it was. */
export class CopyRefused extends Error {}

/**
 * Copies every row of a SQLite database into a PostgreSQL one of the same schema and no rows, in one transaction: all of it, compared table by table before it
 * is committed, or nothing. Nobody else may write to either meanwhile: `holdAlone` sees to the one, locks to the other.
 * @throws CopyRefused
 */
export async function copyDatabase(from: Db, to: Db, onTable: (table: string, rows: number) => void): Promise<void> {
  // not `writing`, whose inside forbids to read from another database, and which would begin anew by itself
  await to
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (trx) => {
      await sql`lock table ${sql.join(tables.map((name) => sql.table(name)))} in exclusive mode`.execute(trx)
      const target = trx.withoutPlugins() as unknown as Any
      for (const table of tables)
        if ((await target.selectFrom(table).selectAll().limit(1).execute()).length > 0)
          throw new CopyRefused(`The target is not empty: its table ${table} has rows.`)
      for (const table of tables) {
        const sent = await copyTable(from as unknown as Any, target, table)
        const arrived = await contentsOf(rowsOf(target, table))
        if (sent.rows !== arrived.rows || sent.digest !== arrived.digest)
          throw new CopyRefused(`The table ${table} did not arrive as it was (${sent.rows} rows went, ${arrived.rows} arrived).`)
        onTable(table, arrived.rows)
      }
    })
}

/**
 * Keeps everybody else out of a SQLite database until it is closed, and leaves it without a write-ahead log. False when another process has it open, for instance
 * a server that runs.
 */
export async function holdAlone(db: Db): Promise<boolean> {
  if (engineOf(db) !== 'sqlite') throw new Error('only a SQLite file can be held alone')
  try {
    await sql`pragma locking_mode = exclusive`.execute(db)
    // leaving the write-ahead log is what SQLite lets only the one do that has the file to itself
    const { rows } = await sql<{ journal_mode: string }>`pragma journal_mode = delete`.execute(db)
    await sql`begin exclusive`.execute(db)
    await sql`commit`.execute(db)
    return rows[0]?.journal_mode === 'delete'
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) return false
    throw error
  }
}

/** Whether a database holds tables, and none of ours. */
export async function holdsOtherTables(db: Db): Promise<boolean> {
  const names = (await db.introspection.getTables({ withInternalKyselyTables: true })).map(({ name }) => name)
  return names.length > 0 && !names.includes('kysely_migration')
}

/** What each table holds. */
export async function contentsOfTables(db: Db): Promise<Record<string, Contents>> {
  const contents: Record<string, Contents> = {}
  for (const table of tables) contents[table] = await contentsOf(rowsOf(db as unknown as Any, table))
  return contents
}

const rowsOf = (db: Any, table: string): AsyncIterable<Row> => db.selectFrom(table).selectAll().stream(rowsAtOnce)

function copyTable(from: Any, target: Any, table: string): Promise<Contents> {
  async function* passing(): AsyncGenerator<Row> {
    let batch: Row[] = []
    let bytes = 0
    const send = async () => {
      if (batch.length > 0) await target.insertInto(table).values(batch).execute()
      batch = []
      bytes = 0
    }
    for await (const row of rowsOf(from, table)) {
      batch.push(row)
      bytes += sizeOf(row)
      if (batch.length === rowsAtOnce || bytes >= bytesAtOnce) await send()
      yield row
    }
    await send()
  }
  return contentsOf(passing())
}

async function contentsOf(all: AsyncIterable<Row>): Promise<Contents> {
  let rows = 0
  let sum = 0n
  for await (const row of all) {
    rows++
    sum = BigInt.asUintN(256, sum + BigInt(`0x${digestOf(row)}`))
  }
  return { rows, digest: sum.toString(16) }
}

function digestOf(row: Row): string {
  const values = Object.entries(row)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [name, value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : value])
  return createHash('sha256').update(JSON.stringify(values)).digest('hex')
}

const sizeOf = (row: Row): number =>
  Object.values(row).reduce<number>((sum, value) => sum + (value instanceof Uint8Array || typeof value === 'string' ? value.length : 8), 0)
