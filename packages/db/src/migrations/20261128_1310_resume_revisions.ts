import type { Kysely } from 'kysely'
import { blob } from './blob.ts'
import { ownedIndex, ownedTable } from './owned.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('resume_versions').addColumn('kept', blob(db)).execute()
  await ownedTable(db, 'resume_revisions')
    .addColumn('version_id', 'text', (column) => column.notNull().references('resume_versions.id').onDelete('cascade'))
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('content', blob(db), (column) => column.notNull())
    .execute()
  await ownedIndex(db, 'resume_revisions').execute()
  await db.schema.createIndex('resume_revisions_of_version').unique().on('resume_revisions').columns(['version_id', 'revision']).execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('resume_revisions').execute()
  await db.schema.alterTable('resume_versions').dropColumn('kept').execute()
}
