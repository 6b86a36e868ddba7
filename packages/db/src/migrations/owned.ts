import type { Kysely } from 'kysely'

/** A table whose rows belong to a session and go with it. Index it by `session_id` beside. */
export function ownedTable(db: Kysely<unknown>, name: string) {
  return db.schema
    .createTable(name)
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('session_id', 'text', (column) => column.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('created_at', 'text', (column) => column.notNull())
}

/** The index that lists and deletes a session's rows by time. */
export function ownedIndex(db: Kysely<unknown>, name: string) {
  return db.schema.createIndex(`${name}_of_session`).on(name).columns(['session_id', 'created_at', 'id'])
}
