import { randomUUID } from 'node:crypto'
import { findApplication, insertApplication, updateApplicationContent } from '@mosaic/db/applications'
import { countStep, listCounts } from '@mosaic/db/counts'
import { isUniqueViolation } from '@mosaic/db/errors'
import { deleteFacts, insertFacts, listFacts } from '@mosaic/db/facts'
import { insertFeedback, listFeedback } from '@mosaic/db/feedback'
import { findAnswer, insertAnswer, purgeAnswers } from '@mosaic/db/idempotency'
import { findMatch, listMatches, upsertMatches } from '@mosaic/db/matches'
import { keepOutput, latestOutput, listMetrics } from '@mosaic/db/outputs'
import { finishRun, lastRun, purgeRuns, startRun } from '@mosaic/db/schedule'
import { appendTransition, firstTransition, listTransitions } from '@mosaic/db/transitions'
import { appendTurn, listTurns } from '@mosaic/db/turns'
import { findUpload, freeReadings, insertUpload, keepReading, knownFilePaths, saveReading, takeReading } from '@mosaic/db/uploads'
import { findVersion, insertVersion, listVersions, updateVersion } from '@mosaic/db/versions'
import { writing } from '@mosaic/db/write'
import { describe, expect, test } from 'vitest'
import { dialects, newSession, openTestDatabase } from './database.ts'
import { at, makeFact, makeMatch, makeUpload, Said } from './person.ts'

const minute = (count: number) => `2026-11-24T10:${String(count).padStart(2, '0')}:00.000Z`

describe.each(dialects)('on %s', (dialect) => {
  test('facts come in the order they were made, however many', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    const facts = Array.from({ length: 1200 }, (_, index) => makeFact(`fact ${index}`, new Date(Date.parse(at) + index).toISOString()))
    await writing(test.db, (trx) => insertFacts(trx, session, facts), session)
    expect(await listFacts(test.db, session)).toEqual(facts)
    const gone = facts.slice(0, 700).map((fact) => fact.id)
    await writing(test.db, (trx) => deleteFacts(trx, session, gone), session)
    expect(await listFacts(test.db, session)).toEqual(facts.slice(700))
  })

  test('turns keep their order without a gap, also when said at once, and page backwards', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    const say = (text: string) =>
      writing(test.db, (trx) => appendTurn(trx, session, { id: randomUUID(), content: { text }, createdAt: at }), session)
    const positions = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(say))
    expect(positions.sort()).toEqual([1, 2, 3, 4, 5])
    const first = await listTurns(test.db, session, Said, { limit: 2 })
    expect(first.map((turn) => turn.position)).toEqual([5, 4])
    const rest = await listTurns(test.db, session, Said, { limit: 9, cursor: first.at(-1)?.id })
    expect(rest.map((turn) => turn.position)).toEqual([3, 2, 1])
  })

  test('transitions replay in the order they happened', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    for (const text of ['welcome', 'path', 'snapshot']) {
      await writing(test.db, (trx) => appendTransition(trx, session, { id: randomUUID(), content: { text }, createdAt: at }), session)
    }
    expect((await listTransitions(test.db, session, Said)).map((step) => step.content.text)).toEqual(['welcome', 'path', 'snapshot'])
  })

  test('the first transition that is wanted is found, however late it came', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    const steps = Array.from({ length: 41 }, (_, at) => `step ${at}`)
    await writing(
      test.db,
      async (trx) => {
        for (const text of [...steps, 'review', 'plan', 'review'])
          await appendTransition(trx, session, { id: randomUUID(), content: { text }, createdAt: at })
      },
      session,
    )
    const first = (wanted: string) => firstTransition(test.db, session, Said, ({ text }) => text === wanted)
    expect([await first('step 0'), await first('step 40'), await first('review')]).toMatchObject(
      [1, 41, 42].map((position) => ({ position })),
    )
    expect(await first('leave')).toBeUndefined()
  })

  test('the snapshot of the newest facts is the one that answers, and of a day the last one stays', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    const times = ['2026-11-24T23:59:59.999Z', '2026-11-25T00:00:00.000Z', '2026-11-25T08:00:00.000Z', '2026-11-26T09:00:00.000Z']
    for (const [before, createdAt] of times.entries()) {
      const factsRevision = before + 1
      const output = { id: randomUUID(), analysis: { text: 'a' }, metrics: { text: `m${factsRevision}` }, factsRevision, createdAt }
      await writing(test.db, (trx) => keepOutput(trx, session, output), session)
    }
    expect(await latestOutput(test.db, session, { analysis: Said, metrics: Said })).toMatchObject({
      factsRevision: 4,
      metrics: { text: 'm4' },
    })
    expect((await listMetrics(test.db, session, Said, 9)).map((row) => row.metrics.text)).toEqual(['m4', 'm3', 'm1'])
  })

  test('a reading is taken by one, and is free again once that one no longer says it goes on', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    const upload = makeUpload({ status: 'reading', readingUntil: minute(1) })
    await writing(test.db, (trx) => insertUpload(trx, session, upload), session)
    const take = (now: number) =>
      writing(test.db, (trx) => takeReading(trx, session, upload.id, { now: minute(now), until: minute(now + 1) }), session)
    expect(await take(0)).toBe(false)
    expect((await Promise.all([take(1), take(1), take(1)])).sort()).toEqual([false, false, true])
    expect(await freeReadings(test.db, session, minute(1))).toEqual([])
    await writing(test.db, (trx) => keepReading(trx, session, upload.id, minute(6)), session)
    expect(await take(5)).toBe(false)
    expect(await freeReadings(test.db, session, minute(6))).toEqual([{ id: upload.id, attempts: 2 }])
    expect(await take(6)).toBe(true)
    expect(await findUpload(test.db, session, upload.id, Said)).toMatchObject({ status: 'reading', readingAttempts: 3 })
  })

  test('a saved reading stays with its file', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    const upload = makeUpload({ status: 'reading', readingUntil: minute(1) })
    await writing(test.db, (trx) => insertUpload(trx, session, upload), session)
    expect(await writing(test.db, (trx) => saveReading(trx, session, upload.id, 'ready', { text: 'read' }), session)).toBe(true)
    expect(await findUpload(test.db, session, upload.id, Said)).toMatchObject({
      status: 'ready',
      readingUntil: null,
      content: { text: 'read' },
    })
    expect(await writing(test.db, (trx) => saveReading(trx, session, upload.id, 'failed', { text: 'late' }), session)).toBe(false)
    expect(await knownFilePaths(test.db)).toEqual(new Set([upload.filePath]))
  })

  test('a posting matched again takes the place of its earlier match', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    const put = (...matches: ReturnType<typeof makeMatch>[]) => writing(test.db, (trx) => upsertMatches(trx, session, matches), session)
    await put(makeMatch('p1', 50, minute(1)), makeMatch('p2', null, minute(2)))
    await put(makeMatch('p1', 70, minute(3)), makeMatch('p3', 10, minute(0)))
    expect((await listMatches(test.db, session, Said)).map((match) => match.createdAt)).toEqual([minute(3), minute(2), minute(0)])
    expect(await findMatch(test.db, session, 'p1', Said)).toMatchObject({ fitScore: 70, createdAt: minute(3) })
  })

  test('a version saved over a revision that has passed is refused', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    const version = { id: randomUUID(), versionName: 'one', content: { text: 'a' }, createdAt: at, revision: 1, kept: null }
    await writing(test.db, (trx) => insertVersion(trx, session, { ...version, jobId: null }), session)
    const save = (text: string, revision: number) =>
      writing(test.db, (trx) => updateVersion(trx, session, { ...version, content: { text } }, revision), session)
    expect((await Promise.all([save('b', 1), save('c', 1)])).sort()).toEqual([false, true])
    expect(await save('d', 1)).toBe(false)
    expect(await save('e', 2)).toBe(true)
    expect(await findVersion(test.db, session, version.id, Said)).toMatchObject({ content: { text: 'e' }, revision: 3 })
  })

  test('versions page from the newest, also those made in the same instant', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    const ids = Array.from({ length: 5 }, () => randomUUID())
    for (const id of ids) {
      const version = { id, jobId: null, versionName: 'v', content: { text: id }, createdAt: at, revision: 1, kept: null }
      await writing(test.db, (trx) => insertVersion(trx, session, version), session)
    }
    const first = await listVersions(test.db, session, Said, { limit: 3 })
    const rest = await listVersions(test.db, session, Said, { limit: 3, cursor: first.at(-1)?.id })
    expect([...first, ...rest].map((version) => version.id)).toEqual(ids.toSorted().toReversed())
  })

  test('a person applies to a posting once, and its history is not overwritten by an older view', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    const id = randomUUID()
    const apply = (own: string) =>
      writing(
        test.db,
        (trx) => insertApplication(trx, session, { id: own, jobId: 'p1', content: { text: 'applied' }, createdAt: at }),
        session,
      )
    await apply(id)
    await expect(apply(randomUUID())).rejects.toSatisfy(isUniqueViolation)
    const update = (text: string, revision: number) =>
      writing(test.db, (trx) => updateApplicationContent(trx, session, { id, content: { text }, revision }), session)
    expect(await update('interview', 1)).toBe(true)
    expect(await update('rejected', 1)).toBe(false)
    expect(await findApplication(test.db, session, id, Said)).toMatchObject({ content: { text: 'interview' }, revision: 2 })
  })

  test('a call repeated at once does its work once and gets one answer', async () => {
    await using test = await openTestDatabase(dialect)
    const session = await newSession(test.db)
    let calls = 0
    const call = (within?: typeof session) =>
      writing(
        test.db,
        async (trx) => {
          const stored = await findAnswer(trx, session, 'key-1')
          if (stored) return stored.answer
          const answer = { number: ++calls }
          await countStep(trx, '2026-11-24', 'called')
          await insertAnswer(trx, session, { key: 'key-1', inputMark: session.mark('input'), answer, createdAt: at })
          return answer
        },
        within,
      )
    const answers = await Promise.all([call(), call(), call(session), call(session)])
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await listCounts(test.db, '2026-11-24', '2026-11-24')).toEqual([{ day: '2026-11-24', name: 'called', count: 1 }])
  })

  test.each([[null], [undefined], ['word'], [{ a: [1] }]])(
    'an answer of %j comes back as it was, until it is forgotten',
    async (answer) => {
      await using test = await openTestDatabase(dialect)
      const session = await newSession(test.db)
      await writing(
        test.db,
        (trx) => insertAnswer(trx, session, { key: 'k', inputMark: session.mark('i'), answer, createdAt: at }),
        session,
      )
      expect((await findAnswer(test.db, session, 'k'))?.answer).toEqual(answer)
      expect(await writing(test.db, (trx) => purgeAnswers(trx, at))).toBe(0)
      expect(await writing(test.db, (trx) => purgeAnswers(trx, minute(1)))).toBe(1)
      expect(await findAnswer(test.db, session, 'k')).toBeUndefined()
    },
  )

  test('a scheduled run is taken by one instance', async () => {
    await using test = await openTestDatabase(dialect)
    const run = { name: 'purge', slot: minute(0) }
    const taken = await Promise.all([1, 2, 3].map(() => startRun(test.db, { ...run, startedAt: at })))
    expect(taken.sort()).toEqual([false, false, true])
    expect(await lastRun(test.db, 'purge')).toEqual({ slot: minute(0), finishedAt: null })
    await finishRun(test.db, { ...run, finishedAt: minute(1) })
    await startRun(test.db, { name: 'purge', slot: minute(15), startedAt: at })
    await finishRun(test.db, { name: 'purge', slot: minute(15), finishedAt: minute(16) })
    expect(await lastRun(test.db, 'purge')).toEqual({ slot: minute(15), finishedAt: minute(16) })
    expect(await purgeRuns(test.db, minute(15))).toBe(1)
    expect(await lastRun(test.db, 'sweep')).toBeUndefined()
  })

  test('steps are counted by day and name, feedback is kept newest first', async () => {
    await using test = await openTestDatabase(dialect)
    const steps = ['applied', 'applied', 'resume_made']
    for (const name of steps) await writing(test.db, (trx) => countStep(trx, '2026-11-24', name))
    expect(await listCounts(test.db, '2026-11-01', '2026-11-30')).toEqual([
      { day: '2026-11-24', name: 'applied', count: 2 },
      { day: '2026-11-24', name: 'resume_made', count: 1 },
    ])
    for (const [index, text] of ['first', 'second'].entries()) {
      await writing(test.db, (trx) => insertFeedback(trx, { id: randomUUID(), text, page: '/coach', createdAt: minute(index) }))
    }
    expect((await listFeedback(test.db, 10)).map((word) => word.text)).toEqual(['second', 'first'])
  })
})
