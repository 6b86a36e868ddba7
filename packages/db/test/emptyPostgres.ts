import { randomBytes } from 'node:crypto'
import { openDatabase } from '@mosaic/db/open'
import { sql } from 'kysely'

/** Makes an empty database on the server of `url` and gives its own address. */
export async function emptyPostgres(url: string): Promise<string> {
  const name = `empty_${randomBytes(6).toString('hex')}`
  await run(url, `create database ${name}`)
  return Object.assign(new URL(url), { pathname: name }).href
}

/** Runs one statement. */
export async function run(url: string, statement: string): Promise<void> {
  const db = await openDatabase(url)
  await sql.raw(statement).execute(db)
  await db.destroy()
}
