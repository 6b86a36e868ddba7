import { randomBytes, randomUUID } from 'node:crypto'
import { migrateToLatest } from '@mosaic/db/migrate'
import { connect, type Db, type Engine, openDatabase } from '@mosaic/db/open'
import { insertSession } from '@mosaic/db/sessions'
import { openHandle, sqliteDialect } from '@mosaic/db/sqlite'
import { Session } from '@mosaic/vault/session'
import { SqliteDialect, sql } from 'kysely'
import { inject } from 'vitest'

/** A database of one test alone, empty and migrated; `await using` takes it away again. */
export interface TestDatabase extends AsyncDisposable {
  readonly db: Db
}

/** The engines that this run is about: `DIALECTS=sqlite`, `DIALECTS=postgres`, both without it. */
export const dialects: readonly Engine[] = (process.env['DIALECTS'] ?? 'sqlite,postgres')
  .split(',')
  .filter((name): name is Engine => name === 'sqlite' || name === 'postgres')

/** SQLite in memory is a copy of one migrated image (under a millisecond); PostgreSQL a copy of the run's migrated database. */
export function openTestDatabase(dialect: Engine = 'sqlite'): Promise<TestDatabase> {
  return dialect === 'sqlite' ? openSqlite() : createPostgres('migrated')
}

/** Without any migration: for what is tested about migrating. */
export async function openEmptyDatabase(dialect: Engine): Promise<TestDatabase> {
  if (dialect === 'sqlite') return disposable(await openDatabase(':memory:'))
  return createPostgres()
}

/** A stored session, open. */
export async function newSession(db: Db, expiresAt = new Date('2026-12-24T00:00:00.000Z')): Promise<Session> {
  const session = Session.create(randomUUID(), expiresAt)
  await insertSession(db, session, { createdAt: '2026-11-24T00:00:00.000Z' })
  return session
}

let image: Promise<Buffer> | undefined

async function openSqlite(): Promise<TestDatabase> {
  image ??= migratedImage()
  return disposable(await connect(await sqliteDialect(await image)))
}

async function migratedImage(): Promise<Buffer> {
  const handle = await openHandle(':memory:')
  const db = await connect(new SqliteDialect({ database: handle }))
  await migrateToLatest(db)
  const bytes = handle.serialize()
  await db.destroy()
  return bytes
}

async function createPostgres(from = 'template1'): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await asAdministrator(`create database ${name} template ${from} strategy file_copy`)
  const db = await openDatabase(urlOf(name))
  const dispose = async () => {
    await db.destroy()
    await asAdministrator(`drop database ${name} with (force)`)
  }
  return disposable(db, dispose)
}

async function asAdministrator(statement: string): Promise<void> {
  const db = await openDatabase(urlOf('postgres'))
  await sql.raw(statement).execute(db)
  await db.destroy()
}

function urlOf(database: string): string {
  const url = inject('postgresUrl')
  if (!url) throw new Error('no PostgreSQL in this run: DIALECTS leaves it out, or the project has no globalSetup test/postgres.ts')
  return Object.assign(new URL(url), { pathname: database }).href
}

function disposable(db: Db, dispose = () => db.destroy()): TestDatabase {
  return { db, [Symbol.asyncDispose]: dispose }
}
