import { randomUUID } from 'node:crypto'
import { insertKey, listKeys, purgeExpiredKeys, removeKey, removeOtherKeys, retireReplaced } from '@mosaic/db/keys'
import type { Db } from '@mosaic/db/open'
import {
  bumpFactsRevision,
  deleteSession,
  extendSession,
  findSessionByLookup,
  purgeExpired,
  readSession,
  readUserData,
  releaseBytes,
  reserveBytes,
  totals,
  updateUserData,
} from '@mosaic/db/sessions'
import { writing } from '@mosaic/db/write'
import { lookupOf, newSessionKey } from '@mosaic/vault/keys'
import { Session } from '@mosaic/vault/session'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { dialects, newSession, openTestDatabase } from './database.ts'

const at = '2026-11-24T00:00:00.000Z'

async function addKey(db: Db, session: Session, more: { replaces?: string; expiresAt?: string; label?: string } = {}) {
  const key = newSessionKey()
  const row = {
    id: randomUUID(),
    lookup: lookupOf(key),
    wrappedKey: session.wrapFor(key),
    kind: 'browser',
    label: more.label ?? null,
    createdAt: at,
    expiresAt: more.expiresAt ?? null,
    replaces: more.replaces ?? null,
  }
  await writing(db, (trx) => insertKey(trx, session, row))
  return { key, ...row }
}

describe.each(dialects)('sessions on %s', (dialect) => {
  test('a key finds its session and opens it; another key finds nothing', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    const { key, id } = await addKey(test.db, session)
    await writing(test.db, (trx) => updateUserData(trx, session, { language: 'en' }))

    const found = await findSessionByLookup(test.db, lookupOf(key))
    if (!found) throw new Error('not found')
    expect(found).toMatchObject({
      session: { id: session.id, usedBytes: 0, revision: 0, createdAt: at },
      key: { id, kind: 'browser', replaces: null },
    })
    const opened = Session.open(found.session.id, new Date(found.session.expiresAt), key, found.key.wrappedKey)
    expect(await readUserData(test.db, opened, z.object({ language: z.string() }))).toEqual({ language: 'en' })
    expect(await findSessionByLookup(test.db, lookupOf(newSessionKey()))).toBeUndefined()
  })

  test('the last key stays', async () => {
    await using test = await openTestDatabase(dialect)
    const [session, other] = [await newSession(test.db), await newSession(test.db)]
    const [one, two] = [await addKey(test.db, session, { label: 'my laptop' }), await addKey(test.db, session)]
    expect((await listKeys(test.db, session)).map((key) => key.label).sort()).toEqual(['my laptop', null])
    expect(await writing(test.db, (trx) => removeKey(trx, other, one.id, at))).toBe('absent')
    expect(await writing(test.db, (trx) => removeKey(trx, session, one.id, at))).toBe('removed')
    expect(await writing(test.db, (trx) => removeKey(trx, session, two.id, at))).toBe('last')
  })

  test('two keys removed at the same time leave one', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    const keys = [await addKey(test.db, session), await addKey(test.db, session)]
    const answers = await Promise.all(keys.map((key) => writing(test.db, (trx) => removeKey(trx, session, key.id, at))))
    expect(answers.sort()).toEqual(['last', 'removed'])
  })

  test('a key that replaces another ends it on first use', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    const old = await addKey(test.db, session)
    const fresh = await addKey(test.db, session, { replaces: old.id })
    expect(await findSessionByLookup(test.db, old.lookup)).toBeDefined()
    await writing(test.db, (trx) => retireReplaced(trx, session, { id: fresh.id, replaces: old.id }))
    expect(await findSessionByLookup(test.db, old.lookup)).toBeUndefined()
    expect(await listKeys(test.db, session)).toMatchObject([{ id: fresh.id, replaces: null }])
    await addKey(test.db, session)
    expect(await writing(test.db, (trx) => removeOtherKeys(trx, session, fresh.id))).toBe(1)
  })

  test('a key ends when its own time has passed', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    await addKey(test.db, session)
    await addKey(test.db, session, { expiresAt: '2026-11-25T00:00:00.000Z' })
    expect(await writing(test.db, (trx) => purgeExpiredKeys(trx, '2026-11-24T23:59:59.999Z'))).toBe(0)
    expect(await writing(test.db, (trx) => purgeExpiredKeys(trx, '2026-11-25T00:00:00.000Z'))).toBe(1)
    expect(await listKeys(test.db, session)).toHaveLength(1)
  })

  test('a quota is never passed, however many ask at once', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    const asked = await Promise.all(Array.from({ length: 8 }, () => writing(test.db, (trx) => reserveBytes(trx, session, 30, 100))))
    expect(asked.filter(Boolean)).toHaveLength(3)
    expect(await readSession(test.db, session)).toMatchObject({ usedBytes: 90 })
    await writing(test.db, (trx) => releaseBytes(trx, session, 30))
    expect(await totals(test.db)).toEqual({ sessions: 1, usedBytes: 60 })
  })

  test('every change of facts gets a revision of its own', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    const revisions = await Promise.all(Array.from({ length: 5 }, () => writing(test.db, (trx) => bumpFactsRevision(trx, session))))
    expect(revisions.sort()).toEqual([1, 2, 3, 4, 5])
  })

  test('an ended session leaves no row, and the others stay', async () => {
    await using test = await openTestDatabase(dialect)
    const [session, other] = [await newSession(test.db), await newSession(test.db)]
    const { lookup } = await addKey(test.db, session)
    await addKey(test.db, other)
    const receipt = await writing(test.db, (trx) => deleteSession(trx, session))
    expect(receipt).toMatchObject({ deleted: { session_keys: 1, facts: 0 }, filePaths: [] })
    expect(await findSessionByLookup(test.db, lookup)).toBeUndefined()
    expect(await readSession(test.db, session)).toBeUndefined()
    expect(await listKeys(test.db, other)).toHaveLength(1)
  })

  test('expired sessions are purged to the second, in batches', async () => {
    await using test = await openTestDatabase(dialect)
    const early = new Date('2026-12-01T00:00:00.000Z')
    const expired = [await newSession(test.db, early), await newSession(test.db, early), await newSession(test.db, early)]
    const stays = await newSession(test.db)
    const [extended] = expired
    if (extended) await writing(test.db, (trx) => extendSession(trx, extended, stays.expiresAt.toISOString()))
    const purge = (now: string) => writing(test.db, (trx) => purgeExpired(trx, now, 1))
    expect(await purge('2026-11-30T23:59:59.999Z')).toEqual({ ids: [], filePaths: [] })
    expect((await purge(early.toISOString())).ids).toHaveLength(1)
    expect((await purge(early.toISOString())).ids).toHaveLength(1)
    expect((await purge(early.toISOString())).ids).toHaveLength(0)
    expect(await totals(test.db)).toMatchObject({ sessions: 2 })
  })
})
