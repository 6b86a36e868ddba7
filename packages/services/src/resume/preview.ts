import { languageOf } from '@mosaic/core/resume/language'
import type { ResumeDocument, Template } from '@mosaic/core/resume/schema'
import type { PagePreview } from '@mosaic/core/views/resume'
import type { Ctx } from '../context.ts'

/** A document's pages as they will print, saved or not; stores nothing. @throws Failure `unavailable`. */
export function preview(
  ctx: Ctx,
  { document, template }: { document: ResumeDocument; template?: Template | undefined },
): Promise<PagePreview> {
  return ctx.writer.preview(document, { language: languageOf(document), template })
}
