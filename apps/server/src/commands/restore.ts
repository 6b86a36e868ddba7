import { createWriteStream, existsSync, openAsBlob } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable, Writable } from 'node:stream'
import { migrateToLatest } from '@mosaic/db/migrate'
import { openDatabase } from '@mosaic/db/open'
import { BlobReader, configure, type FileEntry, ZipReader } from '@zip.js/zip.js'
import { openDataDir } from '../open.ts'
import { type OpenStore, openStore } from '../storage.ts'
import { databaseEntry, filesFolder, requireSound } from './backup.ts'
import { type Command, Refused } from './command.ts'

configure({ useWebWorkers: false })

export const restore: Command = {
  name: 'restore',
  args: ['FILE'],
  what: 'bring a backup back into an empty DATA_DIR',
  async run(config, say, [source = '']) {
    if (config.database.startsWith('postgres')) throw new Refused('The data is in PostgreSQL: bring it back with pg_restore.')
    if (existsSync(config.database)) throw new Refused('DATA_DIR holds a database already. Restore into an empty folder.')
    if (!existsSync(source)) throw new Refused(`There is no file ${source}.`)
    await openDataDir(config)
    const zip = new ZipReader(new BlobReader(await openAsBlob(source)))
    const noBackup = new Refused(`${source} is no backup of Mosaic.`)
    const entries = await zip.getEntries().catch(() => Promise.reject(noBackup))
    const stored = entries.filter((entry): entry is FileEntry => !entry.directory)
    const database = stored.find(({ filename }) => filename === databaseEntry)
    if (!database) throw noBackup
    const sealed = stored.filter(({ filename }) => filename.startsWith(filesFolder))
    const store = await openStore(config)
    const partial = `${config.database}.partial`
    try {
      await database.getData(Writable.toWeb(createWriteStream(partial, { mode: 0o600 })))
      await requireSound(partial)
      await claimFor(partial, store)
      for (const entry of sealed) await store.files.put(entry.filename.slice(filesFolder.length), streamOf(entry))
      // the database last: a restore that was cut off leaves none, and can be repeated
      await rename(partial, config.database)
    } finally {
      for (const name of [partial, `${partial}-wal`, `${partial}-shm`]) await rm(name, { force: true })
      store.close()
      await zip.close()
    }
    say(
      `The database and ${sealed.length} sealed files are back in ${config.dataDir}${config.storage ? ` and the bucket ${config.storage.bucket}` : ''}.`,
    )
    return 0
  },
}

/** The store of another installation is no place for these files. */
async function claimFor(path: string, store: OpenStore): Promise<void> {
  const db = await openDatabase(path)
  try {
    await migrateToLatest(db)
    await store.claim(db)
  } finally {
    await db.destroy()
  }
}

function streamOf(entry: FileEntry): Readable {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const source = Readable.fromWeb(readable)
  entry.getData(writable).catch((error: unknown) => source.destroy(error instanceof Error ? error : new Error(String(error))))
  return source
}
