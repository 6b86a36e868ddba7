import { Failure } from '@mosaic/core/failure'
import { withoutHidden } from '@mosaic/core/resume/hidden'
import { wordsFor } from '@mosaic/core/resume/language'
import type { ExportFormat, ResumeDocument } from '@mosaic/core/resume/schema'
import type { Options } from '@mosaic/documents/write/writer'
import type { Ctx } from '../context.ts'
import { kept } from './keep.ts'
import { requireVersion } from './version.ts'

/** A file to hand over. */
export interface Download {
  readonly bytes: Uint8Array
  readonly mime: string
  readonly filename: string
}

/** How a file is to be made: its form, and where nothing is said of its look, the classic one on its country's paper. */
export interface Wanted extends Options {
  readonly format: ExportFormat
}

/**
 * A version as PDF, DOCX, JSON Resume, Markdown, text or HTML, made in a worker, in the look it was given last unless another is named. What goes out is
 * kept: its text changes no more; a copy that a counsellor takes is none that the person sent. @throws Failure `not_found`, `invalid`.
 */
export async function exportVersion(ctx: Ctx, { id, template, ...wanted }: { id: string } & Wanted): Promise<Download> {
  requireFits(wanted)
  const stored = await requireVersion(ctx, id)
  const { content } = stored.kept || ctx.session.scope === 'read' ? stored : await ctx.write((trx) => kept(ctx, trx, id, 'exported'))
  return documentFile(ctx, content.document, { ...wanted, template: template ?? content.template ?? undefined })
}

/** @throws Failure `invalid` when anything but a PDF is to be fitted to one page: what opens the others breaks their pages. */
function requireFits({ format, fit }: Wanted): void {
  if (fit !== 'one_page' || format === 'pdf') return
  throw new Failure('invalid', 'Only a PDF can be fitted to one page: leave `fit` out, or ask for a PDF.', { fields: { fit: 'pdf_only' } })
}

/** A document as a file, without what was taken off the page, in its language, named after whose it is and what it is. @throws Failure `invalid`. */
export async function documentFile(ctx: Ctx, document: ResumeDocument, { format, ...options }: Wanted): Promise<Download> {
  const { bytes, mime, extension } = await ctx.writer.render(withoutHidden(document), format, options)
  const { files } = wordsFor(document)
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
