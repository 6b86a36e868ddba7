import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CopyRefused, contentsOfTables, copyDatabase, holdAlone, holdsOtherTables } from '@mosaic/db/copy'
import { listFacts } from '@mosaic/db/facts'
import { migrateToLatest } from '@mosaic/db/migrate'
import { openDatabase } from '@mosaic/db/open'
import { listUploads } from '@mosaic/db/uploads'
import { listVersions } from '@mosaic/db/versions'
import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { dialects, newSession, openEmptyDatabase, openTestDatabase } from './database.ts'
import { fillSession, Said } from './person.ts'

const quiet = () => undefined
const at = '2026-11-24T10:00:00.000Z'

/** Two people with a row in every table, public rows, and more of some than go at once. */
async function openFull() {
  const full = await openTestDatabase('sqlite')
  const { db } = full
  const people = [await newSession(db), await newSession(db)]
  for (const person of people) await fillSession(db, person)
  const many = Array.from({ length: 1203 }, (_, at) => ({ day: '2026-11-24', name: `step ${at}`, count: at }))
  for (let start = 0; start < many.length; start += 200)
    await db
      .insertInto('daily_counts')
      .values(many.slice(start, start + 200))
      .execute()
  await db.insertInto('installation').values({ place: 1, id: 'this one' }).execute()
  await db.insertInto('feedback').values({ id: 'a', text: 'Grüße, 你好, "quoted" \\ and \t tabbed', page: '/', created_at: at }).execute()
  return { full, db, people }
}

describe.runIf(dialects.includes('postgres'))('a copy of SQLite in PostgreSQL', () => {
  test('holds every row of every table as it was, and opens for its owner', async () => {
    const { full, db, people } = await openFull()
    await using from = full
    await using to = await openTestDatabase('postgres')
    const told: Record<string, number> = {}
    await copyDatabase(from.db, to.db, (table, rows) => void (told[table] = rows))
    const before = await contentsOfTables(db)
    expect(await contentsOfTables(to.db)).toEqual(before)
    expect(told).toEqual(Object.fromEntries(Object.entries(before).map(([table, { rows }]) => [table, rows])))
    expect(told).toMatchObject({ sessions: 2, facts: 2, daily_counts: 1203 })
    for (const person of people) {
      expect(await listFacts(to.db, person)).toEqual(await listFacts(db, person))
      expect(await listUploads(to.db, person, Said)).toEqual(await listUploads(db, person, Said))
      expect(await listVersions(to.db, person, Said)).toEqual(await listVersions(db, person, Said))
    }
  })

  test('is refused where anything stands already', async () => {
    const { full } = await openFull()
    await using from = full
    await using to = await openTestDatabase('postgres')
    await to.db.insertInto('daily_counts').values({ day: '2026-11-24', name: 'a step', count: 1 }).execute()
    await expect(copyDatabase(from.db, to.db, quiet)).rejects.toThrow(/not empty: its table daily_counts/)
    await using other = await openEmptyDatabase('postgres')
    expect(await holdsOtherTables(other.db)).toBe(false)
    await sql`create table sessions (id text)`.execute(other.db)
    expect(await holdsOtherTables(other.db)).toBe(true)
    expect(await holdsOtherTables(to.db)).toBe(false)
  })

  test('that did not arrive as it was is none', async () => {
    const { full } = await openFull()
    await using from = full
    await using to = await openTestDatabase('postgres')
    await sql`create function lose() returns trigger language plpgsql as 'begin new.content = ''\\x00''; return new; end'`.execute(to.db)
    await sql`create trigger lose before insert on turns for each row execute function lose()`.execute(to.db)
    const copying = copyDatabase(from.db, to.db, quiet)
    await expect(copying).rejects.toThrow(CopyRefused)
    await expect(copying).rejects.toThrow('The table turns did not arrive as it was (2 rows went, 2 arrived)')
    await sql`drop trigger lose on turns`.execute(to.db)
    expect(Object.values(await contentsOfTables(to.db)).every(({ rows }) => rows === 0)).toBe(true)
    await copyDatabase(from.db, to.db, quiet)
  })

  test('that breaks off leaves nothing, and can be made again', async () => {
    const { full, db } = await openFull()
    await using from = full
    await using to = await openTestDatabase('postgres')
    // PostgreSQL takes no NUL in a text
    await db.insertInto('feedback').values({ id: 'b', text: 'a\0b', page: '/', created_at: at }).execute()
    await expect(copyDatabase(from.db, to.db, quiet)).rejects.toThrow(/0x00/)
    expect(Object.values(await contentsOfTables(to.db)).every(({ rows }) => rows === 0)).toBe(true)
    await db.deleteFrom('feedback').where('id', '=', 'b').execute()
    await copyDatabase(from.db, to.db, quiet)
    expect(await contentsOfTables(to.db)).toEqual(await contentsOfTables(db))
  })
})

test('what a table holds is told apart by one changed letter, not by the order of its rows', async () => {
  const contentsWith = async (...texts: string[]) => {
    await using one = await openTestDatabase('sqlite')
    for (const text of texts)
      await one.db.insertInto('taxonomy_concepts').values({ scheme: text, revision: 1, uri: 'u', content: 'c' }).execute()
    return (await contentsOfTables(one.db))['taxonomy_concepts']
  }
  expect(await contentsWith('a', 'b')).toEqual(await contentsWith('b', 'a'))
  expect((await contentsWith('a', 'b'))?.digest).not.toBe((await contentsWith('a', 'c'))?.digest)
})

test('a SQLite file is held alone only while nobody else has it open, and then by nobody else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mosaic-copy-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const path = join(folder, 'mosaic.db')
  const server = await openDatabase(path)
  await migrateToLatest(server)
  const early = await openDatabase(path)
  expect(await holdAlone(early)).toBe(false)
  await early.destroy()
  await server.insertInto('daily_counts').values({ day: '2026-11-24', name: 'a step', count: 1 }).execute()
  await server.destroy()
  const alone = await openDatabase(path)
  expect(await holdAlone(alone)).toBe(true)
  expect((await contentsOfTables(alone))['daily_counts']?.rows).toBe(1)
  await expect(openDatabase(path)).rejects.toThrow(/locked/)
  await alone.destroy()
  const after = await openDatabase(path)
  expect((await contentsOfTables(after))['daily_counts']?.rows).toBe(1)
  await after.destroy()
})
