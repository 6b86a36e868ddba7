import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { Failure } from '@mosaic/core/failure'
import type { UploadContent } from '@mosaic/core/reading/upload'
import type { FileView } from '@mosaic/core/views/wimd'
import { countStep } from '@mosaic/db/counts'
import { reserveBytes, totals } from '@mosaic/db/sessions'
import { insertUpload } from '@mosaic/db/uploads'
import { detectType } from '@mosaic/documents/read'
import { putSealed } from '@mosaic/files/sealed'
import type { Ctx } from '../context.ts'
import { requireRoom } from '../room.ts'
import { leaseFrom } from './lease.ts'
import { findUploadView } from './reads.ts'
import { readUpload } from './readUpload.ts'
import { removeFiles } from './removeFiles.ts'

/** How much of a file tells its type. */
const headBytes = 4096
/** How long an answer waits for the reading; after that it says `reading`. */
const patienceMs = 1500
/** Uploads are refused from this share of the storage limit on. */
const storageFullAt = 0.92
export interface Incoming {
  readonly filename: string
  readonly source: Readable
}

/** The stored file, and when everything that it started is done (the session stays open until then). */
export interface Received {
  readonly file: FileView
  readonly settled: Promise<void>
}

/**
 * Takes in a file: its type by its first bytes, then hash, count and seal while it streams, then the reading in a process of its own.
 * @throws Failure `type_not_accepted`, `invalid` (empty), `too_large`, `over_quota`, `storage_full`; nothing is kept then.
 */
export async function receiveUpload(ctx: Ctx, { filename, source }: Incoming): Promise<Received> {
  if ((await totals(ctx.db)).usedBytes >= ctx.limits.storageLimitBytes * storageFullAt)
    throw new Failure('storage_full', 'This server has no room for more files. Deleting and exporting still work.')
  const { head, rest } = await peel(source)
  if (head.length === 0) throw new Failure('invalid', 'This file is empty. Choose another one.', { fields: { file: 'empty' } })
  const detected = await detectType(head, filename)
  if ('refusal' in detected) throw new Failure('type_not_accepted', detected.refusal, { filename })
  ctx.reader.warm()

  const id = ctx.newId()
  const path = ctx.newId()
  const meter = metering(ctx.limits.uploadLimitBytes)
  const { bytes } = await putSealed(ctx.files, ctx.session, id, path, Readable.from(meter.through(rest), { objectMode: false }))
  const now = ctx.now()
  const content: UploadContent = {
    type: detected.type,
    sha256: meter.digest(),
    size: meter.size(),
    reading: null,
    findings: detected.misnamed ? [detected.misnamed] : [],
    factsFound: null,
  }
  try {
    const storedId = await ctx.write(async (trx) => {
      if (!(await reserveBytes(trx, ctx.session, bytes, ctx.limits.sessionQuotaBytes)))
        throw new Failure('over_quota', 'Your session has no room for this file. Remove another one first.', {
          limitBytes: ctx.limits.sessionQuotaBytes,
        })
      await insertUpload(trx, ctx.session, {
        id,
        filename,
        fileType: detected.mime,
        filePath: path,
        fileSize: bytes,
        status: 'reading',
        readingUntil: leaseFrom(now),
        readingAttempts: 1,
        content,
        createdAt: now.toISOString(),
      })
      await requireRoom(ctx, trx, 'file_uploads')
      await countStep(trx, now.toISOString().slice(0, 10), 'file_uploaded')
      return id
    })
    if (storedId !== id) await removeFiles(ctx, [path])
    const settled = storedId === id ? readUpload(ctx, id) : Promise.resolve()
    await Promise.race([settled, wait(patienceMs)])
    return { file: await findUploadView(ctx, storedId), settled }
  } catch (error) {
    await removeFiles(ctx, [path])
    throw error
  }
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref())

async function peel(source: Readable): Promise<{ head: Buffer; rest: AsyncGenerator<Buffer> }> {
  const chunks: Buffer[] = []
  let size = 0
  const iterator = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  while (size < headBytes) {
    const { value, done } = await iterator.next()
    if (done) break
    chunks.push(value)
    size += value.length
  }
  const head = Buffer.concat(chunks)
  async function* rest() {
    yield head
    for (;;) {
      const { value, done } = await iterator.next()
      if (done) return
      yield value
    }
  }
  return { head: head.subarray(0, headBytes), rest: rest() }
}

function metering(limitBytes: number) {
  const hash = createHash('sha256')
  let size = 0
  async function* through(source: AsyncIterable<Buffer>) {
    for await (const chunk of source) {
      size += chunk.length
      if (size > limitBytes)
        throw new Failure('too_large', `This file is larger than ${Math.floor(limitBytes / 1024 / 1024)} MB.`, { limitBytes })
      hash.update(chunk)
      yield chunk
    }
  }
  return { through, digest: () => hash.digest('hex'), size: () => size }
}
