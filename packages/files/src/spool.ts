import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, opendir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isAbsent } from './absent.ts'

/** The ending of what is being written. */
export const unfinished = '.tmp'
/** A write that has been silent for this long was cut off by a crash. */
export const abandonedMs = 3_600_000

/** What is on its way from a source to elsewhere, whole and with its size known; `source` may fail, then nothing stays. */
export async function spooled<T>(folder: string, source: Readable, use: (path: string, bytes: number) => Promise<T>): Promise<T> {
  const path = join(folder, `${randomUUID()}${unfinished}`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const sink = createWriteStream(path, { flags: 'wx', mode: 0o600 })
    await pipeline(source, sink)
    return await use(path, sink.bytesWritten)
  } finally {
    await rm(path, { force: true })
  }
}

/** Removes what a crash left in the folder, once nobody can be writing it. */
export async function clearSpool(folder: string): Promise<void> {
  const entries = await opendir(folder).catch((error: unknown) => (isAbsent(error) ? [] : Promise.reject(error)))
  for await (const { name } of entries) {
    const path = join(folder, name)
    const found = await stat(path).catch((error: unknown) => (isAbsent(error) ? undefined : Promise.reject(error)))
    if (found && Date.now() - found.mtimeMs > abandonedMs) await rm(path, { force: true })
  }
}
