import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism, setPriority } from 'node:os'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { readerCommand } from './isolation.ts'
import { Progressed, type ReadingProgress } from './protocol.ts'
import { createShares } from './shares.ts'

type Child = ChildProcessByStdio<Writable, Readable, null>

const pageBytes = 4096
/** Linux tells times of processes in hundredths of a second, whatever the machine's own clock. */
const tickMs = 10
const watchEveryMs = 25
/** Enough for the server to come first whenever it wakes, and little enough to be read at all on a machine where much else runs. */
const niceness = 10
/** A document that takes longer of a processor is no page or two. */
const longMs = 1000
/** One processor is left to the server: wherever a reader runs, people's requests wait for the end of its slice. */
const longOnes = createShares(Math.max(1, availableParallelism() - 1))
/** How V8 ends a process whose heap is at its limit: its document was too complex. */
export const heapFull = 'SIGABRT'
/** A line of progress is short; a longer one is the answer. */
const progressAtMost = 200

/** How a reading process ended. */
export type Ending = { readonly output: string } | { readonly killed: 'too_complex' | 'timed_out' } | { readonly crashed: true }

/** Starts a process that waits for its document; people's requests come before it. */
export function startReader(): Child {
  const { command, args } = readerCommand()
  const child = spawn(command, args, { env: {}, stdio: ['pipe', 'pipe', 'ignore'] })
  if (child.pid !== undefined) setPriority(child.pid, niceness)
  child.on('error', () => child.kill('SIGKILL'))
  child.stdin.on('error', () => child.kill('SIGKILL'))
  return child
}

export interface Limits {
  /** Processor time, so that a busy machine makes a reading later, not impossible. */
  readonly workMs: number
  /** From beginning to end; the only limit of time where the system does not tell a process's own. */
  readonly limitMs: number
  readonly residentAtMost: number
  readonly outputAtMost: number
  readonly onProgress: (progress: ReadingProgress) => void
}

/** Feeds a document to a waiting process and gives the last line it wrote; killed, not asked, when it grows or stays too long. */
export function runReader(
  child: Child,
  feed: (stdin: Writable) => Promise<void>,
  { workMs, limitMs, residentAtMost, outputAtMost, onProgress }: Limits,
): Promise<Ending> {
  return new Promise((resolve) => {
    let [size, last] = [0, '']
    let killed: 'too_complex' | 'timed_out' | undefined
    let isLong = false
    const kill = (reason: 'too_complex' | 'timed_out') => {
      killed ??= reason
      child.kill('SIGKILL')
    }
    const timer = setTimeout(() => kill('timed_out'), limitMs)
    const watchdog = setInterval(() => {
      const { resident, worked } = child.pid === undefined ? nothing : usageOf(child.pid)
      if (resident > residentAtMost) kill('too_complex')
      else if (worked > workMs) kill('timed_out')
      else if (worked > longMs && !isLong) {
        isLong = true
        longOnes.join(child)
      }
    }, watchEveryMs)
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > outputAtMost) kill('too_complex')
    })
    createInterface({ input: child.stdout }).on('line', (line) => {
      const told = line.length < progressAtMost ? progressIn(line) : undefined
      if (told) onProgress(told)
      else last = line
    })
    child.once('close', (code, signal) => {
      if (signal === heapFull) killed ??= 'too_complex'
      clearTimeout(timer)
      clearInterval(watchdog)
      longOnes.leave(child)
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

interface Usage {
  /** Bytes in memory. */
  readonly resident: number
  /** Milliseconds of processor time. */
  readonly worked: number
}
const nothing: Usage = { resident: 0, worked: 0 }

/** What a process and those that it started take, nothing where the system does not tell. */
function usageOf(pid: number): Usage {
  try {
    const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // proc(5): the name in brackets may hold anything; the times are the 14th and 15th field
    const [user = 0, system = 0] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number)
    const own = { resident: Number(pages) * pageBytes, worked: (user + system) * tickMs }
    const tasks = readdirSync(`/proc/${pid}/task`)
    const children = tasks.flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean))
    return children.reduce((sum, child) => {
      const { resident, worked } = usageOf(Number(child))
      return { resident: sum.resident + resident, worked: sum.worked + worked }
    }, own)
  } catch {
    return nothing
  }
}
