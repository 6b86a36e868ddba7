import { existsSync } from 'node:fs'
import { access, constants, mkdir } from 'node:fs/promises'
import { migrateToLatest } from '@mosaic/db/migrate'
import { checkpoint, type Db, openDatabase } from '@mosaic/db/open'
import { createReader } from '@mosaic/documents/read'
import { createWriter } from '@mosaic/documents/write/writer'
import type { OutboundTesting } from '@mosaic/feeds/outbound/outbound'
import { loadCatalogues } from '@mosaic/services/catalogues'
import { type App, compose } from '@mosaic/services/compose'
import { loadVocabulary } from '@mosaic/services/vocabulary'
import { v7 as uuid } from 'uuid'
import { type Config, movedMark, sqliteIn } from './config.ts'
import { ConfigError } from './configError.ts'
import { feedsOf } from './feeds.ts'
import { lanesOf } from './lanes.ts'
import { createLog } from './log.ts'
import { openStore } from './storage.ts'

export interface OpenOptions {
  /** The clock; the machine's without it. */
  readonly now?: () => Date
  /** Where log lines go; standard output without it. */
  readonly logTo?: { write(line: string): void }
  /** How a test's feeds reach its own server: nothing of the environment leads here. */
  readonly outbound?: OutboundTesting
}

/** The program without its doors. */
export interface Opened {
  readonly app: App
  /** Why reading runs less isolated than it should, null when it does not. */
  readonly isolation: () => string | null
  readonly close: () => Promise<void>
}

/** The parts joined on the configured data folder and database, migrated. @throws ConfigError when one of them, or the store of files, does not answer. */
export async function openApp(config: Config, { now = () => new Date(), logTo, outbound }: OpenOptions = {}): Promise<Opened> {
  await openDataDir(config)
  const db = await openConfigured(config)
  await migrateToLatest(db)
  const store = await openStore(config)
  try {
    await store.claim(db)
  } catch (error) {
    store.close()
    await db.destroy()
    throw error
  }
  const reader = createReader({ pictures: config.pictures })
  const writer = createWriter()
  const feeds = feedsOf(config, outbound)
  const lanes = lanesOf(config.lanes)
  const app = compose({
    db,
    files: store.files,
    reader,
    writer,
    feeds,
    lanes,
    laneBudget: config.lanes.budget,
    vocabulary: await loadVocabulary(db),
    catalogues: await loadCatalogues(),
    now,
    newId: uuid,
    log: createLog(config.logLevel, logTo),
    limits: config.limits,
    helpResources: config.operator.help,
  })
  return {
    app,
    isolation: () => reader.isolation(),
    async close() {
      await app.close()
      await reader.close()
      await writer.close()
      await feeds.close()
      await lanes.close()
      store.close()
      await checkpoint(db)
      await db.destroy()
    },
  }
}

/** @throws ConfigError when nothing can be written there. */
export async function openDataDir({ dataDir }: Config): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    await access(dataDir, constants.W_OK)
  } catch {
    throw new ConfigError([`DATA_DIR ${dataDir} cannot be written to.`])
  }
}

/** The configured database, not yet migrated. @throws ConfigError when it does not answer. */
export async function openConfigured({ database, dataDir }: Config): Promise<Db> {
  if (database === sqliteIn(dataDir) && existsSync(movedMark(dataDir)))
    throw new ConfigError([
      `DATABASE_URL is not set, but the data of DATA_DIR was copied to PostgreSQL. Set it; or delete ${movedMark(dataDir)} to go on from the day of the copy.`,
    ])
  try {
    return await openDatabase(database)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConfigError([
      database.startsWith('postgres')
        ? `DATABASE_URL names a database that does not answer: ${reason}.`
        : `The SQLite file in DATA_DIR cannot be opened: ${reason}.`,
    ])
  }
}

/** Opens everything for one piece of work, and closes it again. */
export async function withApp<T>(config: Config, work: (app: App) => Promise<T>): Promise<T> {
  const { app, close } = await openApp(config)
  try {
    return await work(app)
  } finally {
    await close()
  }
}
