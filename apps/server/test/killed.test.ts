import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@mosaic/db/open'
import { expect, onTestFinished, test } from 'vitest'
import { startProvider } from '../../../packages/ai/test/provider.ts'

const main = join(import.meta.dirname, '../src/main.ts')

interface Program {
  readonly child: ChildProcess
  readonly url: string
}

async function start(dataDir: string, env: Readonly<Record<string, string>> = {}): Promise<Program> {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'silent', PORT: '0', DATA_DIR: dataDir, ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  await expect.poll(() => said).toMatch(/^Mosaic is on \S+\n$/)
  return { child, url: said.trim().split(' ').at(-1) ?? '' }
}

async function kill({ child }: Program): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

async function newSession({ url }: Program): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const { session } = (await (await fetch(`${url}/session`, { method: 'POST', headers, body: '{}' })).json()) as {
    session: { token: string }
  }
  return `Bearer ${session.token}`
}

async function upload(
  { url }: Program,
  authorization: string,
  content: string,
  filename = 'cv.txt',
): Promise<{ id: string; status: string }> {
  const form = new FormData()
  form.append('file', new Blob([content]), filename)
  const response = await fetch(`${url}/wimd/upload`, { method: 'POST', headers: { authorization }, body: form })
  return ((await response.json()) as { file: { id: string; status: string } }).file
}

/** Sends the first half of an upload and keeps the line open. */
function halfAnUpload({ url }: Program, authorization: string): void {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname).on('error', () => undefined)
  const head = '--edge\r\nContent-Disposition: form-data; name="file"; filename="cv.txt"\r\n\r\n'
  socket.write(`POST /wimd/upload HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: ${authorization}\r\nContent-Length: 4000000\r\n`)
  socket.write(`Content-Type: multipart/form-data; boundary=edge\r\n\r\n${head}${'Ada Example. '.repeat(80_000)}`)
}

const filesIn = async (dataDir: string) =>
  (await readdir(join(dataDir, 'files'), { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile() && entry.name !== 'owner')
    .map((entry) => join(entry.parentPath, entry.name))

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'mosaic-killed-'))
  onTestFinished(() => rm(path, { recursive: true, force: true, maxRetries: 3 }))
  return path
}

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)

test('what an upload left when the server was killed under it is gone after a later start, and no word of it lay on the disk', async () => {
  const dataDir = await folder()
  const first = await start(dataDir)
  const authorization = await newSession(first)
  const whole = await upload(first, authorization, 'Ada Example\nSkills\nPython')
  const statusOn = async ({ url }: Program) => (await fetch(`${url}/wimd/uploads/${whole.id}`, { headers: { authorization } })).json()
  await expect.poll(() => statusOn(first)).toMatchObject({ file: { status: 'ready' } })
  const [stored = ''] = await filesIn(dataDir)
  halfAnUpload(first, authorization)
  await expect.poll(() => filesIn(dataDir)).toHaveLength(2)
  await kill(first)

  const left = await filesIn(dataDir)
  expect(left).toHaveLength(2)
  for (const path of left) expect((await readFile(path)).includes('Ada Example')).toBe(false)
  for (const path of left) await utimes(path, hoursAgo(2), hoursAgo(2))
  const second = await start(dataDir)
  expect(await filesIn(dataDir)).toEqual([stored])
  expect(await statusOn(second)).toMatchObject({ file: { status: 'ready' } })
}, 60_000)

test('a reading that was under way when the server was killed is done after the next start; a file without its bytes fails and says so', async () => {
  const dataDir = await folder()
  const first = await start(dataDir)
  const authorization = await newSession(first)
  await upload(first, authorization, 'Ada Example\nSkills\nPython')
  const stored = await filesIn(dataDir)
  const lost = await upload(first, authorization, 'Ada Example\nSkills\nJava and a lost file', 'lost.txt')
  await kill(first)
  for (const path of await filesIn(dataDir)) if (!stored.includes(path)) await rm(path)

  // the rows as a process leaves them that dies while it reads
  const db = await openDatabase(join(dataDir, 'mosaic.db'))
  await db
    .updateTable('file_uploads')
    .set({ status: 'reading', reading_until: hoursAgo(1).toISOString() })
    .execute()
  await db.updateTable('file_uploads').set({ reading_attempts: 3 }).where('id', '=', lost.id).execute()
  await db.destroy()

  const second = await start(dataDir)
  await fetch(`${second.url}/session`, { headers: { authorization } })
  const statuses = async () => {
    const { files } = (await (await fetch(`${second.url}/wimd/uploads`, { headers: { authorization } })).json()) as {
      files: { filename: string; status: string }[]
    }
    return Object.fromEntries(files.map(({ filename, status }) => [filename, status]))
  }
  await expect.poll(statuses).toEqual({ 'cv.txt': 'ready', 'lost.txt': 'failed' })
}, 60_000)

test('what was said and acknowledged when the server was killed is answered by the rules after the next start, once', async () => {
  await using provider = await startProvider(() => ({ silent: true }))
  const dataDir = await folder()
  const first = await start(dataDir, { OPENAI_BASE_URL: provider.openaiUrl, OPENAI_MODEL: 'm' })
  const authorization = await newSession(first)
  const headers = { authorization, 'content-type': 'application/json', 'idempotency-key': 'cut-off' }
  await fetch(`${first.url}/session`, { method: 'PATCH', headers, body: JSON.stringify({ ai_lane: 'openai' }) })
  const body = JSON.stringify({ prompt: 'I was a nurse at Zorvantic Clinic' })
  const say = (program: Program, key: string) =>
    fetch(`${program.url}/wimd/stream`, { method: 'POST', headers: { ...headers, 'idempotency-key': key }, body })
  const answer = await say(first, 'turn')
  const reader = answer.body?.getReader()
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('event: waiting')
  await kill(first)
  await reader?.cancel().catch(() => undefined)

  const second = await start(dataDir)
  const turns = async () =>
    ((await (await fetch(`${second.url}/wimd/history`, { headers })).json()) as { turns: { role: string; text: string }[] }).turns
  const said = async () => (await turns()).filter(({ role, text }) => role === 'person' && text.includes('Zorvantic')).length
  await expect.poll(said, { interval: 500 }).toBe(1)
  expect(await (await say(second, 'turn')).text()).toContain('event: done')
  expect(await said()).toBe(1)
  expect((await turns()).at(-1)).toMatchObject({ role: 'coach', lane: 'rules', lane_reason: 'broken' })
}, 60_000)
