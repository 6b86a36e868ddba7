import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('taxonomies')
    .addColumn('scheme', 'text', (column) => column.primaryKey())
    .addColumn('version', 'text')
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('imported_at', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('taxonomy_concepts')
    .addColumn('scheme', 'text', (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('uri', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('taxonomy_concepts_primary', ['scheme', 'revision', 'uri'])
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['taxonomy_concepts', 'taxonomies']) await db.schema.dropTable(table).execute()
}
