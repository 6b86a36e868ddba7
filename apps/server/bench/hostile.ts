import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { text } from 'node:stream/consumers'
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
async function p99While(auth: Record<string, string>, busy: () => Promise<unknown>): Promise<number> {
  const stranger = spawn(process.execPath, [join(import.meta.dirname, 'stranger.ts'), url, auth['authorization'] ?? ''], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const told = text(stranger.stdout)
  // it has started, and asked often enough for its first requests not to be among the slowest of a hundred
  await wait(1000)
  await busy()
  stranger.stdin.end()
  return Number(await told)
}

/** Bytes that no reader is needed to understand: Office's name of a locked document; a PDF's lock is told by the name its makers gave it. */
const lockedName = Buffer.from('EncryptedPackage', 'utf16le')
const isLocked = (path: string) => readFileSync(path).includes(lockedName) || /(?<!no_?)password/i.test(basename(path))

const filesAPerson = 10
const filesAtOnce = 2
const [mine, theirs] = [await newSession(), await newSession()]
for (const path of files.slice(0, 20)) await upload(mine, path)
const before = memory()
const loadBefore = loadavg()[0] ?? 0
const reads: Read[] = []
const left = files.values()
await Promise.all(
  Array.from({ length: filesAtOnce }, async () => {
    let [person, sent] = [await newSession(), 0]
    for (const path of left) {
      if (sent++ % filesAPerson === 0) person = await newSession()
      reads.push(await upload(person, path))
      if (reads.length % 50 === 0) console.error(`${reads.length} of ${files.length}`)
    }
  }),
)
await wait(3000)
const grown = memory() - before
const slowest = reads.toSorted((a, b) => b.ms - a.ms)
const median = slowest[Math.floor(slowest.length / 2)]?.ms ?? 0
const late = reads.filter(({ ms }) => ms > 15_000)
const unnamed = reads.filter(({ path, answer }) => isLocked(path) && !/password|type_not_accepted/.test(answer))
const ours = reads.filter(({ answer }) => /reader_failed|timed_out|^5/.test(answer))

const idle = await p99While(theirs, () => wait(3000))
const bomb = join(dataDir, 'bomb.pdf')
writeFileSync(bomb, pdfOfPages(1, 'BT /F1 12 Tf 50 700 Td (work) Tj ET\n'.repeat(400_000)))
const worst = [bomb, bomb, ...slowest.slice(0, 6).map(({ path }) => path)]
const loaded = await p99While(theirs, () => Promise.all(worst.map(async (path) => upload(await newSession(), path))))
const isUp = program.exitCode === null && (await fetch(`${url}/healthz`)).ok
const rejections = complaints.match(/unhandled/gi)?.length ?? 0

const report = [
  '| answer | files |',
  '|---|---|',
  ...[...Map.groupBy(reads, ({ answer }) => answer)]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([answer, all]) => `| ${answer} | ${all.length} |`),
  '',
  '| what | measured | goal |',
  '|---|---|---|',
  `| files | ${reads.length} | |`,
  `| server up at the end | ${isUp ? 'yes' : 'no'} | yes |`,
  `| unhandled rejections | ${rejections} | 0 |`,
  `| answered later than 15 s | ${late.length}${named(late)} | 0 |`,
  `| median and slowest answer | ${seconds(median)}, ${seconds(slowest[0]?.ms ?? 0)} (${basename(slowest[0]?.path ?? '')}) | |`,
  `| the server's memory grew by | ${grown.toFixed(0)} MB | < 50 MB |`,
  `| locked files not named so | ${unnamed.length}${named(unnamed)} | 0 |`,
  `| readings that ended on our side | ${ours.length}${named(ours)} | |`,
  `| another's request, p99 idle | ${idle.toFixed(1)} ms | |`,
  `| the same while the slowest and two bombs are read | ${loaded.toFixed(1)} ms, ${(loaded / idle).toFixed(1)} times | 3 times |`,
  `| programs that wanted a processor, beginning and end | ${loadBefore.toFixed(1)}, ${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} | |`,
].join('\n')
console.log(report)
if (rejections > 0) console.log(complaints)
if (process.argv.includes('--write')) writeFileSync(join(import.meta.dirname, '../../../docs/measurements/hostile.md'), page())
program.kill('SIGTERM')
await once(program, 'exit')
await rm(dataDir, { recursive: true, force: true })
const isGood = isUp && rejections === 0 && late.length === 0 && unnamed.length === 0 && grown < 50 && loaded <= idle * 3
process.exitCode = isGood ? 0 : 1

function named(some: readonly Read[]): string {
  return some.length === 0 ? '' : ` (${some.map(({ path }) => basename(path)).join(', ')})`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

function page(): string {
  return `# Hostile files

Made by \`pnpm bench:hostile --write\`: files that were made to break readers, none of them ours, through the real upload of a real server, two at a time; then a
stranger's requests, from a process of their own, while the slowest of them and two bombs of our own are read. The bench fails when a goal is missed. Times are the wall's: where more programs want a
processor than there are, they are longer.

${report}
`
}
