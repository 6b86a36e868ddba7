import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createHook } from '@mosaic/feeds/outbound/hook'
import { alertChores } from '@mosaic/server/alerts/chores'
import { alertHook, type Message, messageOf } from '@mosaic/server/alerts/webhook'
import { runCommand } from '@mosaic/server/commands/commands'
import { parseConfig } from '@mosaic/server/config'
import { openApp } from '@mosaic/server/open'
import { startSchedule } from '@mosaic/server/schedule/schedule'
import { noteAlerts, tellAlerts } from '@mosaic/services/upkeep/alerts'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'

const minute = 60_000
const hour = 60 * minute
const start = Math.floor(Date.now() / hour) * hour + minute / 4

/** Somebody who is told, and what they were sent. */
async function receiver(answer: RequestListener = (_req, res) => void res.end('ok')) {
  const taken: Message[] = []
  const heard: IncomingMessage[] = []
  const server = createServer((req, res) => {
    heard.push(req)
    void text(req).then((body) => {
      taken.push(JSON.parse(body) as Message)
      answer(req, res)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/secret-of-mine`, taken, heard }
}

/** The program on a folder, with a clock set by hand; nothing is scheduled yet. */
async function instance(url: string, dataDir?: string) {
  const place = dataDir ?? (await mkdtemp(join(tmpdir(), 'mosaic-alerts-')))
  const lines: string[] = []
  const config = parseConfig({ DATA_DIR: place, ALERT_WEBHOOK_URL: url, PUBLIC_URL: 'https://mosaic.example', SESSION_DAYS: '1' })
  const opened = await openApp(config, { logTo: { write: (line) => void lines.push(line) } })
  const hook = alertHook(config)
  onTestFinished(async () => {
    await opened.close()
    await hook?.close()
    if (dataDir === undefined) await rm(place, { recursive: true, force: true })
  })
  const { open } = opened.app
  const tell = (signal = new AbortController().signal) =>
    tellAlerts(open, async (alert, until) => hook?.send(messageOf(alert, 'https://mosaic.example'), until), signal)
  return { app: opened.app, place, lines, hook, tell, note: (...seen: Parameters<typeof noteAlerts>[1]) => noteAlerts(open, seen) }
}

const lane = { code: 'lane', about: 'openai', text: 'The AI lane openai failed.' }
const disk = { code: 'disk', about: null, text: 'Make room.' }
const states = (taken: readonly Message[]) => taken.map(({ alert }) => `${alert.code} ${alert.state}`)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: start })
})
afterEach(() => void vi.useRealTimers())
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms)

describe('alerts at ALERT_WEBHOOK_URL', () => {
  test('an alert is told once when it begins and once when it is over, in words that chats show', async () => {
    const { url, taken, heard } = await receiver()
    const one = await instance(url)
    await one.note(lane)
    const beganAt = new Date().toISOString()
    await one.tell()
    for (let passed = 0; passed < 5; passed++) {
      pass(minute)
      await one.note({ ...lane, text: 'The AI lane openai still fails.' })
      await one.tell()
    }
    expect(states(taken)).toEqual(['lane began'])
    expect(taken[0]).toEqual({
      text: 'Mosaic (https://mosaic.example): The AI lane openai failed.',
      content: 'Mosaic (https://mosaic.example): The AI lane openai failed.',
      alert: { state: 'began', ...lane, began_at: beganAt, ended_at: null },
    })
    expect(heard[0]?.method).toBe('POST')
    expect(heard[0]?.headers['content-type']).toBe('application/json')
    pass(3 * minute)
    await one.tell()
    await one.tell()
    expect(states(taken)).toEqual(['lane began', 'lane ended'])
    expect(taken[1]?.text).toContain('over since')
    expect(one.lines.filter((line) => line.includes('alert_'))).toHaveLength(2)
    await one.note(lane)
    await one.tell()
    expect(states(taken)).toEqual(['lane began', 'lane ended', 'lane began'])
  })

  test('what was over before it was told is not told, and what came back before its end was told goes on', async () => {
    let isWell = true
    const { url, taken } = await receiver((_req, res) => void res.writeHead(isWell ? 200 : 503).end())
    const one = await instance(url)
    await one.note(lane)
    pass(3 * minute)
    await one.tell()
    expect(taken).toEqual([])
    await one.note(lane)
    await one.tell()
    isWell = false
    pass(3 * minute)
    await one.tell()
    expect(states(taken)).toEqual(['lane began', 'lane ended'])
    isWell = true
    await one.note(lane)
    pass(minute)
    await one.tell()
    expect(taken).toHaveLength(2)
  })

  test('it can be tried', async () => {
    vi.useRealTimers()
    const said: string[] = []
    const run = (env: Record<string, string>) =>
      runCommand(
        'alerts',
        ['test'],
        () => parseConfig(env),
        (line) => said.push(line),
      )
    const { url, taken } = await receiver()
    expect(await run({ ALERT_WEBHOOK_URL: url, PUBLIC_URL: 'https://mosaic.example' })).toBe(0)
    expect(taken).toMatchObject([{ text: 'Mosaic (https://mosaic.example): Alerts arrive here.', alert: { code: 'test', about: null } }])
    const away = await receiver((_req, res) => void res.writeHead(404).end())
    expect(await run({ ALERT_WEBHOOK_URL: away.url })).toBe(1)
    expect(await run({})).toBe(1)
    expect(said).toEqual([
      'It was taken.',
      'It was not taken: It answered with status 404.',
      'ALERT_WEBHOOK_URL is not set: alerts go to the log only.',
    ])
  })

  test('a minute tells no more than five, the oldest first', async () => {
    const { url, taken } = await receiver()
    const one = await instance(url)
    for (let at = 0; at < 8; at++) {
      await one.note({ code: 'feed', about: `lever:${at}`, text: 'It did not answer.' })
      pass(1)
    }
    await one.tell()
    expect(taken.map(({ alert }) => alert.about)).toEqual(['lever:0', 'lever:1', 'lever:2', 'lever:3', 'lever:4'])
    await one.tell()
    expect(taken).toHaveLength(8)
  })

  test.each<[string, RequestListener, string]>([
    ['fails', (_req, res) => void res.writeHead(500).end('<h1>no</h1>'), 'status 500'],
    ['does not know it any more', (_req, res) => void res.writeHead(404).end(), 'status 404'],
    ['hangs up', (req) => void req.socket.destroy(), 'did not answer'],
    ['sends it elsewhere', (_req, res) => void res.writeHead(302, { location: '/elsewhere' }).end(), 'Redirects are not followed'],
  ])('a receiver that %s is asked again after a minute, then two, then four, and nobody waits for it', async (_, answer, reason) => {
    let isWell = false
    const { url, taken, heard } = await receiver((req, res) => (isWell ? void res.writeHead(204).end() : answer(req, res)))
    const one = await instance(url)
    await one.note(lane, disk)
    const askedAt: number[] = []
    for (let passed = 0; passed < 8; passed++) {
      const before = heard.length
      await one.tell()
      if (heard.length > before) askedAt.push(passed)
      expect(heard.length - before).toBeLessThan(2)
      pass(minute)
      await one.note(lane, disk)
    }
    expect(askedAt).toEqual([0, 1, 3, 7])
    const log = one.lines.filter((line) => line.includes('alert_not_told')).join('')
    expect(log).toContain(reason)
    expect(log).not.toContain('secret-of-mine')
    expect(new Set(heard.map((req) => req.url))).toEqual(new Set(['/hooks/secret-of-mine']))
    isWell = true
    taken.length = 0
    pass(hour)
    await one.note(lane, disk)
    await one.tell()
    expect(states(taken).toSorted()).toEqual(['disk began', 'lane began'])
  })

  test('a receiver that asks for time is given it, up to an hour', async () => {
    const { url, heard } = await receiver((_req, res) => void res.writeHead(429, { 'retry-after': '1200' }).end())
    const one = await instance(url)
    await one.note(lane)
    await one.tell()
    pass(19 * minute)
    await one.note(lane)
    await one.tell()
    expect(heard).toHaveLength(1)
    pass(2 * minute)
    await one.note(lane)
    await one.tell()
    expect(heard).toHaveLength(2)
  })

  test('a receiver that never answers is left when the program ends, and told after the next start', async () => {
    let isWell = false
    const { url, taken } = await receiver((_req, res) => void (isWell && res.end('ok')))
    const one = await instance(url)
    await one.note(lane)
    const stopping = new AbortController()
    const telling = one.tell(stopping.signal)
    await vi.waitFor(() => expect(taken).toHaveLength(1))
    stopping.abort()
    await telling
    isWell = true
    await one.tell()
    expect(states(taken)).toEqual(['lane began', 'lane began'])
  })

  test('a receiver that never answers is given ten seconds', async () => {
    vi.useRealTimers()
    const { url } = await receiver(() => undefined)
    const hook = createHook(url, 'test')
    const began = performance.now()
    await expect(hook.send({ text: 'words' })).rejects.toMatchObject({ kind: 'timed_out', message: 'It took longer than 10 seconds.' })
    expect(performance.now() - began).toBeGreaterThan(9000)
    await hook.close()
  }, 20_000)

  test('of instances that share a database one tells, and each brings what it finds', async () => {
    const { url, taken } = await receiver()
    const first = await instance(url)
    const second = await instance(url, first.place)
    const status = (alerts: readonly unknown[]) => async () => ({ alerts }) as never
    const schedules = [
      await startSchedule(first.app, alertChores(status([lane, disk]), 'one', first.hook)),
      await startSchedule(second.app, alertChores(status([disk, { ...lane, about: 'anthropic' }]), 'one', second.hook)),
    ]
    await vi.advanceTimersByTimeAsync(minute)
    await vi.waitFor(() => expect(taken).toHaveLength(3))
    await vi.advanceTimersByTimeAsync(2 * minute)
    for (const schedule of schedules) await schedule.stop()
    expect(taken.map(({ alert }) => alert.about ?? alert.code).toSorted()).toEqual(['anthropic', 'disk', 'openai'])
  })
})
