import { withoutHidden } from '@mosaic/core/resume/hidden'
import { wordsFor } from '@mosaic/core/resume/language'
import type { ExportFormat, ResumeDocument, Template } from '@mosaic/core/resume/schema'
import type { Ctx } from '../context.ts'
import { kept } from './keep.ts'
import { requireVersion } from './version.ts'

/** A file to hand over. */
export interface Download {
  readonly bytes: Uint8Array
  readonly mime: string
  readonly filename: string
}

/**
 * A version as PDF, DOCX, JSON Resume, Markdown or text, made in a worker, in the look it was given last unless another is named. What goes out is kept:
 * its text changes no more. @throws Failure `not_found`, `gate_blocked`.
 */
export async function exportVersion(
  ctx: Ctx,
  { id, format, template }: { id: string; format: ExportFormat; template?: Template | undefined },
): Promise<Download> {
  const stored = await requireVersion(ctx, id)
  const { content } = stored.kept ? stored : await ctx.write((trx) => kept(ctx, trx, id, 'exported'))
  return documentFile(ctx, content.document, format, template ?? content.template ?? undefined)
}

/** A document as a file, without what was taken off the page, in its language, named after whose it is and what it is. */
export async function documentFile(ctx: Ctx, document: ResumeDocument, format: ExportFormat, template?: Template): Promise<Download> {
  const { language, files } = wordsFor(document)
  const { bytes, mime, extension } = await ctx.writer.render(withoutHidden(document), format, { language, template })
  const kind = files[document.meta?.letter?.kind ?? 'resume']
  return { bytes, mime, filename: `${[fileName(document.basics?.name ?? ''), kind].filter(Boolean).join('-')}.${extension}` }
}

/** Words as a file's name, in any script. */
export function fileName(words: string): string {
  return words
    .replace(/[^\p{L}\p{M}\p{N} .-]/gu, '')
    .trim()
    .replace(/\s+/g, '-')
}
