import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { DocumentType, Reading, ReadingFinding } from '@mosaic/core/reading/schema'
import { readingFailure } from './reader/failure.ts'
import { hasNoNetwork, readerCommand } from './reader/isolation.ts'
import { type Ending, parsed, runReader, startReader } from './reader/process.ts'
import { Answer, type Header, line, type ReadingProgress } from './reader/protocol.ts'
import { createTurns } from './turns.ts'

export { readingFailure } from './reader/failure.ts'
export type { ReadingProgress } from './reader/protocol.ts'
export { type Detected, detectType } from './type.ts'

/** A reading, or why there is none. */
export type Outcome = { readonly reading: Reading } | { readonly failure: ReadingFinding }

/** Whose document it is, so that nobody's many keep another's one waiting, and who is told of its progress. */
export interface ReadOptions {
  readonly owner?: string
  readonly onProgress?: (progress: ReadingProgress) => void
}

/**
 * Reads documents, each in a process of its own, at most two at a time and one of each owner. It never throws for what stands in a document,
 * only for its source, and when it was closed meanwhile.
 */
export interface DocumentReader {
  /** `open` gives the document's bytes; once more when its words turn out to stand in pictures. */
  read(open: () => Readable, type: DocumentType, options?: ReadOptions): Promise<Outcome>
  /** A document's text as a simple extractor gives it, for holding against what was read; null where it gives none. */
  plainText(open: () => Readable, type: DocumentType, options?: Pick<ReadOptions, 'owner'>): Promise<string | null>
  /** Starts a process ahead, so that the next reading need not wait for it; unused it ends after a minute. */
  warm(): void
  /** Why reading runs less isolated than it should, null when it does not. */
  isolation(): string | null
  /** Processes that died of themselves, one after another, since one last came to its end: what is killed for its document is none. */
  crashesInARow(): number
  /** Ends every process, also those that are reading. */
  close(): Promise<void>
}

const atOnce = 2
/** Pictures take longer and more memory; no two are read at once, so that documents with text need not wait for them. */
const picturesAtOnce = 1
const megabyte = 1024 * 1024
const outputAtMost = 4 * megabyte
const usual = { workMs: 8000, limitMs: 60_000, residentAtMost: 400 * megabyte, outputAtMost }
const patient = { workMs: 60_000, limitMs: 300_000, residentAtMost: 700 * megabyte, outputAtMost }
const idleMs = 60_000

const quiet = () => undefined

/** `pictures`: whether the words in scans and photos are recognised; without it they are told to be needed. */
export function createReader({ pictures = true }: { pictures?: boolean } = {}): DocumentReader {
  // looks for what was built and for `unshare` now, not when the first person waits
  readerCommand()
  let spare: { child: ReturnType<typeof startReader>; timer: NodeJS.Timeout } | undefined
  let isClosed = false
  let crashes = 0
  const busy = new Set<ReturnType<typeof startReader>>()
  const turns = createTurns(atOnce)
  const pictureTurns = createTurns(picturesAtOnce)

  const dropSpare = () => {
    if (!spare) return
    clearTimeout(spare.timer)
    spare.child.kill('SIGKILL')
    spare = undefined
  }
  const take = () => {
    if (!spare) return startReader()
    const { child, timer } = spare
    clearTimeout(timer)
    spare = undefined
    child.ref()
    return child.exitCode === null && child.signalCode === null ? child : startReader()
  }
  const runNow = async (source: Readable, header: Header, onProgress: (progress: ReadingProgress) => void): Promise<Ending> => {
    if (isClosed) throw new Error('the reader was closed')
    const child = take()
    busy.add(child)
    try {
      const watched = watch(source)
      const feed = async (stdin: Writable) => {
        stdin.write(line(header))
        await pipeline(watched.chunks, stdin)
      }
      const ending = await runReader(child, feed, { ...(header.pictures === 'now' ? patient : usual), onProgress })
      if (isClosed) throw new Error('the reader was closed')
      if (watched.failed()) throw watched.failed()
      crashes = 'crashed' in ending ? crashes + 1 : 0
      return ending
    } finally {
      busy.delete(child)
    }
  }
  const readNow = async (source: Readable, header: Header, onProgress: (progress: ReadingProgress) => void): Promise<Outcome | 'later'> => {
    const ending = await runNow(source, header, onProgress)
    if ('killed' in ending) return { failure: readingFailure(ending.killed) }
    return 'crashed' in ending ? { failure: readingFailure('reader_failed') } : trusted(ending.output)
  }
  return {
    async read(open, type, { owner = Symbol(), onProgress = quiet } = {}) {
      const header: Header = { type, pictures: pictures ? 'later' : 'never' }
      const outcome = type === 'image' && pictures ? 'later' : await turns.take(owner, () => readNow(open(), header, quiet))
      if (outcome !== 'later') return outcome
      const recognised = await pictureTurns.take(owner, () =>
        turns.take(Symbol(), () => readNow(open(), { type, pictures: 'now' }, onProgress)),
      )
      return recognised === 'later' ? { failure: readingFailure('reader_failed') } : recognised
    },
    async plainText(open, type, { owner = Symbol() } = {}) {
      const ending = await turns.take(owner, () => runNow(open(), { type, pictures: 'never', plain: true }, quiet))
      const answer = 'output' in ending ? Answer.safeParse(parsed(ending.output)) : undefined
      return answer?.success && 'plain' in answer.data ? answer.data.plain : null
    },
    warm() {
      if (spare) return
      const child = startReader()
      spare = { child, timer: setTimeout(dropSpare, idleMs).unref() }
      child.unref()
    },
    isolation: () => (hasNoNetwork() ? null : 'documents are read without network isolation: unshare is not allowed here'),
    crashesInARow: () => crashes,
    async close() {
      isClosed = true
      dropSpare()
      for (const child of busy) child.kill('SIGKILL')
    },
  }
}

/** A source whose own failure can be told from that of the process it is fed to. */
function watch(source: Readable): { chunks: AsyncIterable<unknown>; failed: () => unknown } {
  let failure: unknown
  async function* chunks() {
    try {
      yield* source
    } catch (error) {
      failure = error
      throw error
    }
  }
  return { chunks: chunks(), failed: () => failure }
}

/** Nothing of the process is believed: its JSON must fit the schema, and each quote must stand where it says. */
function trusted(output: string): Outcome | 'later' {
  const answer = Answer.safeParse(parsed(output))
  if (!answer.success) return { failure: readingFailure('reader_failed') }
  if ('plain' in answer.data) return { failure: readingFailure('reader_failed') }
  if ('later' in answer.data) return 'later'
  if ('failure' in answer.data) return answer.data
  const { reading } = answer.data
  const text = reading.blocks.map((block) => block.text).join('\n')
  const proposals = reading.proposals.filter(({ quote, locator }) => text.slice(locator.start, locator.end) === quote)
  return { reading: { ...reading, proposals } }
}
