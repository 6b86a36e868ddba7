import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { lastRun } from '@mosaic/db/schedule'
import { totals } from '@mosaic/db/sessions'
import { parseConfig } from '@mosaic/server/config'
import { type Opened, openApp } from '@mosaic/server/open'
import { startSchedule } from '@mosaic/server/schedule/schedule'
import { startSession } from '@mosaic/services/session/start'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'

const minute = 60_000
const day = 1440 * minute
/** The slot before now: files carry the machine's own time, so the clock set by hand starts near it. */
const slot = Math.floor(Date.now() / (5 * minute)) * 5 * minute
const nextSlot = new Date(slot + 5 * minute).toISOString()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: slot + 30_000 })
})
afterEach(() => void vi.useRealTimers())

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'mosaic-schedule-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

async function open(dataDir: string): Promise<Opened> {
  const opened = await openApp(parseConfig({ DATA_DIR: dataDir, SESSION_DAYS: '1', LOG_LEVEL: 'error' }))
  onTestFinished(() => opened.close())
  return opened
}

const sessionsOf = async ({ app }: Opened) => (await totals(app.parts.db)).sessions

test('sessions that ended are gone within five minutes although nobody asks', async () => {
  const opened = await open(await folder())
  await startSession(opened.app.open)
  const schedule = await startSchedule(opened.app)
  vi.setSystemTime(Date.now() + day)
  expect(await sessionsOf(opened)).toBe(1)
  await vi.advanceTimersByTimeAsync(5 * minute)
  await schedule.stop()
  expect(await sessionsOf(opened)).toBe(0)
})

test('what ended while the program was down is gone when it starts', async () => {
  const opened = await open(await folder())
  await startSession(opened.app.open)
  vi.setSystemTime(Date.now() + 2 * day)
  await (await startSchedule(opened.app)).stop()
  expect(await sessionsOf(opened)).toBe(0)
})

test('two instances share a slot: one of them runs it', async () => {
  const place = await folder()
  const [first, second] = [await open(place), await open(place)]
  const schedules = [await startSchedule(first.app), await startSchedule(second.app)]
  await vi.advanceTimersByTimeAsync(5 * minute)
  for (const schedule of schedules) await schedule.stop()
  const runs = await first.app.parts.db.selectFrom('schedule_runs').select('slot').where('name', '=', 'purge').execute()
  expect(runs.filter((run) => run.slot === nextSlot)).toHaveLength(1)
  expect(await lastRun(first.app.parts.db, 'purge')).toEqual({ slot: nextSlot, finishedAt: expect.any(String) })
})

test('what a crash left of an upload is swept when it has settled', async () => {
  const place = await folder()
  const opened = await open(place)
  await opened.app.parts.files.put('0123456789abcdef0123', Readable.from(['sealed bytes of nobody']))
  const left = async () =>
    (await readdir(join(place, 'files'), { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile() && entry.name !== 'owner',
    )
  await (await startSchedule(opened.app)).stop()
  expect(await left()).toHaveLength(1)
  vi.setSystemTime(Date.now() + day)
  await (await startSchedule(opened.app)).stop()
  expect(await left()).toEqual([])
})
