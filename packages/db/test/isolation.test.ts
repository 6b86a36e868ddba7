import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findAction, listActions, updateActionContent } from '@mosaic/db/actions'
import {
  deleteApplication,
  findApplication,
  findApplicationByMark,
  listApplications,
  updateApplicationContent,
} from '@mosaic/db/applications'
import { deleteFacts, findFact, listFacts } from '@mosaic/db/facts'
import { findAnswer } from '@mosaic/db/idempotency'
import { listKeys, removeKey, removeOtherKeys, retireReplaced } from '@mosaic/db/keys'
import { listLaneCalls, listSpent, settleLaneCall } from '@mosaic/db/laneCalls'
import { deleteMatch, findMatch, listMatches } from '@mosaic/db/matches'
import type { Db } from '@mosaic/db/open'
import { closeOpenTurn, keepOpenTurn, listOpenTurns } from '@mosaic/db/openTurns'
import { keepOutput, latestOutput, listMetrics } from '@mosaic/db/outputs'
import { deleteOwnPosting, findOwnPosting, listOwnPostings, updateOwnPosting } from '@mosaic/db/ownPostings'
import { listRevisions, removeRevisions, trimRevisions } from '@mosaic/db/revisions'
import { countRows } from '@mosaic/db/room'
import { deleteSession, extendSession, readUserData, updateUserData } from '@mosaic/db/sessions'
import { firstTransition, latestTransition, listTransitions } from '@mosaic/db/transitions'
import { listTurns } from '@mosaic/db/turns'
import { clearColumns, sessionTables } from '@mosaic/db/types'
import {
  beginReading,
  deleteUpload,
  findUpload,
  freeReadings,
  keepReading,
  listUploads,
  saveReading,
  takeReading,
  uncountReading,
} from '@mosaic/db/uploads'
import { deleteVersion, findVersion, keepVersion, listVersions, listVersionTimes, replaceVersion, updateVersion } from '@mosaic/db/versions'
import { writing } from '@mosaic/db/write'
import { SealBroken } from '@mosaic/vault/broken'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { dialects, newSession, openTestDatabase } from './database.ts'
import { at, canary, fillSession, Said } from './person.ts'

const spoken = { content: Said, spent: Said }
const outputSchemas = { analysis: Said, metrics: Said }

/** Everything that is stored of a session, as it is stored. */
async function rowsOf(db: Db, id: string) {
  const rows: Record<string, unknown> = {
    sessions: await db.selectFrom('sessions').selectAll().where('id', '=', id).execute(),
  }
  for (const table of sessionTables) rows[table] = await db.selectFrom(table).selectAll().where('session_id', '=', id).execute()
  return rows
}

test('every query of a session is tried with another’s, but for those that only add to it', async () => {
  const folder = join(import.meta.dirname, '../src')
  const sources = await Promise.all(
    (await readdir(folder)).filter((name) => name.endsWith('.ts')).map((name) => readFile(join(folder, name), 'utf8')),
  )
  const queries = sources.flatMap((text) =>
    [...text.matchAll(/^export (?:async )?function (\w+)[^{]*?\bsession: Session\b/gm)].map(([, name = '']) => name),
  )
  const adding = /^(?:insert|append|upsert|bump|lock|reserve|release)|^(?:firstRevision|openAs|readSession)$/
  // what these do for a table is tried by the queries of that table
  const shared = new Set([
    'listRevised',
    'findRevised',
    'replaceContent',
    'ofSession',
    'openRevised',
    'listNewest',
    'listOldest',
    'requireSeen',
  ])
  const own = await readFile(import.meta.filename, 'utf8')
  expect(queries.length).toBeGreaterThan(50)
  expect(queries.filter((name) => !adding.test(name) && !shared.has(name) && !own.includes(`${name}(`))).toEqual([])
})

describe.each(dialects)('what belongs to a session, on %s,', (dialect) => {
  test('opens for it as it was given', async () => {
    await using test = await openTestDatabase(dialect)
    const { db } = test
    const session = await newSession(db)
    const ids = await fillSession(db, session)
    const content = { text: canary }
    expect(await readUserData(db, session, Said)).toEqual(content)
    expect(await listKeys(db, session)).toMatchObject([{ id: ids.key, label: canary }])
    expect(await listFacts(db, session)).toEqual([ids.fact])
    expect([await countRows(db, session, 'own_postings'), (await listMatches(db, session, Said)).length]).toEqual([1, 1])
    expect(await findFact(db, session, ids.fact.id)).toEqual(ids.fact)
    expect(await listTurns(db, session, Said)).toMatchObject([{ id: ids.turn, position: 1, content }])
    expect(await listOpenTurns(db, session, Said)).toMatchObject([{ id: ids.openTurn, content }])
    expect(await listLaneCalls(db, session, spoken, {})).toMatchObject([{ id: ids.laneCall, content, spent: content }])
    expect(await latestTransition(db, session, Said)).toMatchObject({ position: 1, content })
    expect(await firstTransition(db, session, Said, () => true)).toMatchObject({ position: 1, content })
    expect(await latestOutput(db, session, outputSchemas)).toMatchObject({ analysis: content, metrics: content, factsRevision: 1 })
    expect(await listMetrics(db, session, Said, 10)).toMatchObject([{ metrics: content }])
    expect(await listUploads(db, session, Said)).toEqual([ids.upload])
    expect(await findMatch(db, session, ids.posting, Said)).toMatchObject({ company: canary, fitScore: 61, content })
    expect(await listOwnPostings(db, session, Said)).toEqual([content])
    expect(await findVersion(db, session, ids.version, Said)).toMatchObject({
      versionName: canary,
      content,
      revision: 1,
      kept: { because: 'asked' },
    })
    expect(await listRevisions(db, session, ids.version, Said)).toMatchObject([{ revision: 1, content, createdAt: at }])
    expect(await findApplicationByMark(db, session, ids.posting, Said)).toMatchObject({ id: ids.application, content, revision: 1 })
    expect(await findAnswer(db, session, canary)).toMatchObject({ answer: content })
  })

  test('is neither seen nor changed by any other', async () => {
    await using test = await openTestDatabase(dialect)
    const { db } = test
    const [session, other] = [await newSession(db), await newSession(db)]
    const ids = await fillSession(db, session)

    const before = await rowsOf(db, session.id)
    expect(await readUserData(db, other, Said)).toBeNull()
    expect(await countRows(db, other, 'own_postings')).toBe(0)
    for (const list of [
      listKeys(db, other),
      listFacts(db, other),
      listTurns(db, other, Said),
      listOpenTurns(db, other, Said),
      listLaneCalls(db, other, spoken, {}),
      listSpent(db, other, Said, ''),
      listTransitions(db, other, Said),
      listMetrics(db, other, Said, 10),
      listUploads(db, other, Said),
      listMatches(db, other, Said),
      listActions(db, other),
      freeReadings(db, other, '2030-01-01T00:00:00.000Z'),
      listOwnPostings(db, other, Said),
      listVersions(db, other, Said),
      listVersionTimes(db, other, 10),
      listRevisions(db, other, ids.version, Said),
      listApplications(db, other, Said),
    ]) {
      expect(await list).toEqual([])
    }
    for (const cursor of [ids.turn, randomUUID()])
      await expect(listTurns(db, other, Said, { cursor })).rejects.toMatchObject({ code: 'invalid' })
    for (const cursor of [ids.version, randomUUID()])
      await expect(listVersions(db, other, Said, { cursor })).rejects.toMatchObject({ code: 'invalid' })
    for (const cursor of [ids.laneCall, randomUUID()])
      await expect(listLaneCalls(db, other, spoken, { cursor })).rejects.toMatchObject({ code: 'invalid' })
    for (const found of [
      findFact(db, other, ids.fact.id),
      latestTransition(db, other, Said),
      firstTransition(db, other, Said, () => true),
      latestOutput(db, other, outputSchemas),
      findUpload(db, other, ids.upload.id, Said),
      findMatch(db, other, ids.posting, Said),
      findOwnPosting(db, other, ids.posting, Said),
      findVersion(db, other, ids.version, Said),
      findApplication(db, other, ids.application, Said),
      findAction(db, other, ids.action),
      findApplicationByMark(db, other, ids.posting, Said),
      findAnswer(db, other, canary),
    ]) {
      expect(await found).toBeUndefined()
    }

    const reading = { now: '2027-01-01T00:00:00.000Z', until: '2027-01-01T00:01:00.000Z' }
    await writing(db, async (trx) => {
      await deleteFacts(trx, other, [ids.fact.id])
      await keepOutput(trx, other, { id: randomUUID(), analysis: {}, metrics: {}, factsRevision: 1, createdAt: at })
      await deleteMatch(trx, other, ids.posting)
      await trimRevisions(trx, other, ids.version, 0)
      await removeRevisions(trx, other, ids.version)
      await replaceVersion(trx, other, { id: ids.version, versionName: '', content: {}, revision: 9, kept: null })
      await settleLaneCall(trx, other, ids.laneCall, { text: '' })
      await keepOpenTurn(trx, other, ids.openTurn, '2027-01-01T00:00:00.000Z')
      await keepReading(trx, other, ids.upload.id, reading.until)
      await uncountReading(trx, other, ids.upload.id)
      await retireReplaced(trx, other, { id: ids.key, replaces: ids.key })
      await removeOtherKeys(trx, other, '')
      await updateUserData(trx, other, { text: '' })
      await extendSession(trx, other, '2099-01-01T00:00:00.000Z')
      expect(await removeKey(trx, other, ids.key, at)).toBe('absent')
      for (const changed of [
        takeReading(trx, other, ids.upload.id, reading),
        beginReading(trx, other, ids.upload.id, reading.until),
        saveReading(trx, other, ids.upload.id, 'failed', {}),
        closeOpenTurn(trx, other, ids.openTurn),
        deleteUpload(trx, other, ids.upload.id),
        deleteOwnPosting(trx, other, ids.posting),
        updateOwnPosting(trx, other, { id: ids.posting, content: {} }),
        updateVersion(trx, other, { id: ids.version, versionName: '', content: {} }, 1),
        keepVersion(trx, other, ids.version, { at, because: 'asked' }),
        deleteVersion(trx, other, ids.version),
        deleteApplication(trx, other, ids.application),
        updateApplicationContent(trx, other, { id: ids.application, content: {}, revision: 1 }),
        updateActionContent(trx, other, {
          id: ids.action,
          content: { what: '', ifThen: null, gap: null, history: [], calendarId: null },
          revision: 1,
        }),
      ]) {
        expect(await changed).toBe(false)
      }
      await deleteSession(trx, other)
    })
    expect(await rowsOf(db, session.id)).toEqual(before)
  })

  test('does not open when an operator moves a row to another session', async () => {
    await using test = await openTestDatabase(dialect)
    const { db } = test
    const [session, thief] = [await newSession(db), await newSession(db)]
    await fillSession(db, session)
    await db.updateTable('facts').set({ session_id: thief.id }).execute()
    await expect(listFacts(db, thief)).rejects.toThrow(SealBroken)
  })

  test('leaves no word of it readable in any column', async () => {
    await using test = await openTestDatabase(dialect)
    const { db } = test
    await fillSession(db, await newSession(db))
    for (const table of Object.keys(clearColumns)) {
      const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db)
      expect(rows, table).toHaveLength(1)
      for (const [column, value] of Object.entries(rows[0] ?? {})) {
        const text = value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)
        expect(text.includes(canary), `${table}.${column}`).toBe(false)
      }
    }
  })

  test('goes with it to the last row, and the receipt counts it', async () => {
    await using test = await openTestDatabase(dialect)
    const { db } = test
    const session = await newSession(db)
    const { upload } = await fillSession(db, session)
    const { deleted, filePaths } = await writing(db, (trx) => deleteSession(trx, session), session)
    expect(deleted).toEqual(Object.fromEntries(sessionTables.map((table) => [table, 1])))
    expect(filePaths).toEqual([upload.filePath])
    for (const table of Object.keys(clearColumns)) {
      const { rows } = await sql`select * from ${sql.table(table)}`.execute(db)
      expect(rows, table).toEqual([])
    }
  })
})
