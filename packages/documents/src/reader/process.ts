import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { readerCommand } from './isolation.ts'
import { Progressed, type ReadingProgress } from './protocol.ts'

type Child = ChildProcessByStdio<Writable, Readable, null>

const pageBytes = 4096
const residentAtMost = 400 * 1024 * 1024
const watchEveryMs = 25
/** How V8 ends a process whose heap is at its limit. */
const heapFull = 'SIGABRT'
/** A line of progress is short; a longer one is the answer. */
const progressAtMost = 200

/** How a reading process ended. */
export type Ending = { readonly output: string } | { readonly killed: 'too_complex' | 'timed_out' } | { readonly crashed: true }

/** Starts a process that waits for its document; people's requests come before it. */
export function startReader(): Child {
  const { command, args } = readerCommand()
  const child = spawn(command, args, { env: {}, stdio: ['pipe', 'pipe', 'ignore'] })
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  child.on('error', () => child.kill('SIGKILL'))
  child.stdin.on('error', () => child.kill('SIGKILL'))
  return child
}

export interface Limits {
  readonly limitMs: number
  /** Counted anew from the first word of progress on: pictures of text take longer. */
  readonly slowLimitMs: number
  readonly outputAtMost: number
  readonly onProgress: (progress: ReadingProgress) => void
}

/** Feeds a document to a waiting process and gives the last line it wrote; killed, not asked, when it grows or stays too long. */
export function runReader(
  child: Child,
  feed: (stdin: Writable) => Promise<void>,
  { limitMs, slowLimitMs, outputAtMost, onProgress }: Limits,
): Promise<Ending> {
  return new Promise((resolve) => {
    let [size, last, isSlow] = [0, '', false]
    let killed: 'too_complex' | 'timed_out' | undefined
    const kill = (reason: 'too_complex' | 'timed_out') => {
      killed ??= reason
      child.kill('SIGKILL')
    }
    let timer = setTimeout(() => kill('timed_out'), limitMs)
    const watchdog = setInterval(() => {
      if (child.pid !== undefined && residentBytes(child.pid) > residentAtMost) kill('too_complex')
    }, watchEveryMs)
    const slowly = (progress: ReadingProgress) => {
      onProgress(progress)
      if (isSlow) return
      isSlow = true
      clearTimeout(timer)
      timer = setTimeout(() => kill('timed_out'), slowLimitMs)
    }
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > outputAtMost) kill('too_complex')
    })
    createInterface({ input: child.stdout }).on('line', (line) => {
      const told = line.length < progressAtMost ? progressIn(line) : undefined
      if (told) slowly(told)
      else last = line
    })
    child.once('close', (code, signal) => {
      if (signal === heapFull) killed ??= 'too_complex'
      clearTimeout(timer)
      clearInterval(watchdog)
      resolve(killed ? { killed } : code === 0 ? { output: last } : { crashed: true })
    })
    feed(child.stdin).catch(() => child.kill('SIGKILL'))
  })
}

function progressIn(line: string): ReadingProgress | undefined {
  const told = Progressed.safeParse(parsed(line))
  return told.success ? told.data.progress : undefined
}

/** JSON as a value, null when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
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
