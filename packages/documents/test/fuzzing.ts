import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { DocumentType } from '@mosaic/core/reading/schema'
import { readerCommand } from '@mosaic/documents/reader/isolation'
import { heapFull } from '@mosaic/documents/reader/process'

/** Whole documents that are changed. */
export interface Seed {
  readonly type: DocumentType
  readonly bytes: Buffer
}

/** What became of the inputs: how many by type and answer, and which ended their process or were stopped. A heap that is full is an answer. */
export interface Fuzzed {
  readonly codes: ReadonlyMap<string, number>
  /** Inputs whose process died of itself: the real one's death is an answer too, but each is worth a look. */
  readonly died: readonly number[]
  /** Inputs that were stopped after the reader's own limit of time. */
  readonly stopped: readonly number[]
}

const limitMs = 10_000
const inputsAProcess = 2000

/** Reads changed documents, many in a process under the reader's own limits; the same seed gives the same inputs. */
export async function fuzz(
  seeds: readonly Seed[],
  { count, seed, from = 0 }: { count: number; seed: number; from?: number },
): Promise<Fuzzed> {
  const codes = new Map<string, number>()
  const died: number[] = []
  const stopped: number[] = []
  const tell = (line: string) => codes.set(line, (codes.get(line) ?? 0) + 1)
  for (let first = from; first < from + count; ) {
    const last = Math.min(first + inputsAProcess, from + count)
    const ending = await run(seeds, { first, last, seed }, tell)
    if (ending.at === null) {
      first = last
      continue
    }
    if (ending.how === 'full') tell(`${seeds[ending.at % seeds.length]?.type} too_complex`)
    else (ending.how === 'stopped' ? stopped : died).push(ending.at)
    first = ending.at + 1
  }
  return { codes, died, stopped }
}

/** One process's share; `at` names the input it ended on, null when it came to its end. */
function run(
  seeds: readonly Seed[],
  order: { first: number; last: number; seed: number },
  onCode: (line: string) => unknown,
): Promise<{ at: number | null; how: 'ended' | 'full' | 'stopped' | 'died' }> {
  const { command, args } = readerCommand(join(import.meta.dirname, 'fuzzReader.ts'))
  const child = spawn(command, args, { env: {}, stdio: ['pipe', 'pipe', 'ignore'] })
  const documents = seeds.map(({ type, bytes }) => ({ type, base64: bytes.toString('base64') }))
  child.stdin.on('error', () => undefined)
  child.stdin.end(JSON.stringify({ ...order, documents }))
  return new Promise((resolve) => {
    let at: number | null = order.first
    let isStopped = false
    const stop = () => {
      isStopped = true
      child.kill('SIGKILL')
    }
    let timer = setTimeout(stop, limitMs)
    createInterface({ input: child.stdout }).on('line', (line) => {
      clearTimeout(timer)
      timer = setTimeout(stop, limitMs)
      const [index = '', type, code] = line.split(' ')
      at = Number(index)
      if (type === undefined || code === undefined) return
      onCode(`${type} ${code}`)
      at = at + 1 < order.last ? at + 1 : null
    })
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      const how = isStopped ? 'stopped' : signal === heapFull ? 'full' : 'died'
      resolve(code === 0 ? { at: null, how: 'ended' } : { at, how })
    })
  })
}
