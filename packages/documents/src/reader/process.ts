import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { readerCommand } from './isolation.ts'

type Child = ChildProcessByStdio<Writable, Readable, null>

const pageBytes = 4096
const residentAtMost = 400 * 1024 * 1024
const watchEveryMs = 25

/** How a reading process ended. */
export type Ending = { readonly output: Buffer } | { readonly killed: 'too_complex' | 'timed_out' } | { readonly crashed: true }

/** Starts a process that waits for its document. */
export function startReader(): Child {
  const { command, args } = readerCommand()
  const child = spawn(command, args, { env: {}, stdio: ['pipe', 'pipe', 'ignore'] })
  child.on('error', () => child.kill('SIGKILL'))
  child.stdin.on('error', () => child.kill('SIGKILL'))
  return child
}

/** Feeds a document to a waiting process and gives what it wrote; killed, not asked, when it grows or stays too long. */
export function runReader(
  child: Child,
  feed: (stdin: Writable) => Promise<void>,
  { limitMs, outputAtMost }: { limitMs: number; outputAtMost: number },
): Promise<Ending> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    let killed: 'too_complex' | 'timed_out' | undefined
    const kill = (reason: 'too_complex' | 'timed_out') => {
      killed ??= reason
      child.kill('SIGKILL')
    }
    const timer = setTimeout(() => kill('timed_out'), limitMs)
    const watchdog = setInterval(() => {
      if (child.pid !== undefined && residentBytes(child.pid) > residentAtMost) kill('too_complex')
    }, watchEveryMs)
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > outputAtMost) kill('too_complex')
      else chunks.push(chunk)
    })
    child.once('close', (code) => {
      clearTimeout(timer)
      clearInterval(watchdog)
      resolve(killed ? { killed } : code === 0 ? { output: Buffer.concat(chunks) } : { crashed: true })
    })
    feed(child.stdin).catch(() => child.kill('SIGKILL'))
  })
}

/** Resident memory of a process and of the one that `unshare` became or started, 0 where the system does not tell. */
function residentBytes(pid: number): number {
  try {
    const own = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageBytes
    const tasks = readdirSync(`/proc/${pid}/task`)
    const children = tasks.flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean))
    return children.reduce((sum, child) => sum + residentBytes(Number(child)), own)
  } catch {
    return 0
  }
}
