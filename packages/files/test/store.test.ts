import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { diskStore } from '@mosaic/files/disk'
import { memoryStore } from '@mosaic/files/memory'
import { openSealed, putSealed } from '@mosaic/files/sealed'
import { FileMissing, type FileStore, type StoredFile, StoreTaken } from '@mosaic/files/store'
import { SealBroken } from '@mosaic/vault/broken'
import { Session } from '@mosaic/vault/session'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type S3, startS3 } from '../../../test/s3.ts'
import { storeIn } from './bucket.ts'

const words = (...pieces: string[]) => Readable.from(pieces.map((piece) => Buffer.from(piece)))
const expiresAt = new Date('2026-12-24T00:00:00.000Z')

async function all(store: FileStore): Promise<StoredFile[]> {
  const files: StoredFile[] = []
  for await (const file of store.list()) files.push(file)
  return files
}

/** A folder that goes with the test. */
async function openFolder(): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'mosaic-files-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

let s3: S3
beforeAll(async () => {
  s3 = await startS3()
})
afterAll(() => s3[Symbol.asyncDispose]())

async function openStore(kind: 'disk' | 'memory' | 's3'): Promise<AsyncDisposable & { store: FileStore }> {
  if (kind === 's3') return storeIn(s3)
  const folder = await openFolder()
  const store = kind === 'disk' ? diskStore(join(folder.path, 'files')) : memoryStore()
  return { store, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() }
}

describe.each(['disk', 'memory', 's3'] as const)('a %s store', (kind) => {
  test('gives back what was put, and counts it', async () => {
    await using opened = await openStore(kind)
    const { store } = opened
    const key = randomUUID()
    expect(await store.put(key, words('two ', 'pieces'))).toEqual({ bytes: 10 })
    expect(await text(store.get(key))).toBe('two pieces')
    expect(await all(store)).toEqual([{ key, bytes: 10, modifiedAt: expect.any(Date) }])
    expect(await store.usage()).toBe(10)
  })

  test('starts empty and keeps empty files too', async () => {
    await using opened = await openStore(kind)
    expect(await all(opened.store)).toEqual([])
    expect(await opened.store.usage()).toBe(0)
    expect(await opened.store.put('empty-file-0000-0000', words())).toEqual({ bytes: 0 })
    expect(await buffer(opened.store.get('empty-file-0000-0000'))).toHaveLength(0)
  })

  test('can keep files', async () => {
    await using opened = await openStore(kind)
    await opened.store.check()
  })

  test('is one installation’s: another one may not have it', async () => {
    await using opened = await openStore(kind)
    await opened.store.claim('one')
    await opened.store.claim('one')
    await expect(opened.store.claim('another')).rejects.toThrow(StoreTaken)
    expect(await all(opened.store)).toEqual([])
  })

  test('keeps the later of two under one key', async () => {
    await using opened = await openStore(kind)
    const key = randomUUID()
    await opened.store.put(key, words('first'))
    await opened.store.put(key, words('second'))
    expect(await text(opened.store.get(key))).toBe('second')
    expect(await all(opened.store)).toHaveLength(1)
  })

  test('forgets what was removed, and removing it twice is no fault', async () => {
    await using opened = await openStore(kind)
    const { store } = opened
    const key = randomUUID()
    await store.put(key, words('word'))
    await store.remove(key)
    await store.remove(key)
    await expect(buffer(store.get(key))).rejects.toThrow(FileMissing)
    expect(await all(store)).toEqual([])
  })

  test('keeps nothing of a source that broke off', async () => {
    await using opened = await openStore(kind)
    const { store } = opened
    const broken = Readable.from(
      (async function* () {
        yield Buffer.alloc(200_000)
        throw new Error('the connection is gone')
      })(),
    )
    await expect(store.put(randomUUID(), broken)).rejects.toThrow('the connection is gone')
    expect(await all(store)).toEqual([])
  })

  test.each(['', 'short', '../../../../etc/passwd', 'a/b/c/d/e/f/g/h/i/j', `${'a'.repeat(16)}.tmp`, 'a'.repeat(65), `${'a'.repeat(16)}\0`])(
    'takes %j for no key',
    async (key) => {
      await using opened = await openStore(kind)
      await expect(opened.store.put(key, words('word'))).rejects.toThrow(TypeError)
      expect(() => opened.store.get(key)).toThrow(TypeError)
      await expect(opened.store.remove(key)).rejects.toThrow(TypeError)
    },
  )

  describe('sealed', () => {
    test('opens for its session alone, and holds no plain byte', async () => {
      await using opened = await openStore(kind)
      const { store } = opened
      const [session, other] = [Session.create('a', expiresAt), Session.create('b', expiresAt)]
      const key = randomUUID()
      const plain = 'five years of Python. '.repeat(10_000)
      const { bytes } = await putSealed(store, session, 'file-1', key, words(plain))
      expect(await store.usage()).toBe(bytes)
      expect(await text(openSealed(store, session, 'file-1', key))).toBe(plain)
      expect((await buffer(store.get(key))).includes('Python')).toBe(false)
      await expect(buffer(openSealed(store, other, 'file-1', key))).rejects.toThrow(SealBroken)
      await expect(buffer(openSealed(store, session, 'file-2', key))).rejects.toThrow(SealBroken)
    })

    test('breaks off with its source, and keeps nothing', async () => {
      await using opened = await openStore(kind)
      const source = Readable.from(
        (async function* () {
          yield Buffer.alloc(200_000)
          throw new Error('the connection is gone')
        })(),
      )
      const put = putSealed(opened.store, Session.create('a', expiresAt), 'file-1', randomUUID(), source)
      await expect(put).rejects.toThrow('the connection is gone')
      expect(await all(opened.store)).toEqual([])
    })

    test('lets go of a source that the store refuses', async () => {
      await using opened = await openStore(kind)
      const source = words('word')
      await expect(putSealed(opened.store, Session.create('a', expiresAt), 'file-1', 'short', source)).rejects.toThrow(TypeError)
      await expect.poll(() => source.destroyed).toBe(true)
    })

    test('fails when there is no file', async () => {
      await using opened = await openStore(kind)
      const stream = openSealed(opened.store, Session.create('a', expiresAt), 'file-1', randomUUID())
      await expect(buffer(stream)).rejects.toThrow(FileMissing)
    })
  })
})

test('what a crash left half written does not show and goes once nobody can be writing it', async () => {
  await using folder = await openFolder()
  const store = diskStore(folder.path)
  await mkdir(join(folder.path, 'aa', 'bb'), { recursive: true })
  const [fresh, old] = ['fresh.tmp', 'old.tmp'].map((name) => join(folder.path, 'aa', 'bb', name)) as [string, string]
  await writeFile(fresh, 'half')
  await writeFile(old, 'half')
  const yesterday = new Date(Date.now() - 86_400_000)
  await utimes(old, yesterday, yesterday)
  expect(await all(store)).toEqual([])
  expect(await readdir(join(folder.path, 'aa', 'bb'))).toEqual(['fresh.tmp'])
})

test('ids that begin alike are spread over folders', async () => {
  await using folder = await openFolder()
  const store = diskStore(folder.path)
  for (const end of ['aa11', 'bb22', 'cc33']) await store.put(`0193-same-beginning-${end}`, words('word'))
  expect((await readdir(folder.path)).sort()).toEqual(['11', '22', '33'])
})
