import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const main = join(import.meta.dirname, '../src/main.ts')

interface Program {
  readonly child: ChildProcess
  readonly said: () => string
  readonly complained: () => string
  /** Its exit code. */
  readonly ended: Promise<number | null>
}

function run(env: Record<string, string>): Program {
  const child = spawn(process.execPath, [main], { env: { PATH: process.env['PATH'], LOG_LEVEL: 'silent', ...env } })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  let complained = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  child.stderr.on('data', (chunk) => {
    complained += chunk
  })
  return { child, said: () => said, complained: () => complained, ended: once(child, 'close').then(([code]) => code) }
}

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'mosaic-starting-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

test('a bad value ends the start with code 2 and one sentence for each problem', async () => {
  const { ended, complained } = run({ PORT: 'x', TRUST_PROXY: 'x' })
  expect(await ended).toBe(2)
  expect(complained()).toMatch(/^PORT must be [^\n]+\.\nTRUST_PROXY must be [^\n]+\.\n$/)
})

test('a feed that cannot be read ends the start with code 2 and its name', async () => {
  const { ended, complained } = run({ PORT: '0', DATA_DIR: await folder(), FEEDS: 'file:/nowhere/postings.jsonl' })
  expect(await ended).toBe(2)
  expect(complained()).toBe('FEEDS names /nowhere/postings.jsonl, which cannot be read.\n')
})

test('a data folder that cannot be written to ends the start with code 2', async () => {
  const { ended, complained } = run({ PORT: '0', DATA_DIR: '/dev/null/data' })
  expect(await ended).toBe(2)
  expect(complained()).toBe('DATA_DIR /dev/null/data cannot be written to.\n')
})

test('a taken port ends the start with code 1 and a sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  const { ended, complained } = run({ PORT: String(port), DATA_DIR: await folder() })
  expect(await ended).toBe(1)
  expect(complained()).toBe('PORT is taken by another program. Choose another one.\n')
})

test('told to stop it ends with code 0, its log written into the database, and starts again on the same data', async () => {
  const dataDir = await folder()
  for (const time of ['first', 'second']) {
    const { child, said, ended, complained } = run({ PORT: '0', DATA_DIR: dataDir })
    await expect.poll(said).toMatch(/^Mosaic is on http:\/\/127\.0\.0\.1:\d+\n$/)
    const url = said().trim().split(' ').at(-1)
    expect([time, (await fetch(`${url}/readyz`)).status]).toEqual([time, 200])
    child.kill('SIGTERM')
    expect([time, await ended, complained()]).toEqual([time, 0, ''])
    expect(await stat(join(dataDir, 'mosaic.db-wal')).catch(() => null)).toBeNull()
  }
  expect((await readFile(join(dataDir, 'mosaic.db'))).subarray(0, 15).toString()).toBe('SQLite format 3')
})
