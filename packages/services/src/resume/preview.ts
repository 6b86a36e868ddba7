import type { ResumeDocument } from '@mosaic/core/resume/schema'
import type { PagePreview } from '@mosaic/core/views/resume'
import type { Options } from '@mosaic/documents/write/writer'
import type { Ctx } from '../context.ts'

/** A document's pages as they will print, saved or not; stores nothing. @throws Failure `unavailable`. */
export function preview(ctx: Ctx, { document, ...options }: { document: ResumeDocument } & Options): Promise<PagePreview> {
  return ctx.writer.preview(document, options)
}
