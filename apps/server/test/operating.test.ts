import { rm } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { Status } from '@mosaic/server/http/status'
import { refreshFeed } from '@mosaic/services/feeds/refresh'
import { expect, test, vi } from 'vitest'
import { raw } from './raw.ts'
import { newSession, startServer } from './running.ts'

test('it tells that it lives and that it is ready, and what is missing when it is not', async () => {
  await using server = await startServer()
  expect(await (await server.get('/healthz')).json()).toEqual({ status: 'ok' })
  expect((await server.get('/readyz')).status).toBe(200)
  await rm(server.dataDir, { recursive: true })
  const answer = await server.get('/readyz')
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({ status: 'not_ready', missing: expect.arrayContaining(['disk']) })
  expect((await server.get('/healthz')).status).toBe(200)
})

test('figures are for this machine alone, and not through a proxy', async () => {
  await using server = await startServer()
  expect((await raw(`${server.url}/metrics`)).status).toBe(200)
  const elsewhere: [string, string][] = [
    ['forwarded', 'for=192.0.2.1'],
    ['x-forwarded-for', '192.0.2.1'],
    ['x-forwarded-host', 'a'],
    ['host', 'rebound.example'],
  ]
  for (const [name, value] of elsewhere)
    expect([name, (await raw(`${server.url}/metrics`, { headers: { [name]: value } })).status]).toEqual([name, 404])
})

test('with a token figures are for whoever holds it', async () => {
  const token = 'a token of enough characters'
  await using server = await startServer({ ADMIN_TOKEN: token })
  expect((await raw(`${server.url}/metrics`)).status).toBe(404)
  expect((await raw(`${server.url}/metrics`, { headers: { authorization: 'Bearer wrong' } })).status).toBe(404)
  const { text } = await raw(`${server.url}/metrics`, { headers: { authorization: `Bearer ${token}` } })
  expect(text).toContain('mosaic_request_seconds_bucket')
  expect(text).toContain('mosaic_sessions 0')
})

test('how each feed does is told to whoever runs the server, and readiness does not hang on it', async () => {
  await using server = await startServer()
  await server.get('/healthz')
  const { feeds, answers } = Status.parse(await (await server.get('/admin/status')).json())
  expect(answers).toMatchObject({ count: 1, error_rate: 0, p95_seconds: expect.any(Number) })
  expect(feeds).toMatchObject([{ name: 'sample', outcome: 'ok', failures: 0, left_out: 0 }])
  expect(feeds[0]?.postings).toBeGreaterThan(0)
  expect(await (await server.get('/metrics')).text()).toContain('mosaic_feed_ok{feed="sample"} 1')
  expect((await raw(`${server.url}/admin/status`, { headers: { 'x-forwarded-for': '192.0.2.1' } })).status).toBe(404)
  await refreshFeed(server.app.open, { name: 'dead', covers: 'all', everyMinutes: 5, load: deadFeed })
  expect(await (await server.get('/readyz')).json()).toMatchObject({
    status: 'ready',
    notes: expect.arrayContaining(['not read to the end: dead']),
  })
})

const deadFeed = (): AsyncIterable<never> => ({
  [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('nobody is there')) }),
})

test('the log names a session by a tag and an address by its pattern', async () => {
  await using server = await startServer()
  const me = await newSession(server)
  await server.get('/wimd/uploads/somebodys-secret?q=words-of-mine', { headers: { ...me.auth, 'user-agent': 'a-browser-of-mine' } })
  await server.get('/words-of-mine')
  await server.get('/trpc/words-of-mine')
  const log = server.lines.join('')
  expect(log).toContain('"route":"/wimd/uploads/:id"')
  expect(log).toMatch(/"session":"[\da-f]{16}"/)
  for (const word of ['somebodys-secret', 'words-of-mine', 'a-browser-of-mine', '127.0.0.1', me.key]) expect(log).not.toContain(word)
})

test('stopping answers what is under way and takes nothing new', async () => {
  await using server = await startServer()
  const body = JSON.stringify({ text: 'half of it now', page: '/help' })
  const { hostname, port } = new URL(server.url)
  const socket = createConnection({ host: hostname, port: Number(port) })
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk
  })
  const closed = new Promise((resolve) => socket.once('close', resolve))
  socket.write(
    `POST /feedback HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
  )
  await vi.waitFor(() => expect(answer).toMatch(/^HTTP\/1\.1 100 /), { timeout: 20_000 })
  const stopped = server.stop()
  const isRefused = () =>
    fetch(`${server.url}/healthz`).then(
      () => false,
      () => true,
    )
  await expect.poll(isRefused).toBe(true)
  socket.write(body.slice(5))
  await Promise.all([stopped, closed])
  expect(answer).toMatch(/^HTTP\/1\.1 201 /m)
})
