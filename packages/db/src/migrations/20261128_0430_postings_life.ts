import { type Kysely, sql } from 'kysely'

/** A posting's life: when it was first and last seen, until when it stands, whether another one is the same, and whether lists hold it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table postings_before as select * from postings`.execute(db)
  await db.schema.dropTable('postings').execute()
  await db.schema
    .createTable('postings')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('sample', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('posted_at', 'text')
    .addColumn('valid_until', 'text')
    .addColumn('first_seen_at', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .addColumn('canonical_key', 'text', (column) => column.notNull())
    .addColumn('same_as', 'text')
    .addColumn('listed', 'integer', (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .execute()
  // each its own until its feed is read again
  await sql`
    insert into postings
    select b.id, b.source, b.sample, b.content, b.posted_at, null, s.refreshed_at, s.refreshed_at, null, b.id, null, 1, b.revision
    from postings_before b join feed_state s on s.name = b.source
  `.execute(db)
  await db.schema.dropTable('postings_before').execute()
  await db.schema.createIndex('postings_by_revision').on('postings').columns(['revision', 'id']).execute()
  await db.schema.createIndex('postings_by_source').on('postings').columns(['source', 'seen_at']).execute()
  await db.schema.createIndex('postings_by_key').on('postings').columns(['canonical_key', 'ended_at']).execute()
  await db.schema.createIndex('postings_by_end').on('postings').columns(['ended_at', 'valid_until']).execute()
  await db.schema.createIndex('postings_by_listing').on('postings').columns(['sample', 'listed']).execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  const indexes = ['postings_by_revision', 'postings_by_source', 'postings_by_key', 'postings_by_end', 'postings_by_listing']
  for (const index of indexes) await db.schema.dropIndex(index).execute()
  const columns = ['valid_until', 'first_seen_at', 'seen_at', 'ended_at', 'canonical_key', 'same_as', 'listed']
  for (const column of columns) await db.schema.alterTable('postings').dropColumn(column).execute()
  await db.schema.createIndex('postings_by_revision').on('postings').columns(['revision', 'id']).execute()
}
