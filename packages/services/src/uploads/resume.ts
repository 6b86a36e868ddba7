import { UploadContent } from '@mosaic/core/reading/upload'
import { findUpload, freeReadings, saveReading, takeReading } from '@mosaic/db/uploads'
import { readingFailure } from '@mosaic/documents/read'
import type { Ctx } from '../context.ts'
import { leaseFrom } from './lease.ts'
import { readUpload } from './readUpload.ts'

/** A reading that ended a process this often is given up. */
const attemptsAtMost = 3

/**
 * Takes up what a crash cut off: each file by one request of any instance, at most three times, then it has failed. The session's key is here
 * only while its owner asks for something, so any request of theirs does this beside its own work. Never rejects.
 */
export async function resumeReadings(ctx: Ctx): Promise<void> {
  try {
    const free = await freeReadings(ctx.db, ctx.session, ctx.now().toISOString())
    await Promise.all(free.map(({ id, attempts }) => (attempts < attemptsAtMost ? takeUp(ctx, id) : giveUp(ctx, id))))
  } catch (error) {
    ctx.log.error('readings_not_resumed', error, {})
  }
}

async function takeUp(ctx: Ctx, id: string): Promise<void> {
  const now = ctx.now()
  const lease = { now: now.toISOString(), until: leaseFrom(now) }
  if (await ctx.write((trx) => takeReading(trx, ctx.session, id, lease))) await readUpload(ctx, id)
}

async function giveUp(ctx: Ctx, id: string): Promise<void> {
  const upload = await findUpload(ctx.db, ctx.session, id, UploadContent)
  if (!upload) return
  const content = { ...upload.content, findings: [readingFailure('reader_failed'), ...upload.content.findings] }
  await ctx.write((trx) => saveReading(trx, ctx.session, id, 'failed', content))
}
