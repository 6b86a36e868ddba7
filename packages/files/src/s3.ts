import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3'
import { ExponentialBackoff, handleWhen, retry } from 'cockatiel'
import { awayOf, isPassing } from './s3Away.ts'
import { clearSpool, spooled } from './spool.ts'
import { FileMissing, type FileStore, isKey, requireKey, type StoredFile, StoreTaken } from './store.ts'

const folder = 'files/'
/** Says in the bucket whose files these are. */
const ownerObject = 'owner'
const attempts = 3
const patience = { connectionTimeout: 5_000, socketTimeout: 30_000, requestTimeout: 300_000, throwOnRequestTimeout: true }
/** Of everything that sends no file. */
const short = { requestTimeout: 10_000 }
const checkMs = 3_000
/** Balancers ask every few seconds: what was well just now is well. */
const wellForMs = 10_000

export interface S3Options {
  readonly bucket: string
  /** Null for Amazon's own. */
  readonly endpoint: string | null
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** A folder of this machine where sealed bytes wait until they are whole. */
  readonly spool: string
}

export interface S3Store extends FileStore {
  close(): void
}

/**
 * Files as objects `files/<key>` of one bucket. What is put waits in the spool until it is whole, and goes up in one request: there are no half objects, its
 * size is known to the store, and it can be sent again.
 */
export function s3Store({ bucket, endpoint, region, accessKeyId, secretAccessKey, spool }: S3Options): S3Store {
  const client = new S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
    requestHandler: patience,
    // what goes wrong is thrown, and said once, by whoever asked
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    maxAttempts: attempts,
    // newer checksums are refused by many stores that are not Amazon's; a sealed file tells by itself when it was changed
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  // the client repeats everything by itself but a request that streams
  const again = retry(handleWhen(isPassing), { maxAttempts: attempts - 1, backoff: new ExponentialBackoff({ initialDelay: 100 }) })
  let wellUntil = 0
  const away = (error: unknown) => {
    wellUntil = 0
    return awayOf(error)
  }
  const at = (name: string) => ({ Bucket: bucket, Key: name })

  async function* read(name: string): AsyncGenerator<Buffer> {
    try {
      const { Body } = await client.send(new GetObjectCommand(at(name)), short)
      yield* Body as Readable
    } catch (error) {
      throw error instanceof NoSuchKey ? new FileMissing() : away(error)
    }
  }

  async function* list(): AsyncGenerator<StoredFile> {
    await clearSpool(spool)
    const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: folder }, short)
    try {
      for await (const { Contents = [] } of pages)
        for (const { Key = '', Size: bytes, LastModified: modifiedAt } of Contents) {
          const key = Key.slice(folder.length)
          if (isKey(key) && bytes !== undefined && modifiedAt) yield { key, bytes, modifiedAt }
        }
    } catch (error) {
      throw away(error)
    }
  }

  const send = <T>(sending: Promise<T>): Promise<T> => sending.catch((error: unknown) => Promise.reject(away(error)))

  return {
    async put(key, source) {
      requireKey(key)
      return spooled(spool, source, async (path, bytes) => {
        const object = { ...at(`${folder}${key}`), ContentLength: bytes }
        await send(again.execute(() => client.send(new PutObjectCommand({ ...object, Body: createReadStream(path) }))))
        return { bytes }
      })
    },

    get(key) {
      requireKey(key)
      return Readable.from(read(`${folder}${key}`), { objectMode: false })
    },

    async remove(key) {
      requireKey(key)
      await send(client.send(new DeleteObjectCommand(at(`${folder}${key}`)), short))
    },

    list,

    async usage() {
      let bytes = 0
      for await (const file of list()) bytes += file.bytes
      return bytes
    },

    async check() {
      if (performance.now() < wellUntil) return
      const first = new ListObjectsV2Command({ Bucket: bucket, Prefix: folder, MaxKeys: 1 })
      await send(client.send(first, { abortSignal: AbortSignal.timeout(checkMs) }))
      wellUntil = performance.now() + wellForMs
    },

    async claim(owner) {
      const told = () =>
        text(Readable.from(read(ownerObject))).catch((error: unknown) => (error instanceof FileMissing ? null : Promise.reject(error)))
      if ((await told()) === null) await send(client.send(new PutObjectCommand({ ...at(ownerObject), Body: owner }), short))
      // read once more: of two that were here at the same time one was first
      if ((await told()) !== owner) throw new StoreTaken()
    },

    close: () => client.destroy(),
  }
}
