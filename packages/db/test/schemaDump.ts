import { type Db, engineOf } from '@mosaic/db/open'
import { sql } from 'kysely'

/** The schema as text, a statement or column a line, in an order that does not depend on chance. */
export async function dumpSchema(db: Db): Promise<string> {
  const lines = engineOf(db) === 'sqlite' ? await sqliteLines(db) : await postgresLines(db)
  return `${lines.join('\n')}\n`
}

async function sqliteLines(db: Db): Promise<string[]> {
  const { rows } = await sql<{ sql: string }>`
    select sql from sqlite_schema where sql is not null and name not like 'sqlite_%' and tbl_name not like 'kysely_%' order by tbl_name, type desc, name
  `.execute(db)
  return rows.map((row) => `${row.sql.replace(/, (?=")/g, ',\n  ')};`)
}

async function postgresLines(db: Db): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select line from (
      select table_name as owner, 1 as part, ordinal_position as place,
        table_name || '.' || column_name || ' ' || data_type || case is_nullable when 'NO' then ' not null' else '' end || coalesce(' default ' || column_default, '') as line
      from information_schema.columns where table_schema = 'public'
      union all
      select conrelid::regclass::text, 2, 0, conrelid::regclass::text || ': ' || pg_get_constraintdef(oid)
      from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
      union all
      select tablename, 3, 0, indexdef from pg_indexes where schemaname = 'public'
    ) as lines where owner not like 'kysely_%' order by owner, part, place, line
  `.execute(db)
  return rows.map((row) => row.line)
}

/** Whether a table's rows go when their session goes. */
export async function cascades(db: Db, table: string): Promise<boolean> {
  const dump = await dumpSchema(db)
  if (engineOf(db) === 'postgres') return dump.includes(`${table}: FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE`)
  const statement = dump
    .split(';')
    .find((part) => part.trim().startsWith(`CREATE TABLE "${table}"`) || part.trim().startsWith(`create table "${table}"`))
  return /"session_id" text not null references "sessions" \("id"\) on delete cascade/i.test(statement ?? '')
}

/** Whether some index of a table begins with `session_id`. */
export async function indexed(db: Db, table: string): Promise<boolean> {
  if (engineOf(db) === 'postgres') {
    const { rows } = await sql<{ indexdef: string }>`select indexdef from pg_indexes where tablename = ${table}`.execute(db)
    return rows.some((row) => row.indexdef.includes('(session_id'))
  }
  const { rows } = await sql<{ first: string }>`
    select (select name from pragma_index_info(list.name) where seqno = 0) as first from pragma_index_list(${table}) as list
  `.execute(db)
  return rows.some((row) => row.first === 'session_id')
}
