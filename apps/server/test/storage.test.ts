import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { runCommand } from '@mosaic/server/commands/commands'
import { parseConfig } from '@mosaic/server/config'
import type { ConfigError } from '@mosaic/server/configError'
import { Status } from '@mosaic/server/http/status'
import { purge } from '@mosaic/services/upkeep/purge'
import { sweep } from '@mosaic/services/upkeep/sweep'
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest'
import { busy, type S3, s3Keys, startS3 } from '../../../test/s3.ts'
import { newSession, type Started, startServer } from './running.ts'

const hour = 3_600_000
let s3: S3
beforeAll(async () => {
  s3 = await startS3()
})
afterEach(async () => {
  s3.fail()
  await s3.up().catch(() => undefined)
})
afterAll(() => s3[Symbol.asyncDispose]())

const variablesOf = (bucket: string) => ({ STORAGE_URL: `s3://${bucket}?endpoint=${s3.endpoint}`, ...s3Keys })

async function startOnS3(more: Record<string, string> = {}): Promise<Started & { env: Record<string, string> }> {
  const env = { ...variablesOf(await s3.bucket()), LOG_LEVEL: 'error', ...more }
  return Object.assign(await startServer(env), { env })
}

async function upload(server: Started, auth: Record<string, string>, text: string): Promise<Response> {
  const form = new FormData()
  form.append('file', new Blob([text]), 'notes.txt')
  return server.get('/wimd/upload', { method: 'POST', headers: auth, body: form })
}

async function keysIn({ app }: Started): Promise<string[]> {
  const keys: string[] = []
  for await (const { key } of app.parts.files.list()) keys.push(key)
  return keys
}

const filesOf = async (server: Started, auth: Record<string, string>) =>
  ((await (await server.get('/wimd/uploads', { headers: auth })).json()) as { files: { status: string }[] }).files

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'mosaic-storage-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

async function run(env: Record<string, string>, ...words: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = []
  const [name, ...args] = words
  const code = await runCommand(
    name,
    args,
    () => parseConfig({ LOG_LEVEL: 'silent', ...env }),
    (line) => lines.push(line),
  )
  return { code, said: lines.join('\n') }
}

test('a file lies in the bucket sealed, is read from there, goes out with an export and goes with its session', async () => {
  await using server = await startOnS3()
  const me = await newSession(server)
  expect((await upload(server, me.auth, 'canary-word: I worked as a nurse in Graz.')).status).toBe(201)
  await expect.poll(async () => (await filesOf(server, me.auth))[0]?.status).toBe('ready')
  const [key = ''] = await keysIn(server)
  expect((await buffer(server.app.parts.files.get(key))).includes('canary-word')).toBe(false)
  const written = (await readdir(server.dataDir, { recursive: true })).filter((name) => !name.startsWith('mosaic.db'))
  expect(written).toEqual(['outgoing'])
  const exported = await server.get('/session/export', { headers: me.auth })
  expect((await exported.arrayBuffer()).byteLength).toBeGreaterThan(1000)
  expect((await server.send('DELETE', '/session', undefined, me.auth)).status).toBe(200)
  expect(await keysIn(server)).toEqual([])
})

test('an upload that its sender breaks off leaves nothing in the bucket', async () => {
  await using server = await startOnS3()
  const me = await newSession(server)
  const cut = new AbortController()
  const body = new ReadableStream({
    async start(controller) {
      const head = '--edge\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'
      controller.enqueue(new TextEncoder().encode(head + 'words '.repeat(20_000)))
      setTimeout(() => cut.abort(), 200)
    },
  })
  const headers = { ...me.auth, 'content-type': 'multipart/form-data; boundary=edge' }
  await expect(
    server.get('/wimd/upload', { method: 'POST', headers, body, duplex: 'half', signal: cut.signal } as RequestInit),
  ).rejects.toThrow(/abort/)
  await expect.poll(() => readdir(join(server.dataDir, 'outgoing')).catch(() => ['not made yet'])).toEqual([])
  expect(await keysIn(server)).toEqual([])
})

test('while the bucket is away uploads say so and when to try again, everything else goes on, and whoever runs it is told', async () => {
  await using server = await startOnS3()
  const me = await newSession(server)
  expect((await upload(server, me.auth, 'I worked as a nurse in Graz.')).status).toBe(201)
  const [before = ''] = await keysIn(server)
  await s3.down()

  const refused = await upload(server, me.auth, 'I worked as a cook in Lyon.')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '15'])
  expect(await refused.json()).toMatchObject({
    error: { code: 'unavailable', message: expect.stringContaining('Files cannot be reached') },
  })
  expect(await filesOf(server, me.auth)).toHaveLength(1)
  expect((await server.send('POST', '/wimd', { mode: 'fast_track' }, me.auth)).status).toBe(200)
  expect(await (await server.get('/readyz')).json()).toMatchObject({
    status: 'ready',
    notes: expect.arrayContaining(['files cannot be reached']),
  })
  expect(await (await server.get('/metrics')).text()).toContain('mosaic_store_ok 0')
  const { alerts } = Status.parse(await (await server.get('/admin/status')).json())
  expect(alerts).toMatchObject([{ code: 'store', text: expect.stringContaining('does not answer (ECONNREFUSED)') }])
  expect(server.lines.join('')).not.toMatch(/nurse|cook|S3RVER/)

  // who ends their session now is told the truth: the key is gone; the noise that is left is swept when the bucket is back
  expect((await server.send('DELETE', '/session', undefined, me.auth)).status).toBe(200)
  await s3.up()
  expect(await (await server.get('/readyz')).json()).toMatchObject({ notes: expect.not.arrayContaining(['files cannot be reached']) })
  expect(await keysIn(server)).toEqual([before])
  server.pass(2 * hour)
  expect(await sweep(server.app.open)).toBe(1)
  expect(await keysIn(server)).toEqual([])
})

test('a file that the bucket did not give out yet is read once it does, however often that was tried', async () => {
  await using server = await startOnS3()
  const me = await newSession(server)
  s3.fail((request, response) => request.method === 'GET' && (request.url ?? '').includes('/files/') && busy(request, response))
  expect(await (await upload(server, me.auth, 'I worked as a nurse in Graz.')).json()).toMatchObject({ file: { status: 'reading' } })
  const tried = () => s3.asked.filter((one) => one.startsWith('GET') && one.includes('/files/')).length
  for (let turn = 0; turn < 5; turn++) {
    const before = tried()
    server.pass(60_000)
    expect((await filesOf(server, me.auth))[0]?.status).toBe('reading')
    await expect.poll(tried).toBeGreaterThanOrEqual(before + 3)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  s3.fail()
  server.pass(60_000)
  await expect.poll(async () => (await filesOf(server, me.auth))[0]?.status).toBe('ready')
})

test('what has ended is purged from the bucket, and what no row knows is swept once it has settled', async () => {
  await using server = await startOnS3({ SESSION_DAYS: '1' })
  const me = await newSession(server)
  await upload(server, me.auth, 'I worked as a nurse in Graz.')
  await server.app.parts.files.put('0123456789abcdef0123', Readable.from([Buffer.from('sealed bytes of nobody')]))
  expect(await keysIn(server)).toHaveLength(2)
  expect(await sweep(server.app.open)).toBe(0)
  server.pass(25 * hour)
  expect(await purge(server.app.open)).toBe(1)
  expect(await keysIn(server)).toEqual(['0123456789abcdef0123'])
  expect(await sweep(server.app.open)).toBe(1)
  expect(await keysIn(server)).toEqual([])
})

test('a bucket that cannot be used stops the start in one sentence that says what to do and tells no key', async () => {
  const bucket = await s3.bucket()
  const problemsWith = (env: Record<string, string>) =>
    startServer({ ...variablesOf(bucket), ...env }).then(
      (server) => server[Symbol.asyncDispose](),
      (error: ConfigError) => error.problems,
    )
  const cases: [Record<string, string>, RegExp][] = [
    [{ STORAGE_URL: `s3://not-made?endpoint=${s3.endpoint}` }, /not-made at 127\.0\.0\.1:\d+: there is no such bucket there; make it/],
    [{ AWS_ACCESS_KEY_ID: 'a-key-of-nobody' }, /does not take AWS_ACCESS_KEY_ID/],
    [{ AWS_SECRET_ACCESS_KEY: 'a-key-of-nobody' }, /does not take AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY/],
    [{ STORAGE_URL: `s3://${bucket}?endpoint=http://127.0.0.1:9` }, /does not answer \(ECONNREFUSED\)/],
  ]
  for (const [env, told] of cases) {
    const problems = (await problemsWith(env)) ?? []
    expect(problems).toEqual([expect.stringMatching(told)])
    expect(problems.join('')).not.toMatch(/a-key-of-nobody|S3RVER/)
  }
  await using first = await startServer(variablesOf(bucket))
  expect(first.url).toContain('http')
  expect(await problemsWith({})).toEqual([expect.stringMatching(/holds the files of another installation/)])
})

test('files move from the disk into the bucket, doctor sees both, and a backup brings them anywhere', async () => {
  const place = await folder()
  const data = join(place, 'data')
  const onDisk = await startServer({ DATA_DIR: data })
  const me = await newSession(onDisk)
  await upload(onDisk, me.auth, 'I worked as a nurse in Graz.')
  await expect.poll(async () => (await filesOf(onDisk, me.auth))[0]?.status).toBe('ready')
  await onDisk[Symbol.asyncDispose]()

  const env = { DATA_DIR: data, ...variablesOf(await s3.bucket()) }
  expect((await run({ DATA_DIR: data }, 'files', 'move')).said).toContain('STORAGE_URL is not set')
  expect(await run(env, 'doctor')).toMatchObject({ code: 1, said: expect.stringContaining('1 files still lie in') })
  expect(await run(env, 'files', 'move')).toMatchObject({ code: 0, said: expect.stringMatching(/^1 files are in the bucket/) })
  expect(await run(env, 'doctor')).toMatchObject({ code: 0, said: expect.stringContaining('files are kept in the bucket') })
  const zip = join(place, 'backup.zip')
  expect(await run(env, 'backup', zip)).toMatchObject({ code: 0, said: expect.stringContaining('1 sealed files') })

  const elsewhere = { DATA_DIR: join(place, 'elsewhere'), ...variablesOf(await s3.bucket()) }
  expect(await run(elsewhere, 'restore', zip)).toMatchObject({ code: 0, said: expect.stringContaining('and the bucket') })
  for (const there of [env, elsewhere]) {
    await using server = await startServer(there)
    expect(await keysIn(server)).toHaveLength(1)
    const exported = await server.get('/session/export', { headers: me.auth })
    expect(exported.status).toBe(200)
    expect((await exported.arrayBuffer()).byteLength).toBeGreaterThan(1000)
  }
})
