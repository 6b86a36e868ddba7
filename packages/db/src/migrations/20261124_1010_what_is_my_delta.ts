import type { Kysely } from 'kysely'
import { blob } from './blob.ts'
import { ownedIndex, ownedTable } from './owned.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await ownedTable(db, 'facts')
    .addColumn('content', blob(db), (column) => column.notNull())
    .execute()
  await ownedIndex(db, 'facts').execute()

  for (const log of ['turns', 'coach_transitions']) {
    await ownedTable(db, log)
      .addColumn('position', 'bigint', (column) => column.notNull())
      .addColumn('content', blob(db), (column) => column.notNull())
      .execute()
    await db.schema.createIndex(`${log}_of_session`).unique().on(log).columns(['session_id', 'position']).execute()
  }

  await ownedTable(db, 'wimd_outputs')
    .addColumn('analysis_data', blob(db), (column) => column.notNull())
    .addColumn('metrics', blob(db), (column) => column.notNull())
    .addColumn('facts_revision', 'bigint', (column) => column.notNull())
    .execute()
  await ownedIndex(db, 'wimd_outputs').execute()

  await ownedTable(db, 'file_uploads')
    .addColumn('filename', blob(db), (column) => column.notNull())
    .addColumn('file_path', 'text', (column) => column.notNull().unique())
    .addColumn('file_type', blob(db), (column) => column.notNull())
    .addColumn('file_size', 'bigint', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('reading_until', 'text')
    .addColumn('reading_attempts', 'bigint', (column) => column.notNull())
    .addColumn('content', blob(db), (column) => column.notNull())
    .execute()
  await ownedIndex(db, 'file_uploads').execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['file_uploads', 'wimd_outputs', 'coach_transitions', 'turns', 'facts']) await db.schema.dropTable(table).execute()
}
