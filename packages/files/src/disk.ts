import { randomUUID } from 'node:crypto'
import { constants, createWriteStream } from 'node:fs'
import { access, mkdir, open, opendir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isAbsent, isThere } from './absent.ts'
import { abandonedMs, unfinished } from './spool.ts'
import { FileMissing, type FileStore, isKey, requireKey, StoreAway, type StoredFile, StoreTaken } from './store.ts'

/** Files under `root`, two folders deep by the last four characters of their keys, which are random in ids of any kind. */
export function diskStore(root: string): FileStore {
  const pathOf = (key: string) => {
    requireKey(key)
    return join(root, key.slice(-2), key.slice(-4, -2), key)
  }
  return {
    async put(key, source) {
      const path = pathOf(key)
      const folder = dirname(path)
      const created = await mkdir(folder, { recursive: true, mode: 0o700 })
      const temporary = join(folder, `${randomUUID()}${unfinished}`)
      try {
        const bytes = await writeDurably(temporary, source)
        await rename(temporary, path)
        for (const changed of created ? [folder, dirname(folder), root] : [folder]) await syncFolder(changed)
        return { bytes }
      } finally {
        await rm(temporary, { force: true })
      }
    },

    get(key) {
      return Readable.from(read(pathOf(key)), { objectMode: false })
    },

    async remove(key) {
      await rm(pathOf(key), { force: true })
    },

    list: () => walk(root),

    async usage() {
      let bytes = 0
      for await (const file of walk(root)) bytes += file.bytes
      return bytes
    },

    async claim(owner) {
      const path = join(root, 'owner')
      await mkdir(root, { recursive: true, mode: 0o700 })
      await writeFile(path, owner, { flag: 'wx', flush: true }).catch((error: unknown) =>
        isThere(error) ? undefined : Promise.reject(error),
      )
      if ((await readFile(path, 'utf8')) !== owner) throw new StoreTaken()
    },

    async check() {
      // before the first file its folder is still to be made
      const writable = access(root, constants.W_OK).catch((error: unknown) =>
        isAbsent(error) ? access(dirname(root), constants.W_OK) : Promise.reject(error),
      )
      await writable.catch((cause: unknown) =>
        Promise.reject(new StoreAway('its folder cannot be written to; allow it, or mount it', { cause })),
      )
    },
  }
}

async function writeDurably(path: string, source: Readable): Promise<number> {
  const sink = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true })
  await pipeline(source, sink)
  return sink.bytesWritten
}

/** A new name lasts only once its folder is on the disk too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function* read(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, 'r').catch((error: unknown) => Promise.reject(isAbsent(error) ? new FileMissing() : error))
  yield* file.createReadStream()
}

async function* walk(root: string): AsyncGenerator<StoredFile> {
  const entries = await opendir(root, { recursive: true }).catch((error: unknown) => (isAbsent(error) ? [] : Promise.reject(error)))
  for await (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const found = await stat(path).catch((error: unknown) => (isAbsent(error) ? undefined : Promise.reject(error)))
    if (!found) continue
    if (isKey(entry.name)) yield { key: entry.name, bytes: found.size, modifiedAt: found.mtime }
    else if (entry.name.endsWith(unfinished) && Date.now() - found.mtimeMs > abandonedMs) await rm(path, { force: true })
  }
}
