import { randomUUID } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure } from '@mosaic/core/failure'
import { insertFacts, listFacts } from '@mosaic/db/facts'
import { migrateToLatest } from '@mosaic/db/migrate'
import { checkpoint, openDatabase } from '@mosaic/db/open'
import { bumpFactsRevision, deleteSession, readSession, reserveBytes } from '@mosaic/db/sessions'
import { assertNode, assertSafeVersion, openHandle } from '@mosaic/db/sqlite'
import { writing } from '@mosaic/db/write'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { dialects, newSession, openTestDatabase } from './database.ts'
import { makeFact } from './person.ts'

async function openFile(): Promise<AsyncDisposable & { path: string }> {
  const folder = join(tmpdir(), `mosaic-db-${randomUUID()}`)
  return { path: join(folder, 'mosaic.sqlite'), [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}

describe('SQLite', () => {
  test('is set so that what was answered survives a power cut and what was deleted is gone', async () => {
    await using file = await openFile()
    const handle = await openHandle(file.path)
    const setting = (name: string) => handle.pragma(name, { simple: true })
    expect(['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'secure_delete', 'busy_timeout'].map(setting)).toEqual([
      'wal',
      2,
      1,
      0,
      1,
      250,
    ])
    handle.close()
  })

  test('that could corrupt its file is refused, and so is a Node that would crash with it', () => {
    for (const version of ['3.51.2', '3.50.9', '2.99.99']) expect(() => assertSafeVersion(version)).toThrow('3.51.3 or newer')
    for (const version of ['3.51.3', '3.52.0', '3.54.1', '4.0.0']) expect(() => assertSafeVersion(version)).not.toThrow()
    for (const napi of [undefined, '9']) expect(() => assertNode(napi)).toThrow('needs Node 24')
    expect(() => assertNode('10')).not.toThrow()
  })

  test('waits for another process that holds the lock, without giving up', async () => {
    await using file = await openFile()
    const db = await openDatabase(file.path)
    await migrateToLatest(db)
    const session = await newSession(db)
    const other = await openHandle(file.path)
    other.exec('begin immediate')
    // sooner than seven random waits can end
    const release = setTimeout(() => other.exec('rollback'), 60)
    expect(await writing(db, (trx) => bumpFactsRevision(trx, session))).toBe(1)
    clearTimeout(release)
    other.close()
    await db.destroy()
  })

  test('keeps no byte of an ended session in its file or log', async () => {
    await using file = await openFile()
    const db = await openDatabase(file.path)
    await migrateToLatest(db)
    const session = await newSession(db)
    const fact = makeFact()
    await writing(db, (trx) => insertFacts(trx, session, [fact]), session)
    expect((await readFile(`${file.path}-wal`)).includes(fact.id)).toBe(true)
    await writing(db, (trx) => deleteSession(trx, session), session)
    await checkpoint(db)
    for (const part of ['', '-wal']) {
      const bytes = await readFile(`${file.path}${part}`)
      expect(bytes.includes(fact.id)).toBe(false)
      expect(bytes.includes(session.id)).toBe(false)
    }
    await db.destroy()
  })

  test('tells at once when its file is no database', async () => {
    await expect(openDatabase('/dev/null/mosaic.sqlite')).rejects.toBeInstanceOf(Error)
  })
})

describe.each(dialects)('a transaction on %s', (dialect) => {
  test('that fails leaves nothing', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    const failing = writing(
      test.db,
      async (trx) => {
        await insertFacts(trx, session, [makeFact()])
        throw new Failure('stale', 'Somebody was quicker.')
      },
      session,
    )
    await expect(failing).rejects.toMatchObject({ code: 'stale' })
    expect(await listFacts(test.db, session)).toEqual([])
  })

  test('is not reached past: what it does goes through it, or fails at once instead of waiting for itself', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    const past = 'inside a transaction'
    await expect(writing(test.db, () => listFacts(test.db, session))).rejects.toThrow(past)
    await expect(writing(test.db, () => writing(test.db, async () => 1))).rejects.toThrow(past)
    const later = await writing(test.db, async () => {
      const afterwards = Promise.withResolvers<void>()
      return { start: afterwards.resolve, read: afterwards.promise.then(() => listFacts(test.db, session)) }
    })
    later.start()
    expect(await later.read).toEqual([])
  })

  test('of a session that has ended is refused before it does anything', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    await writing(test.db, (trx) => deleteSession(trx, session), session)
    const late = writing(test.db, (trx) => insertFacts(trx, session, [makeFact()]), session)
    await expect(late).rejects.toMatchObject({ code: 'session_ended' })
  })

  test.each([true, false])('never writes upon what another has changed since it read (in turn: %s)', async (inTurn) => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    const addOne = () =>
      writing(
        test.db,
        async (trx) => {
          const before = await readSession(trx, session)
          await reserveBytes(trx, session, (before?.usedBytes ?? 0) + 1, 1_000)
        },
        inTurn ? session : undefined,
      )
    await Promise.all(Array.from({ length: 5 }, addOne))
    // each one doubles what it read and adds one: 1, 3, 7, 15, 31 when none overtakes another
    expect(await readSession(test.db, session)).toMatchObject({ usedBytes: 31 })
  })

  test('gives numbers and bytes of the same types as on the other engine', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    await writing(test.db, (trx) => reserveBytes(trx, session, 3_000_000_000, 4_000_000_000), session)
    const { rows } = await sql<Record<string, unknown>>`
      select used_bytes, count(*) as count, sum(used_bytes) as sum, max(user_data) as bytes from sessions group by used_bytes
    `.execute(test.db)
    expect(rows).toEqual([{ used_bytes: 3_000_000_000, count: 1, sum: 3_000_000_000, bytes: null }])
  })
})
