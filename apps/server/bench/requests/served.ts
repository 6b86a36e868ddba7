import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A server in a process of its own. */
export interface Served {
  readonly url: string
  readonly pid: number
  /** User and system time that all of its threads have taken so far, in microseconds. */
  cpu(): number
  /** Resident memory now, and the most that it ever was, in MB. */
  memory(): { readonly now: number; readonly most: number }
  stop(): Promise<void>
}

/** The limits that people share with programs are lifted: what is measured is what a request costs. Everything else is as it ships. */
const lifted = {
  SESSIONS_PER_MINUTE: '1000000',
  TURNS_PER_MINUTE: '1000000',
  UPLOADS_PER_MINUTE: '1000000',
}

export const mosaicScript = join(import.meta.dirname, '../../src/main.ts')

export interface Serving {
  readonly dataDir: string
  readonly env?: Readonly<Record<string, string>>
  /** What starts it, before `node`: `taskset`, or the profiler's flags. */
  readonly by?: readonly string[]
}

/** Starts a server on a data folder, and waits until it answers. Its output goes to a file of that folder, as it would on a machine that keeps it. */
export async function serve(script: string, { dataDir, env = {}, by = [] }: Serving): Promise<Served> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const [command, ...before] = [...by, process.execPath] as [string, ...string[]]
  const log = createWriteStream(join(dataDir, `${port}.log`))
  await once(log, 'open')
  const program = spawn(command, [...before, script], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', PORT: String(port), DATA_DIR: dataDir, ...lifted, ...env },
    stdio: ['ignore', log, 'inherit'],
  })
  const { pid } = program
  if (pid === undefined) throw new Error(`${command} did not start`)
  while (!(await answers(`${url}/readyz`))) {
    if (program.exitCode !== null) throw new Error(`${script} ended before it answered; ${join(dataDir, `${port}.log`)} says why`)
    await wait(10)
  }
  return {
    url,
    pid,
    cpu: () => readdirSync(`/proc/${pid}/task`).reduce((sum, task) => sum + nanosecondsOf(`/proc/${pid}/task/${task}/schedstat`), 0) / 1000,
    memory: () => ({ now: megabytes(pid, 'VmRSS'), most: megabytes(pid, 'VmHWM') }),
    async stop() {
      const ended = once(program, 'exit')
      program.kill('SIGTERM')
      await ended
      log.end()
    },
  }
}

/** Does something with a data folder of its own, gone afterwards. */
export async function inFolder<T>(work: (dataDir: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'mosaic-requests-'))
  try {
    return await work(dataDir)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port was free')
  return address.port
}

// schedstat has what a thread ran in nanoseconds, where stat has ticks of ten milliseconds; a thread may end while it is looked at
function nanosecondsOf(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8').split(' ')[0])
  } catch {
    return 0
  }
}

function megabytes(pid: number, name: string): number {
  const line = readFileSync(`/proc/${pid}/status`, 'utf8').match(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm'))
  return Number(line?.[1] ?? Number.NaN) / 1024
}
