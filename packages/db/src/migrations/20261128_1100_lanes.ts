import type { Kysely } from 'kysely'
import { blob } from './blob.ts'
import { ownedIndex, ownedTable } from './owned.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await ownedTable(db, 'lane_calls')
    .addColumn('content', blob(db), (column) => column.notNull())
    .addColumn('spent', blob(db), (column) => column.notNull())
    .execute()
  await ownedIndex(db, 'lane_calls').execute()
  await ownedTable(db, 'open_turns')
    .addColumn('lease_until', 'text', (column) => column.notNull())
    .addColumn('content', blob(db), (column) => column.notNull())
    .execute()
  await ownedIndex(db, 'open_turns').execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['open_turns', 'lane_calls']) await db.schema.dropTable(table).execute()
}
