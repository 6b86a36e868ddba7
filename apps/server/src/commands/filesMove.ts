import { migrateToLatest } from '@mosaic/db/migrate'
import type { FileStore } from '@mosaic/files/store'
import { openConfigured, openDataDir } from '../open.ts'
import { diskFiles, openStore } from '../storage.ts'
import { type Command, Refused } from './command.ts'

export const filesMove: Command = {
  name: 'files move',
  args: [],
  what: 'bring the sealed files of DATA_DIR into STORAGE_URL; run again after a break it goes on',
  async run(config, say) {
    if (config.storage === null) throw new Refused('STORAGE_URL is not set: it says where the files go.')
    await openDataDir(config)
    const db = await openConfigured(config)
    const store = await openStore(config)
    try {
      await migrateToLatest(db)
      await store.claim(db)
      const moved = await moveFiles(diskFiles(config.dataDir), store.files)
      say(`${moved} files are in the bucket ${config.storage.bucket}, and no longer in ${config.dataDir}.`)
      return 0
    } finally {
      store.close()
      await db.destroy()
    }
  },
}

/** Each file goes from the one place only when the other has all of it. */
export async function moveFiles(from: FileStore, to: FileStore): Promise<number> {
  let moved = 0
  for await (const { key, bytes } of from.list()) {
    const stored = await to.put(key, from.get(key))
    if (stored.bytes !== bytes) throw new Error('a file changed while it was moved')
    await from.remove(key)
    moved++
  }
  return moved
}
