import { Readable } from 'node:stream'
import { createLanes, type Lanes } from '@mosaic/ai/lanes'
import { type Context, createContext } from '@mosaic/api/context'
import { appRouter } from '@mosaic/api/router'
import { createCaller } from '@mosaic/api/trpc'
import { RawPosting } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import type { Catalogue } from '@mosaic/core/words/catalogue'
import type { Engine } from '@mosaic/db/open'
import { takePostings } from '@mosaic/db/takePostings'
import { createReader, type DocumentReader } from '@mosaic/documents/read'
import { createWriter, type DocumentWriter } from '@mosaic/documents/write/writer'
import { createFeeds, type Feeds } from '@mosaic/feeds/feeds'
import { Reading } from '@mosaic/feeds/reading'
import { sampleFeed } from '@mosaic/feeds/sample'
import { memoryStore } from '@mosaic/files/memory'
import { loadCatalogues } from '@mosaic/services/catalogues'
import { type App, compose } from '@mosaic/services/compose'
import type { Parts } from '@mosaic/services/context'
import { newId } from '@mosaic/services/newId'
import { saveMade } from '@mosaic/services/ranking/put'
import { type Rules, rulesOf } from '@mosaic/services/ranking/rules'
import { type Made, madeOf } from '@mosaic/services/ranking/stored'
import { receiveUpload } from '@mosaic/services/uploads/receive'
import { loadVocabulary } from '@mosaic/services/vocabulary'
import { callTRPCProcedure } from '@trpc/server'
import { openTestDatabase } from '../../db/test/database.ts'

const makeCaller = createCaller(appRouter)
type Calls = ReturnType<typeof makeCaller>

/** What a test may do as somebody: the procedures, and what only HTTP offers. */
export type Somebody = Pick<Calls, 'session' | 'wimd' | 'ob' | 'resume'> & {
  readonly key: string
  upload(filename: string, content: string | Uint8Array): ReturnType<typeof receiveUpload>
}

/**
 * Calls a procedure by its path. A caller made by tRPC is a proxy that takes the last name `apply` for Function's own, so that `ob.apply` cannot be
 * reached through it.
 */
function callsWith(makeContext: () => Context): Calls {
  const at = (path: readonly string[]): unknown =>
    new Proxy(() => undefined, {
      get: (_, name) => (typeof name === 'string' && name !== 'then' ? at([...path, name]) : undefined),
      apply: (_, __, [input]: unknown[]) => invoke(path.join('.'), input, makeContext()),
    })
  return at([]) as Calls
}

async function invoke(path: string, input: unknown, ctx: Context): Promise<unknown> {
  const procedure = (appRouter._def.procedures as unknown as Record<string, { _def: { type: 'query' | 'mutation' } }>)[path]
  return callTRPCProcedure({
    router: appRouter,
    path,
    type: procedure?._def.type ?? 'query',
    ctx,
    getRawInput: async () => input,
    signal: ctx.signal,
    batchIndex: 0,
  })
}

/** A whole Mosaic on a database of its own, with the real reader and writer, memory for files and a clock set by hand. */
export interface World extends AsyncDisposable {
  readonly app: App
  readonly files: ReturnType<typeof memoryStore>
  /** Somebody without a session. */
  readonly nobody: Calls
  newSession(): Promise<Somebody>
  /** `signal` ends when they leave. */
  as(key: string, idempotencyKey?: string, signal?: AbortSignal): Somebody
  /** Moves the clock. */
  pass(ms: number): void
}

interface Shared {
  readonly vocabulary: Vocabulary
  readonly catalogues: readonly Catalogue[]
  readonly samples: RawPosting[]
  /** What is kept of each sample beside its words, read once for all worlds. */
  readonly made: ReadonlyMap<string, Made>
  readonly rules: Rules
}

let shared: Promise<Shared> | undefined
let reader: DocumentReader | undefined
let writer: DocumentWriter | undefined

async function readOnce(): Promise<Shared> {
  const samples: RawPosting[] = []
  for await (const posting of sampleFeed().load(new Reading())) samples.push(posting)
  const vocabulary = await loadVocabulary()
  const made = new Map(samples.map((posting) => [posting.id, madeOf({ content: JSON.stringify(posting), reading: null }, vocabulary)]))
  return { vocabulary, catalogues: await loadCatalogues(), samples, made, rules: await rulesOf(vocabulary) }
}

export interface WorldOptions {
  readonly feeds?: Feeds
  /** From how many public postings on they are ranked from an index. */
  readonly indexFrom?: number
  /** Up to how many whoever asks waits for it. */
  readonly waitAtMost?: number
  /** How many postings that changed or ended it may hold beside as many as there are. */
  readonly spareAtMost?: number
  /** Who may answer beside the rules; nobody without it. */
  readonly lanes?: Lanes
  readonly laneBudget?: Parts['laneBudget']
  /** Where people in distress are pointed. */
  readonly helpResources?: string | null
  /** Told of each event that is logged. */
  readonly onEvent?: (event: string) => void
}

export async function openWorld(
  engine: Engine = 'sqlite',
  {
    feeds = createFeeds({ names: [], userAgent: 'Mosaic test' }),
    indexFrom,
    waitAtMost,
    spareAtMost,
    lanes,
    laneBudget,
    onEvent,
    helpResources = null,
  }: WorldOptions = {},
): Promise<World> {
  shared ??= readOnce()
  reader ??= createReader()
  writer ??= createWriter()
  const { vocabulary, catalogues, samples, made, rules } = await shared
  const database = await openTestDatabase(engine)
  let time = Date.parse('2026-11-24T09:00:00.000Z')
  const now = () => new Date(time)
  const files = memoryStore(now)
  const app = compose({
    db: database.db,
    files,
    reader,
    writer,
    feeds,
    lanes: lanes ?? createLanes([]),
    laneBudget: laneBudget ?? { tokens: { session: 200_000, day: 5_000_000 }, money: { session: null, day: null } },
    vocabulary,
    catalogues,
    now,
    newId,
    log: {
      info: (event) => onEvent?.(event),
      error(event, cause) {
        throw new Error(event, { cause })
      },
    },
    limits: { sessionDays: 30, sessionQuotaBytes: 85 * 2 ** 20, uploadLimitBytes: 50 * 2 ** 20, storageLimitBytes: 8 * 2 ** 30 },
    helpResources,
    ...(indexFrom === undefined ? {} : { indexFrom }),
    ...(waitAtMost === undefined ? {} : { waitAtMost }),
    ...(spareAtMost === undefined ? {} : { spareAtMost }),
  })
  await app.open.write(async (trx) => {
    const { stored } = await takePostings(trx, { source: 'sample', postings: samples, at: now().toISOString() })
    await saveMade(
      trx,
      stored,
      stored.map(({ id }) => made.get(id) as Made),
      rules,
    )
  })

  const callsOf = (key: string | null, idempotencyKey: string | null = null, signal = new AbortController().signal) =>
    callsWith(() =>
      createContext({
        app,
        key,
        via: key === null ? null : 'bearer',
        requestId: 'test',
        idempotencyKey,
        signal,
        setCookie() {},
        clearCookie() {},
        async spend() {},
      }),
    )
  const as = (key: string, idempotencyKey?: string, signal?: AbortSignal): Somebody => ({
    session: callsOf(key, idempotencyKey, signal).session,
    wimd: callsOf(key, idempotencyKey, signal).wimd,
    ob: callsOf(key, idempotencyKey, signal).ob,
    resume: callsOf(key, idempotencyKey, signal).resume,
    key,
    async upload(filename: string, content: string | Uint8Array) {
      const received = await receiveUpload(app.ctx(await app.openSession(key)), {
        filename,
        source: Readable.from([Buffer.from(content)]),
      })
      await received.settled
      return received
    },
  })
  return {
    app,
    files,
    nobody: callsOf(null),
    as,
    async newSession() {
      const { token } = await callsOf(null).session.start({})
      if (token === undefined) throw new Error('a session started without a cookie gives its token')
      return as(token)
    },
    pass(ms) {
      time += ms
    },
    async [Symbol.asyncDispose]() {
      await app.close()
      await database[Symbol.asyncDispose]()
    },
  }
}

/** For the end of a file: the child process and the worker that its worlds shared. */
export async function closeWorlds(): Promise<void> {
  await reader?.close()
  await writer?.close()
  reader = undefined
  writer = undefined
}
