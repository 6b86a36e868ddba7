import { mkdir } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { migrateToLatest } from '@mosaic/db/migrate'
import { checkpoint, openDatabase } from '@mosaic/db/open'
import { createReader } from '@mosaic/documents/read'
import { createWriter } from '@mosaic/documents/write/writer'
import type { PostingFeed } from '@mosaic/feeds/feed'
import { fileFeed } from '@mosaic/feeds/file'
import { sampleFeed } from '@mosaic/feeds/sample'
import { diskStore } from '@mosaic/files/disk'
import { type App, compose } from '@mosaic/services/compose'
import { refreshFeed } from '@mosaic/services/ob/catalogue'
import { loadVocabulary } from '@mosaic/services/vocabulary'
import { v7 as uuid } from 'uuid'
import type { Config } from './config.ts'
import { createHttp } from './http/app.ts'
import { createLog } from './log.ts'
import { startSchedule } from './schedule/schedule.ts'

const webDist = join(import.meta.dirname, '../../web/dist')
const drainMs = 10_000

/** A Mosaic that answers. */
export interface Running {
  readonly app: App
  readonly url: string
  /** Answers what is under way, takes nothing new, and closes what it opened. */
  stop(): Promise<void>
}

export interface StartOptions {
  readonly now?: () => Date
  /** Where log lines go; standard output without it. */
  readonly logTo?: { write(line: string): void }
}

/** The parts joined on the configured database and data folder, migrated. */
export async function openApp(config: Config, { now = () => new Date(), logTo }: StartOptions = {}) {
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 })
  const db = await openDatabase(config.database)
  await migrateToLatest(db)
  const reader = createReader()
  const writer = createWriter()
  const { log } = createLog(config.logLevel, logTo)
  const app = compose({
    db,
    files: diskStore(join(config.dataDir, 'files')),
    reader,
    writer,
    vocabulary: await loadVocabulary(),
    now,
    newId: uuid,
    log,
    limits: config.limits,
    helpResources: config.operator.help,
  })
  const close = async () => {
    await reader.close()
    await writer.close()
    await checkpoint(db)
    await db.destroy()
  }
  return { app, reader, close }
}

/** Starts everything. @throws Error when the port is taken or the database is out of reach. */
export async function start(config: Config, options: StartOptions = {}): Promise<Running> {
  const { app, reader, close } = await openApp(config, options)
  for (const feed of feedsOf(config)) await refreshFeed(app.open, feed)
  const { http, health } = createHttp(app, { config, webDist, isolation: () => reader.isolation() })
  const server = createServer(
    { headersTimeout: 8000, requestTimeout: 300_000, connectionsCheckingInterval: 1000, keepAliveTimeout: 5000 },
    http,
  )
  await listen(server, config)
  const schedule = await startSchedule(app)
  const { port } = server.address() as AddressInfo
  return {
    app,
    url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
    async stop() {
      health.stopping()
      schedule.stop()
      await closeServer(server)
      await close()
    },
  }
}

function feedsOf({ feeds }: Config): PostingFeed[] {
  return feeds.map((name) => (name === 'sample' ? sampleFeed() : fileFeed(name.slice('file:'.length))))
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), drainMs)
  await closed
  clearTimeout(late)
}
