import { createWriteStream, openAsBlob } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { backupDatabase, checkDatabase } from '@mosaic/db/maintenance'
import { openDatabase } from '@mosaic/db/open'
import { FileMissing, type FileStore } from '@mosaic/files/store'
import { configure, ZipWriter } from '@zip.js/zip.js'
import { openConfigured } from '../open.ts'
import { openStore } from '../storage.ts'
import { type Command, Refused } from './command.ts'

configure({ useWebWorkers: false })

/** Names inside a backup. */
export const databaseEntry = 'mosaic.db'
export const filesFolder = 'files/'

export const backup: Command = {
  name: 'backup',
  args: ['FILE'],
  what: 'write database and sealed files to one zip, also while the server runs',
  async run(config, say, [target = '']) {
    if (config.database.startsWith('postgres'))
      throw new Refused(
        'The data is in PostgreSQL: back it up with pg_dump, and with it the folder files in DATA_DIR, or the bucket of STORAGE_URL.',
      )
    const file = resolve(target)
    const copy = join(dirname(file), `.${process.pid}.mosaic.db`)
    const partial = `${file}.partial`
    const db = await openConfigured(config)
    const store = await openStore(config)
    try {
      await backupDatabase(db, copy)
      await requireSound(copy)
      const zip = new ZipWriter(Writable.toWeb(createWriteStream(partial, { mode: 0o600 })), { level: 0, zip64: true })
      await zip.add(databaseEntry, (await openAsBlob(copy)).stream())
      const count = await addFiles(zip, store.files)
      await zip.close()
      await sync(partial)
      await rename(partial, file)
      say(`${file} holds the database and ${count} sealed files. Only their owners' keys open them.`)
      return 0
    } finally {
      store.close()
      await db.destroy()
      await rm(copy, { force: true })
      await rm(partial, { force: true })
    }
  },
}

async function addFiles(zip: ZipWriter<unknown>, files: FileStore): Promise<number> {
  let count = 0
  for await (const { key } of files.list()) {
    try {
      await zip.add(`${filesFolder}${key}`, Readable.toWeb(files.get(key)) as ReadableStream<Uint8Array>)
      count++
    } catch (error) {
      // removed by its owner since it was listed
      if (!(error instanceof FileMissing)) throw error
    }
  }
  return count
}

/** @throws Refused when the copy does not pass SQLite's own check. */
export async function requireSound(path: string): Promise<void> {
  const db = await openDatabase(path)
  try {
    const said = await checkDatabase(db)
    if (said !== 'ok') throw new Refused(`The database is damaged: ${said}.`)
  } finally {
    await db.destroy()
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  await handle.sync()
  await handle.close()
}
