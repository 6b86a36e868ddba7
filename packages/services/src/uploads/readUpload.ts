import { factsFromReading } from '@mosaic/core/facts/fromReading'
import type { ReadingFinding } from '@mosaic/core/reading/schema'
import { listFacts } from '@mosaic/db/facts'
import { findUpload, saveReading } from '@mosaic/db/uploads'
import { openSealed } from '@mosaic/files/sealed'
import type { Ctx } from '../context.ts'
import { recordFacts } from '../facts/record.ts'
import { UploadContent } from './content.ts'

/** Reads a stored file in its own process and keeps what was found; what could not be read is kept as a finding that says why. */
export async function readUpload(ctx: Ctx, id: string): Promise<void> {
  const upload = await findUpload(ctx.db, ctx.session, id, UploadContent)
  if (!upload) return
  try {
    const outcome = await ctx.reader.read(openSealed(ctx.files, ctx.session, id, upload.filePath), upload.content.type, (progress) =>
      ctx.progress.set(id, progress),
    )
    if ('failure' in outcome) {
      const { failure } = outcome
      await ctx.write((trx) =>
        saveReading(trx, ctx.session, id, statusOf(failure.code, upload.content), { ...upload.content, findings: [failure] }),
      )
      return
    }
    const { blocks, proposals, findings, language, pages } = outcome.reading
    await ctx.write(async (trx) => {
      const existing = await listFacts(trx, ctx.session)
      const facts = factsFromReading(proposals, { sourceId: id, existing, newId: ctx.newId, createdAt: ctx.now().toISOString() })
      await saveReading(trx, ctx.session, id, 'ready', {
        ...upload.content,
        reading: { language, pages, blocks },
        findings,
        factsFound: facts.length,
      })
      await recordFacts(ctx, trx, facts)
    })
  } catch (error) {
    ctx.log.error('reading_failed', error, {})
  } finally {
    ctx.progress.delete(id)
  }
}

/** What is kept though nothing could be read of it yet: a recording, or a picture where pictures are not recognised. */
function statusOf(code: ReadingFinding['code'], { type }: UploadContent): 'failed' | 'needs_transcription' | 'needs_ocr' {
  if (code === 'needs_transcription') return 'needs_transcription'
  return code === 'no_text' && (type === 'image' || type === 'pdf') ? 'needs_ocr' : 'failed'
}
