import { Readable } from 'node:stream'
import type { Extraction } from '@mosaic/core/feedback/atsParts'
import type { DocumentType, Reading } from '@mosaic/core/reading/schema'
import { popplerText } from '@mosaic/documents/poppler'
import type { Ctx } from '../context.ts'

/** Bytes as several readers take them, and how ours understood them. `own` bytes are of our making; only those go to readers outside our walls. */
export async function extract(
  ctx: Ctx,
  open: () => Readable,
  type: DocumentType,
  own: Uint8Array | null,
): Promise<{ extraction: Extraction; reading: Reading | null }> {
  const owner = ctx.session.id
  const outcome = await ctx.reader.read(open, type, { owner })
  const reading = 'reading' in outcome ? outcome.reading : null
  const plain = reading === null ? null : await ctx.reader.plainText(open, type, { owner })
  const poppler = own && type === 'pdf' ? await popplerText(own) : ({ status: 'not_asked', text: null } as const)
  const mine =
    reading?.blocks
      .filter(({ visible }) => visible)
      .map(({ text }) => text)
      .join('\n') ?? null
  return {
    reading,
    extraction: {
      format: type,
      reading,
      failure: 'failure' in outcome ? outcome.failure : null,
      texts: [
        { name: 'mosaic', status: mine === null ? 'failed' : 'read', text: mine },
        { name: 'plain', status: plain === null ? 'failed' : 'read', text: plain },
        { name: 'poppler', ...poppler },
      ],
    },
  }
}

/** The same for bytes in memory. */
export const extractBytes = (ctx: Ctx, bytes: Uint8Array, type: DocumentType, isOwn: boolean) =>
  extract(ctx, () => Readable.from([Buffer.from(bytes)]), type, isOwn ? bytes : null)
