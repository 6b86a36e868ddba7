import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseConfig } from '@mosaic/server/config'
import { type Opened, openApp } from '@mosaic/server/open'
import { retireFeeds } from '@mosaic/services/feeds/end'
import { feedHealth } from '@mosaic/services/feeds/health'
import { refreshFeed } from '@mosaic/services/feeds/refresh'
import { refreshDue } from '@mosaic/services/feeds/refreshDue'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { listedPostings } from '../../../packages/db/test/listed.ts'
import { type BoardServer, type Handler, says, shape, startBoards, status } from '../../../packages/feeds/test/boardServer.ts'

const minute = 60_000
const greenhouse = 'boards-api.greenhouse.io/v1/boards/larkmoor/jobs'
let boards: BoardServer
let ahead = 0

beforeEach(async () => {
  boards = await startBoards()
  ahead = 0
  return () => boards[Symbol.asyncDispose]()
})

async function open(feeds: string, dataDir?: string): Promise<Opened & { readonly dataDir: string }> {
  const place = dataDir ?? (await mkdtemp(join(tmpdir(), 'mosaic-feeds-')))
  onTestFinished(() => rm(place, { recursive: true, force: true }))
  const config = parseConfig({ DATA_DIR: place, FEEDS: feeds, LOG_LEVEL: 'silent' })
  const opened = await openApp(config, { outbound: boards.testing, now: () => new Date(Date.parse('2026-11-26T09:00:00Z') + ahead) })
  onTestFinished(() => opened.close())
  return { ...opened, dataDir: place }
}

const rolesIn = async ({ app }: Opened) => (await listedPostings(app.parts.db)).map(({ role }) => role).toSorted()

async function refresh({ app }: Opened) {
  const states = []
  for (const feed of app.parts.feeds.named) states.push(await refreshFeed(app.open, feed))
  return states
}

const cutOff: Handler = (request) => {
  request.socket.destroy()
}
const job = (id: number, title: string) => ({
  id,
  title,
  absolute_url: `https://boards.greenhouse.io/larkmoor/jobs/${id}`,
  location: { name: 'Leeds' },
})
const board = (...jobs: object[]) => says(JSON.stringify({ jobs }))

test('with a real feed the samples step back, and when it never answered they stay', async () => {
  const opened = await open('sample,greenhouse:larkmoor')
  expect((await refresh(opened)).map(({ outcome }) => outcome)).toEqual(['ok', 'failed'])
  expect((await rolesIn(opened)).length).toBeGreaterThanOrEqual(60)
  boards.on(greenhouse, shape('greenhouse'))
  await refresh(opened)
  expect(await rolesIn(opened)).toEqual(['Cook', 'Night Care Assistant'])
})

test.each([
  ['dead', status(500)],
  ['gone', status(404)],
  ['no JSON', says('<html>busy</html>')],
  ['of another shape', says('{"postings":[]}')],
  ['empty all of a sudden', says('{"jobs":[]}')],
  ['unreadable in every item', says('{"jobs":[{"name":"Cook"},{"name":"Baker"}]}')],
  ['cut off', cutOff],
])('a feed that is %s empties nothing and says so', async (_, handler) => {
  const opened = await open('greenhouse:larkmoor')
  boards.on(greenhouse, board(job(1, 'Cook'), job(2, 'Baker')))
  await refresh(opened)
  boards.on(greenhouse, handler)
  const [state] = await refresh(opened)
  expect(await rolesIn(opened)).toEqual(['Baker', 'Cook'])
  expect(state).toMatchObject({ outcome: 'failed', failures: 1, postings: 2, confirmedAt: '2026-11-26T09:00:00.000Z' })
  expect(state?.reason).toMatch(/^[A-Z\d].*\.$/)
})

test('what a full reading no longer holds ends; an empty board is believed the third time', async () => {
  const opened = await open('greenhouse:larkmoor')
  boards.on(greenhouse, board(job(1, 'Cook'), job(2, 'Baker')))
  await refresh(opened)
  ahead += minute
  boards.on(greenhouse, board(job(2, 'Baker')))
  expect(await refresh(opened)).toMatchObject([{ outcome: 'ok', postings: 1 }])
  expect(await rolesIn(opened)).toEqual(['Baker'])
  boards.on(greenhouse, board())
  const outcomes = []
  for (let time = 0; time < 3; time++) {
    ahead += minute
    outcomes.push((await refresh(opened))[0]?.outcome)
  }
  expect(outcomes).toEqual(['failed', 'failed', 'ok'])
  expect(await rolesIn(opened)).toEqual([])
})

test('a reading that was cut off is partial: what it gave is there, and nothing ends', async () => {
  const opened = await open('arbeitnow')
  boards.on('www.arbeitnow.com/api/job-board-api?page=1', shape('arbeitnow-1'))
  boards.on('www.arbeitnow.com/api/job-board-api?page=2', shape('arbeitnow-2'))
  await refresh(opened)
  boards.on('www.arbeitnow.com/api/job-board-api?page=2', status(503))
  expect(await refresh(opened)).toMatchObject([{ outcome: 'partial', reason: 'It answered with status 503.', postings: 2 }])
  expect(await rolesIn(opened)).toHaveLength(2)
})

test('a board that did not change is confirmed without being sent again', async () => {
  const opened = await open('greenhouse:larkmoor')
  boards.on(greenhouse, shape('greenhouse'))
  await refresh(opened)
  ahead += minute
  expect(await refresh(opened)).toMatchObject([
    { outcome: 'ok', postings: 2, fullAt: '2026-11-26T09:00:00.000Z', confirmedAt: '2026-11-26T09:01:00.000Z' },
  ])
  expect(await rolesIn(opened)).toHaveLength(2)
})

test('a feed is read when its time has come, later and later while it fails, and never before it asked to be', async () => {
  const { app } = await open('greenhouse:larkmoor')
  const asked = async (minutes: number) => {
    ahead += minutes * minute
    const before = boards.asked.length
    await refreshDue(app.open)
    return boards.asked.length - before
  }
  expect([await asked(0), await asked(14), await asked(1), await asked(29), await asked(1)]).toEqual([1, 0, 1, 0, 1])
  boards.on(greenhouse, status(429, { 'retry-after': String(5 * 3600) }))
  expect(await asked(60)).toBe(1)
  // Retry-After counts from the machine's own clock, so only that it is later than our own waiting is told here
  boards.on(greenhouse, board(job(1, 'Cook')))
  expect([await asked(24 * 60), await asked(59), await asked(1)]).toEqual([1, 0, 1])
})

test('a program that ends in the middle of a reading says nothing bad about the feed, and reads it at its next start', async () => {
  const { app } = await open('greenhouse:larkmoor')
  boards.on(greenhouse, board(job(1, 'Cook')))
  await refreshDue(app.open)
  ahead += 60 * minute
  const stopping = new AbortController()
  boards.on(greenhouse, () => stopping.abort())
  await refreshDue(app.open, stopping.signal)
  expect(await feedHealth(app.open)).toMatchObject([{ outcome: 'ok', failures: 0, postings: 1 }])
  boards.on(greenhouse, board(job(1, 'Cook'), job(2, 'Baker')))
  await refreshDue(app.open)
  expect(await feedHealth(app.open)).toMatchObject([{ outcome: 'ok', postings: 2 }])
})

test('two instances read a due feed once', async () => {
  const first = await open('greenhouse:larkmoor')
  const second = await open('greenhouse:larkmoor', first.dataDir)
  boards.on(greenhouse, board(job(1, 'Cook')))
  await Promise.all([refreshDue(first.app.open), refreshDue(second.app.open)])
  expect(boards.asked).toHaveLength(1)
})

test('postings of a feed that is named no more end, and it begins anew when it is named again', async () => {
  boards.on(greenhouse, shape('greenhouse'))
  const first = await open('greenhouse:larkmoor')
  await refresh(first)
  const second = await open('sample', first.dataDir)
  await retireFeeds(second.app.open)
  await refresh(second)
  expect(await rolesIn(second)).not.toContain('Cook')
  expect((await feedHealth(second.app.open)).map(({ name }) => name)).toEqual(['sample'])
  await refresh(first)
  expect(await rolesIn(first)).toEqual(['Cook', 'Night Care Assistant'])
})

test('a file feed follows its file: tables and lines, bad lines told, read again only when it changed', async () => {
  const place = await mkdtemp(join(tmpdir(), 'mosaic-feed-'))
  onTestFinished(() => rm(place, { recursive: true, force: true }))
  const [lines, table] = [join(place, 'town.jsonl'), join(place, 'village.csv')]
  await writeFile(lines, `{"title":"Baker"}\nnonsense\n{"title":"Cook"}\n`)
  await writeFile(
    table,
    'Job Title;Company;Location;Job URL;Max Salary\n"Nurse; nights";Larkmoor;Leeds;https://example.org/1;"£42,000.00"\n;nobody;;;\n',
  )
  const opened = await open(`file:${lines},file:${table}`)
  expect(await refresh(opened)).toMatchObject([
    { postings: 2, leftOut: 1 },
    { postings: 1, leftOut: 1 },
  ])
  expect(await rolesIn(opened)).toEqual(['Baker', 'Cook', 'Nurse; nights'])
  expect(await listedPostings(opened.app.parts.db)).toContainEqual(
    expect.objectContaining({
      company: 'Larkmoor',
      url: 'https://example.org/1',
      salary: { min: null, max: 42_000, currency: null, period: null },
    }),
  )
  await writeFile(lines, `{"title":"Baker"}\n`)
  ahead += minute
  await refresh(opened)
  expect(await rolesIn(opened)).toEqual(['Baker', 'Nurse; nights'])
})
