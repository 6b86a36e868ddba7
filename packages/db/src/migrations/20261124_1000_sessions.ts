import type { Kysely } from 'kysely'
import { blob } from './blob.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sessions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('user_data', blob(db))
    .addColumn('used_bytes', 'bigint', (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('sessions_by_expiry').on('sessions').columns(['expires_at', 'id']).execute()

  await db.schema
    .createTable('session_keys')
    .addColumn('lookup', blob(db), (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('session_id', 'text', (column) => column.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('wrapped_key', blob(db), (column) => column.notNull())
    .addColumn('label', blob(db))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text')
    .addColumn('replaces', 'text')
    .execute()
  await db.schema.createIndex('session_keys_of_session').on('session_keys').columns(['session_id', 'created_at', 'id']).execute()

  await db.schema
    .createTable('idempotency_keys')
    .addColumn('session_id', 'text', (column) => column.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('key_mark', blob(db), (column) => column.notNull())
    .addColumn('input_mark', blob(db), (column) => column.notNull())
    .addColumn('answer', blob(db), (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('idempotency_keys_primary', ['session_id', 'key_mark'])
    .execute()
  await db.schema.createIndex('idempotency_keys_by_age').on('idempotency_keys').column('created_at').execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['idempotency_keys', 'session_keys', 'sessions']) await db.schema.dropTable(table).execute()
}
