import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { type FileStore, StoreAway, type StoredFile } from '@mosaic/files/store'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { busy, type S3, startS3 } from '../../../test/s3.ts'
import { storeIn } from './bucket.ts'

let s3: S3
beforeAll(async () => {
  s3 = await startS3()
})
afterEach(async () => {
  s3.fail()
  await s3.up().catch(() => undefined)
})
afterAll(() => s3[Symbol.asyncDispose]())

const word = () => Readable.from([Buffer.from('word')])

async function all(store: FileStore): Promise<StoredFile[]> {
  const files: StoredFile[] = []
  for await (const file of store.list()) files.push(file)
  return files
}

test('files of many pieces come back byte for byte, and nothing of them stays on this machine', async () => {
  await using opened = await storeIn(s3)
  const { store, options } = opened
  const content = randomBytes(12_000_000)
  const key = randomUUID()
  expect(await store.put(key, Readable.from([content.subarray(0, 7), content.subarray(7)]))).toEqual({ bytes: content.length })
  expect((await buffer(store.get(key))).equals(content)).toBe(true)
  expect(await readdir(options.spool)).toEqual([])
})

test('what is asked again, and how often, has an end: a busy store is tried three times', async () => {
  await using opened = await storeIn(s3)
  const { store } = opened
  let answers = 0
  s3.fail((request, response) => ++answers < 3 && busy(request, response))
  const key = randomUUID()
  await store.put(key, word())
  expect(answers).toBe(3)
  answers = 0
  expect(await text(store.get(key))).toBe('word')
  expect(answers).toBe(3)
  answers = 0
  s3.fail((request, response) => {
    answers++
    return busy(request, response)
  })
  await expect(store.put(key, word())).rejects.toThrow(StoreAway)
  expect(answers).toBe(3)
})

test('a store that is away says so, keeps nothing half, and is used again when it is back', async () => {
  await using opened = await storeIn(s3)
  const { store, options } = opened
  const key = randomUUID()
  await store.put(key, word())
  await s3.down()
  const acts = [
    () => store.put(randomUUID(), word()),
    () => store.remove(key),
    () => store.check(),
    () => all(store),
    () => buffer(store.get(key)),
  ]
  for (const act of acts) await expect(act()).rejects.toThrow(/does not answer \(ECONNREFUSED\)/)
  expect(await readdir(options.spool)).toEqual([])
  await s3.up()
  await store.check()
  expect(await all(store)).toMatchObject([{ key, bytes: 4 }])
})

test('an answer that is cut off is no file', async () => {
  await using opened = await storeIn(s3)
  const { store } = opened
  const key = randomUUID()
  await store.put(key, Readable.from([randomBytes(2_000_000)]))
  s3.fail((request, response) => {
    if (request.method !== 'GET') return false
    response.writeHead(200, { 'content-length': 2_000_000 })
    response.write(randomBytes(1000))
    setTimeout(() => response.destroy(), 50)
    return true
  })
  await expect(buffer(store.get(key))).rejects.toThrow(StoreAway)
})

test('an upload that broke off asks nothing of the store', async () => {
  await using opened = await storeIn(s3)
  const { store } = opened
  const before = s3.asked.length
  const broken = Readable.from(
    (async function* () {
      yield randomBytes(9_000_000)
      throw new Error('the connection is gone')
    })(),
  )
  await expect(store.put(randomUUID(), broken)).rejects.toThrow('the connection is gone')
  expect(s3.asked.length).toBe(before)
})

test('a list goes on over pages', async () => {
  await using opened = await storeIn(s3)
  const { store, options } = opened
  const keys = Array.from({ length: 1003 }, () => randomUUID())
  for (let start = 0; start < keys.length; start += 50)
    await Promise.all(keys.slice(start, start + 50).map((key) => store.put(key, word())))
  expect((await all(store)).map(({ key }) => key).toSorted()).toEqual(keys.toSorted())
  expect(s3.asked.filter((one) => one.startsWith(`GET /${options.bucket}`) && one.includes('continuation-token')).length).toBe(1)
}, 120_000)

test('each refusal says what to do', async () => {
  await using wrongKey = await storeIn(s3, { accessKeyId: 'somebody' })
  await expect(wrongKey.store.check()).rejects.toThrow(/AWS_ACCESS_KEY_ID/)
  await using wrongSecret = await storeIn(s3, { secretAccessKey: 'wrong' })
  await expect(wrongSecret.store.put(randomUUID(), word())).rejects.toThrow(/AWS_SECRET_ACCESS_KEY/)
  await using nowhere = await storeIn(s3, { bucket: 'there-is-none' })
  await expect(nowhere.store.check()).rejects.toThrow(/no such bucket/)
  await expect(nowhere.store.put(randomUUID(), word())).rejects.toThrow(/no such bucket/)
})

test('what a crash left in the spool goes once nobody can be writing it', async () => {
  await using opened = await storeIn(s3)
  const { spool } = opened.options
  await mkdir(spool, { recursive: true })
  for (const name of ['fresh.tmp', 'old.tmp']) await writeFile(join(spool, name), 'half')
  const yesterday = new Date(Date.now() - 86_400_000)
  await utimes(join(spool, 'old.tmp'), yesterday, yesterday)
  await all(opened.store)
  expect(await readdir(spool)).toEqual(['fresh.tmp'])
})
