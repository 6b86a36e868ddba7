import type { Kysely } from 'kysely'
import { blob } from './blob.ts'
import { ownedIndex, ownedTable } from './owned.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await ownedTable(db, 'actions')
    .addColumn('content', blob(db), (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .execute()
  await ownedIndex(db, 'actions').execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('actions').execute()
}
