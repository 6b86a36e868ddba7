import type { ExportFormat } from '@mosaic/core/resume/schema'
import type { Ctx } from '../context.ts'
import { requireVersion } from './version.ts'

/** A file to hand over. */
export interface Download {
  readonly bytes: Uint8Array
  readonly mime: string
  readonly filename: string
}

/** A version as PDF, DOCX, JSON Resume, Markdown or text, made in a worker. @throws Failure `not_found`, `gate_blocked`. */
export async function exportVersion(ctx: Ctx, { id, format }: { id: string; format: ExportFormat }): Promise<Download> {
  const { content } = await requireVersion(ctx, id)
  const { bytes, mime, extension } = await ctx.writer.render(content.document, format, { language: 'en' })
  const name = content.document.basics?.name ?? 'resume'
  return {
    bytes,
    mime,
    filename: `${
      name
        .replace(/[^\p{L}\p{N} .-]/gu, '')
        .trim()
        .replace(/\s+/g, '-') || 'resume'
    }-resume.${extension}`,
  }
}
