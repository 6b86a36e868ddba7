import type { Kysely } from 'kysely'

/** What the ranking index keeps of each posting, and the way through those that lists hold without touching what they say. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('posting_entries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('postings_listed').on('postings').columns(['listed', 'revision', 'id']).execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('postings_listed').execute()
  await db.schema.dropTable('posting_entries').execute()
}
