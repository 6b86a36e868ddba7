import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '@mosaic/server/commands/commands'
import { parseConfig } from '@mosaic/server/config'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { TestProject } from 'vitest/node'
import { dialects } from '../../../packages/db/test/database.ts'
import { emptyPostgres, run as runIn } from '../../../packages/db/test/emptyPostgres.ts'
import startPostgres from '../../../test/postgres.ts'
import { s3Keys, startS3 } from '../../../test/s3.ts'
import { newSession, type Started, startServer } from './running.ts'

let url = ''
let stop: (() => Promise<void>) | undefined
beforeAll(async () => {
  const project = { provide: (_name: string, value: string | null) => void (url = value ?? '') }
  stop = await startPostgres(project as unknown as TestProject)
})
afterAll(() => stop?.())

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'mosaic-moving-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

async function run(env: Record<string, string>, ...args: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = []
  const code = await runCommand(
    'migrate-to',
    args,
    () => parseConfig({ LOG_LEVEL: 'silent', ...env }),
    (line) => lines.push(line),
  )
  return { code, said: lines.join('\n') }
}

/** Somebody who talked, brought a file, wrote a résumé and applied. */
async function live(server: Started, auth: Record<string, string>): Promise<void> {
  await server.send('POST', '/wimd', { mode: 'fast_track' }, auth)
  await server.send('POST', '/wimd', { prompt: 'I worked as a nurse at Graz Hospital from 2015 to 2021.' }, auth)
  const form = new FormData()
  form.append('file', new Blob(['Ada Example\nada@example.org\n\nSkills\nPython, SQL']), 'cv.txt')
  await server.get('/wimd/upload', { method: 'POST', headers: auth, body: form })
  const files = async () => ((await (await server.get('/wimd/uploads', { headers: auth })).json()) as { files: { status: string }[] }).files
  await expect.poll(async () => (await files())[0]?.status).toBe('ready')
  const posted = await server.send(
    'POST',
    '/ob/postings',
    { text: 'Registered nurse\nCity Hospital, Graz\nYou have a nursing diploma.' },
    auth,
  )
  const { opportunity } = (await posted.json()) as { opportunity: { job_id: string } }
  expect((await server.send('POST', '/resume/rewrite', {}, auth)).status).toBe(200)
  expect((await server.send('POST', '/ob/apply', { job_id: opportunity.job_id }, auth)).status).toBe(201)
}

const paths = [
  '/session',
  '/session/keys',
  '/wimd/history',
  '/wimd/uploads',
  '/wimd/analysis',
  '/ob/matches',
  '/ob/status',
  '/resume/versions',
]

async function readAll(server: Started, auth: Record<string, string>): Promise<Record<string, unknown>> {
  const answers = paths.map(async (path) => {
    const answer = await server.get(path, { headers: auth })
    expect([path, answer.status]).toEqual([path, 200])
    return [path, await answer.json()] as const
  })
  return Object.fromEntries(await Promise.all(answers))
}

describe.runIf(dialects.includes('postgres'))('what is copied to PostgreSQL', () => {
  test('is read there by its owner as before, the files stay, and SQLite is as it was', { timeout: 180_000 }, async () => {
    const data = join(await folder(), 'data')
    const before = await startServer({ DATA_DIR: data })
    const me = await newSession(before)
    await live(before, me.auth)
    const read = await readAll(before, me.auth)
    const target = await emptyPostgres(url)
    expect(await run({ DATA_DIR: data }, target)).toMatchObject({ code: 1, said: expect.stringContaining('Stop it first') })
    await before.stop()

    const moved = await run({ DATA_DIR: data }, target)
    expect(moved).toMatchObject({ code: 0, said: expect.stringMatching(/facts: \d+ rows, compared/) })
    expect(moved.said).not.toContain(target)
    const start = { DATA_DIR: data, LOG_LEVEL: 'error' }
    await expect(startServer(start)).rejects.toThrow(/DATABASE_URL is not set/)
    await using after = await startServer({ ...start, DATABASE_URL: target })
    expect(await readAll(after, me.auth)).toEqual(read)
    const exported = await after.get('/session/export', { headers: me.auth })
    expect((await exported.arrayBuffer()).byteLength).toBeGreaterThan(1000)
    expect((await after.send('POST', '/wimd', { prompt: 'I speak German.' }, me.auth)).status).toBe(200)

    expect((await run({ DATA_DIR: data }, target)).said).toContain('was copied before')
    await rm(join(data, 'moved-to-postgres'))
    expect(await run({ DATA_DIR: data }, target)).toMatchObject({ code: 1, said: expect.stringContaining('The target is not empty') })
    await after.stop()
    await using back = await startServer(start)
    expect(await readAll(back, me.auth)).toEqual(read)
  })

  test('takes its files into the bucket when there is one', { timeout: 180_000 }, async () => {
    await using s3 = await startS3()
    const data = join(await folder(), 'data')
    const before = await startServer({ DATA_DIR: data })
    const me = await newSession(before)
    await live(before, me.auth)
    await before.stop()
    const env = { DATA_DIR: data, STORAGE_URL: `s3://${await s3.bucket()}?endpoint=${s3.endpoint}`, ...s3Keys }
    const target = await emptyPostgres(url)
    expect(await run(env, target)).toMatchObject({ code: 0, said: expect.stringContaining('1 files went into the bucket') })
    await using after = await startServer({ ...env, DATABASE_URL: target })
    const exported = await after.get('/session/export', { headers: me.auth })
    expect(exported.status).toBe(200)
    expect((await exported.arrayBuffer()).byteLength).toBeGreaterThan(1000)
  })

  test('is refused in one sentence where it cannot be', async () => {
    const empty = await folder()
    expect((await run({ DATA_DIR: empty }, await emptyPostgres(url))).said).toContain('no SQLite database')
    expect((await run({ DATA_DIR: empty }, 'mysql://a:secret-value@b/c')).said).not.toContain('secret-value')
    const data = join(await folder(), 'data')
    await (await startServer({ DATA_DIR: data })).stop()
    const away = await run({ DATA_DIR: data }, 'postgres://a:secret-value@127.0.0.1:9/c')
    expect(away).toMatchObject({ code: 1, said: expect.stringContaining('The target does not answer') })
    expect(away.said).not.toContain('secret-value')
    const other = await emptyPostgres(url)
    await runIn(other, 'create table customers (id text)')
    expect((await run({ DATA_DIR: data }, other)).said).toContain('holds tables of something else')
  })
})

test('a data folder of another database is not started on: its files would be swept', { timeout: 180_000 }, async () => {
  const data = join(await folder(), 'data')
  const first = await startServer({ DATA_DIR: data })
  const me = await newSession(first)
  await live(first, me.auth)
  await first.stop()
  expect((await readFile(join(data, 'files/owner'), 'utf8')).length).toBeGreaterThan(20)
  await rm(join(data, 'mosaic.db'))
  await expect(startServer({ DATA_DIR: data })).rejects.toThrow(/holds the files of another database/)
})
