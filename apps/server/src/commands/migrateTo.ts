import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { CopyRefused, copyDatabase, holdAlone, holdsOtherTables } from '@mosaic/db/copy'
import { migrateToLatest, pendingMigrations } from '@mosaic/db/migrate'
import { type Db, openDatabase } from '@mosaic/db/open'
import { type Config, movedMark, sqliteIn } from '../config.ts'
import { openDataDir } from '../open.ts'
import { diskFiles, openStore } from '../storage.ts'
import { type Command, Refused } from './command.ts'
import { moveFiles } from './filesMove.ts'

export const migrateTo: Command = {
  name: 'migrate-to',
  args: ['postgres://…'],
  what: 'copy everything of the SQLite file in DATA_DIR into an empty PostgreSQL, all of it or nothing',
  async run(config, say, [target = '']) {
    if (!/^postgres(ql)?:\/\//.test(target))
      throw new Refused('Name the PostgreSQL to copy into: pnpm mosaic migrate-to postgres://user:password@host/database')
    const source = sqliteIn(config.dataDir)
    if (!existsSync(source)) throw new Refused('DATA_DIR holds no SQLite database: there is nothing to copy.')
    if (existsSync(movedMark(config.dataDir)))
      throw new Refused(`DATA_DIR was copied before. Delete ${movedMark(config.dataDir)} to copy it once more.`)
    await openDataDir(config)
    const from = await openDatabase(source)
    try {
      if (!(await holdAlone(from)))
        throw new Refused('A server or another command is using DATA_DIR. Stop it first: what it writes meanwhile would be lost.')
      if ((await pendingMigrations(from)).length > 0)
        throw new Refused('The SQLite database is older than this program. Run "pnpm mosaic migrate" first.')
      const to = await openTarget(target)
      try {
        await copyInto(from, to, say)
        await writeFile(
          movedMark(config.dataDir),
          'The data of this folder was copied to PostgreSQL. Delete this file to start with SQLite again.\n',
        )
        if (config.storage) say(`${await filesToBucket(config, to)} files went into the bucket ${config.storage.bucket}.`)
      } finally {
        await to.destroy()
      }
    } finally {
      await from.destroy()
    }
    say(`Everything is there. Set DATABASE_URL to it and start${config.storage ? '' : `; the files stay in ${config.dataDir}`}.`)
    say(`${source} is as it was; to go back to it, unset DATABASE_URL and delete ${movedMark(config.dataDir)}.`)
    return 0
  },
}

async function openTarget(target: string): Promise<Db> {
  const db = await openDatabase(target).catch((error: unknown) => {
    throw new Refused(`The target does not answer: ${error instanceof Error ? error.message : String(error)}.`)
  })
  try {
    if (await holdsOtherTables(db))
      throw new Refused('The target is not empty: it holds tables of something else. Make a database for Mosaic alone.')
    await migrateToLatest(db).catch((error: unknown) => {
      throw new Refused(`The target cannot be given this program's tables: ${error instanceof Error ? error.message : String(error)}.`)
    })
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}

async function copyInto(from: Db, to: Db, say: (line: string) => void): Promise<void> {
  try {
    await copyDatabase(from, to, (table, rows) => rows > 0 && say(`${table}: ${rows} rows, compared`))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Refused(`${reason}${error instanceof CopyRefused ? '' : '.'} Nothing was copied.`)
  }
}

async function filesToBucket(config: Config, to: Db): Promise<number> {
  const store = await openStore(config)
  try {
    await store.claim(to)
    return await moveFiles(diskFiles(config.dataDir), store.files)
  } finally {
    store.close()
  }
}
