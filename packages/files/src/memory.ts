import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { FileMissing, type FileStore, requireKey, StoreTaken } from './store.ts'

/** Files that live as long as the process: for tests, and for trying things out. */
export function memoryStore(now: () => Date = () => new Date()): FileStore {
  const files = new Map<string, { content: Buffer; modifiedAt: Date }>()
  let owner: string | undefined
  return {
    async put(key, source) {
      requireKey(key)
      const content = await buffer(source)
      files.set(key, { content, modifiedAt: now() })
      return { bytes: content.length }
    },

    get(key) {
      requireKey(key)
      const file = files.get(key)
      if (file) return Readable.from([file.content], { objectMode: false })
      return new Readable({ read() {} }).destroy(new FileMissing())
    },

    async remove(key) {
      requireKey(key)
      files.delete(key)
    },

    async *list() {
      for (const [key, { content, modifiedAt }] of files) yield { key, bytes: content.length, modifiedAt }
    },

    async usage() {
      return [...files.values()].reduce((sum, { content }) => sum + content.length, 0)
    },

    async claim(claimed) {
      owner ??= claimed
      if (owner !== claimed) throw new StoreTaken()
    },

    async check() {},
  }
}
