import type { Kysely } from 'kysely'
import { blob } from './blob.ts'
import { ownedIndex, ownedTable } from './owned.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await ownedTable(db, 'job_matches')
    .addColumn('job_id', blob(db), (column) => column.notNull())
    .addColumn('company', blob(db), (column) => column.notNull())
    .addColumn('role', blob(db), (column) => column.notNull())
    .addColumn('fit_score', blob(db), (column) => column.notNull())
    .addColumn('skills_match', blob(db), (column) => column.notNull())
    .addColumn('values_match', blob(db), (column) => column.notNull())
    .addColumn('content', blob(db), (column) => column.notNull())
    .execute()
  await ownedIndex(db, 'job_matches').execute()
  await db.schema.createIndex('job_matches_by_posting').unique().on('job_matches').columns(['session_id', 'job_id']).execute()

  await ownedTable(db, 'own_postings')
    .addColumn('mark', blob(db), (column) => column.notNull())
    .addColumn('content', blob(db), (column) => column.notNull())
    .execute()
  await ownedIndex(db, 'own_postings').execute()
  await db.schema.createIndex('own_postings_by_mark').unique().on('own_postings').columns(['session_id', 'mark']).execute()

  await ownedTable(db, 'applications')
    .addColumn('job_id', blob(db), (column) => column.notNull())
    .addColumn('content', blob(db), (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .execute()
  await ownedIndex(db, 'applications').execute()
  await db.schema.createIndex('applications_by_posting').unique().on('applications').columns(['session_id', 'job_id']).execute()

  await ownedTable(db, 'resume_versions')
    .addColumn('job_id', blob(db))
    .addColumn('version_name', blob(db), (column) => column.notNull())
    .addColumn('content', blob(db), (column) => column.notNull())
    .addColumn('feedback', blob(db))
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .execute()
  await ownedIndex(db, 'resume_versions').execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['resume_versions', 'applications', 'own_postings', 'job_matches']) await db.schema.dropTable(table).execute()
}
