import { factsFromReading } from '@mosaic/core/facts/fromReading'
import { linkTitles } from '@mosaic/core/facts/linkTitles'
import { askWhose } from '@mosaic/core/facts/whose'
import type { ReadingFinding } from '@mosaic/core/reading/schema'
import { UploadContent } from '@mosaic/core/reading/upload'
import { listFacts } from '@mosaic/db/facts'
import type { Trx } from '@mosaic/db/open'
import { findUpload, keepReading, saveReading, type UploadRow, uncountReading } from '@mosaic/db/uploads'
import type { Outcome } from '@mosaic/documents/read'
import { openSealed } from '@mosaic/files/sealed'
import { StoreAway } from '@mosaic/files/store'
import type { Ctx } from '../context.ts'
import { recordFacts } from '../facts/record.ts'
import { leaseFrom, renewEveryMs } from './lease.ts'

/**
 * Reads a stored file in its own process and keeps what was found; what could not be read is kept as a finding that says why. Never rejects:
 * what failed on our side stays unfinished and is taken up by a later request.
 */
export async function readUpload(ctx: Ctx, id: string): Promise<void> {
  const renewal = setInterval(() => renew(ctx, id), renewEveryMs)
  try {
    const upload = await findUpload(ctx.db, ctx.session, id, UploadContent)
    if (!upload) return
    const open = () => openSealed(ctx.files, ctx.session, id, upload.filePath)
    const outcome = await ctx.reader.read(open, upload.content.type, {
      owner: ctx.session.id,
      onProgress: (progress) => ctx.progress.set(id, progress),
    })
    await ctx.write((trx) => keep(ctx, trx, upload, outcome))
  } catch (error) {
    ctx.log.error('reading_failed', error, {})
    if (error instanceof StoreAway) await putOff(ctx, id)
  } finally {
    clearInterval(renewal)
    ctx.progress.delete(id)
  }
}

/** A store that is away says nothing about the file: it is read when the store is back, however often that takes. */
async function putOff(ctx: Ctx, id: string): Promise<void> {
  await ctx.write((trx) => uncountReading(trx, ctx.session, id)).catch((error: unknown) => ctx.log.error('reading_not_put_off', error, {}))
}

function renew(ctx: Ctx, id: string): void {
  ctx
    .write((trx) => keepReading(trx, ctx.session, id, leaseFrom(ctx.now())))
    .catch((error: unknown) => ctx.log.error('reading_not_renewed', error, {}))
}

async function keep(ctx: Ctx, trx: Trx, { id, content }: UploadRow<UploadContent>, outcome: Outcome): Promise<void> {
  if ('failure' in outcome) {
    const { failure } = outcome
    await saveReading(trx, ctx.session, id, statusOf(failure.code), { ...content, findings: [failure, ...content.findings] })
    return
  }
  const { blocks, language, pages, paper } = outcome.reading
  const existing = await listFacts(trx, ctx.session)
  const claims = linkTitles(outcome.reading.proposals, ctx.vocabulary)
  const { proposals, findings } = askWhose({ ...outcome.reading, proposals: claims, holder: paper.holder }, existing)
  const facts = factsFromReading(proposals, { sourceId: id, existing, newId: ctx.newId, createdAt: ctx.now().toISOString() })
  const reading = { language, pages, paper, blocks }
  const read = { ...content, reading, findings: [...content.findings, ...findings], factsFound: facts.length }
  if (await saveReading(trx, ctx.session, id, 'ready', read)) await recordFacts(ctx, trx, facts)
}

/** What is kept though nothing could be read of it yet: a recording, or a picture where pictures are not recognised. */
function statusOf(code: ReadingFinding['code']): 'failed' | 'needs_transcription' | 'needs_ocr' {
  return code === 'needs_transcription' || code === 'needs_ocr' ? code : 'failed'
}
