import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pdfOfPages } from '../../../packages/documents/test/pdfWriter.ts'

/*
 * Files that were made to hurt readers, through the real upload of a real server: each must be answered within 15 s, nothing may end the
 * server, its memory may grow by 50 MB, and other people's requests may take three times as long at p99 while the slowest and a bomb of our own are read.
 */
const folder = join(import.meta.dirname, '../../../../shared/data/hostile')
if (!existsSync(folder)) {
  console.log('skipped: ../shared/data/hostile is not here')
  process.exit(0)
}

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => statSync(path).size > 0 && statSync(path).size < 50 * 1024 * 1024)

const dataDir = await mkdtemp(join(tmpdir(), 'mosaic-hostile-'))
const port = 20_000 + (process.pid % 10_000)
const url = `http://127.0.0.1:${port}`
const program = spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts')], {
  env: {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    UPLOADS_PER_MINUTE: '1000000',
    SESSIONS_PER_MINUTE: '1000000',
    SESSION_QUOTA_MB: '2000',
  },
  stdio: ['ignore', 'pipe', 'pipe'],
})
let complaints = ''
program.stdout.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
program.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
while (
  !(await fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  ))
)
  await wait(50)

/** Resident memory of the server alone, in MB. */
const memory = () => (Number(readFileSync(`/proc/${program.pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 1024 / 1024

async function newSession(): Promise<Record<string, string>> {
  const response = await fetch(`${url}/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  const { session } = (await response.json()) as { session: { token: string } }
  return { authorization: `Bearer ${session.token}` }
}

interface Read {
  readonly path: string
  readonly answer: string
  readonly ms: number
}

async function upload(auth: Record<string, string>, path: string): Promise<Read> {
  const form = new FormData()
  form.set('file', new Blob([readFileSync(path)]), basename(path))
  const began = performance.now()
  const response = await fetch(`${url}/wimd/upload`, { method: 'POST', headers: auth, body: form })
  const body = (await response.json()) as { file?: { id: string; status: string; findings: { code: string }[] }; error?: { code: string } }
  let { file } = body
  while (file && (file.status === 'reading' || file.status === 'received') && performance.now() - began < 90_000) {
    await wait(50)
    const again = (await (await fetch(`${url}/wimd/uploads/${file.id}`, { headers: auth })).json()) as typeof body
    file = again.file
  }
  const answer = file
    ? file.status === 'ready'
      ? 'ready'
      : `${file.status} ${file.findings[0]?.code ?? ''}`.trim()
    : `${response.status} ${body.error?.code}`
  return { path, answer, ms: performance.now() - began }
}

/** p99 of another person's request, in milliseconds, while `busy` goes on. */
async function p99While(auth: Record<string, string>, busy: Promise<unknown>): Promise<number> {
  const times: number[] = []
  let isOver = false
  void busy.finally(() => {
    isOver = true
  })
  while (!isOver || times.length < 300) {
    const began = performance.now()
    await (await fetch(`${url}/session`, { headers: auth })).text()
    times.push(performance.now() - began)
    await wait(5)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0
}

const filesAPerson = 10
const [mine, theirs] = [await newSession(), await newSession()]
for (const path of files.slice(0, 20)) await upload(mine, path)
const before = memory()
const reads: Read[] = []
let person = mine
for (const [at, path] of files.entries()) {
  if (at % filesAPerson === 0) person = await newSession()
  reads.push(await upload(person, path))
}
await wait(3000)
const grown = memory() - before

const byAnswer = Map.groupBy(reads, ({ answer }) => answer)
for (const [answer, all] of [...byAnswer].toSorted((a, b) => b[1].length - a[1].length))
  console.log(`${String(all.length).padStart(4)}  ${answer}`)
for (const { path, answer } of reads.filter((read) => /reader_failed|timed_out|too_complex/.test(read.answer)))
  console.log(`${answer}: ${basename(path)}`)
const slowest = reads.toSorted((a, b) => b.ms - a.ms)
console.log(
  `slowest: ${slowest
    .slice(0, 3)
    .map(({ path, ms }) => `${basename(path)} ${Math.round(ms)} ms`)
    .join(', ')}`,
)
console.log(`memory grew by ${grown.toFixed(0)} MB over ${reads.length} files`)

const idle = await p99While(theirs, wait(3000))
const bomb = join(dataDir, 'bomb.pdf')
writeFileSync(bomb, pdfOfPages(1, 'BT /F1 12 Tf 50 700 Td (work) Tj ET\n'.repeat(400_000)))
const worst = [bomb, bomb, ...slowest.slice(0, 6).map(({ path }) => path)]
const loaded = await p99While(theirs, Promise.all(worst.map(async (path) => upload(await newSession(), path))))
console.log(
  `another's request: p99 ${idle.toFixed(1)} ms idle, ${loaded.toFixed(1)} ms while the slowest and a bomb are read: ${(loaded / idle).toFixed(1)} times`,
)

const late = reads.filter(({ ms }) => ms > 15_000)
const isUp = program.exitCode === null && (await fetch(`${url}/healthz`)).ok
if (complaints.includes('unhandled')) console.log(complaints)
program.kill('SIGTERM')
await once(program, 'exit')
await rm(dataDir, { recursive: true, force: true })
process.exitCode = late.length === 0 && isUp && grown < 50 && loaded <= idle * 3 ? 0 : 1
