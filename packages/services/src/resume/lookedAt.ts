import { factsFromReading } from '@mosaic/core/facts/fromReading'
import type { Fact } from '@mosaic/core/facts/schema'
import { Failure } from '@mosaic/core/failure'
import { type Extraction, isOfPicture } from '@mosaic/core/feedback/atsParts'
import type { Reading } from '@mosaic/core/reading/schema'
import { UploadContent } from '@mosaic/core/reading/upload'
import { composeCanonical } from '@mosaic/core/resume/compose'
import { withoutHidden } from '@mosaic/core/resume/hidden'
import { ResumeContent, type ResumeDocument } from '@mosaic/core/resume/schema'
import { listFacts } from '@mosaic/db/facts'
import { listUploads, type UploadRow } from '@mosaic/db/uploads'
import { findVersion } from '@mosaic/db/versions'
import { openSealed } from '@mosaic/files/sealed'
import type { Ctx } from '../context.ts'
import { extract, extractBytes } from './extract.ts'
import { requireVersion } from './version.ts'

/** What is looked at: its bytes as readers take them, what it says, and the text before it. */
export interface Subject extends Said {
  readonly before: (Said & { readonly id: string; readonly name: string }) | null
}

interface Said {
  readonly extraction: Extraction
  readonly document: ResumeDocument
  /** What was exported; null for what came as it is. */
  readonly exported: ResumeDocument | null
}

/** A version as it would be sent. @throws Failure `not_found`, `invalid` for a letter. */
export async function versionAsSent(ctx: Ctx, id: string): Promise<Subject> {
  const { content } = await requireVersion(ctx, id)
  if (content.document.meta?.letter)
    throw new Failure('invalid', 'Findings are for résumés; a letter is read by people.', { fields: { versionId: 'letter' } })
  const parent = content.parentId === null ? undefined : await findVersion(ctx.db, ctx.session, content.parentId, ResumeContent)
  const said = await readBack(ctx, content)
  if (!parent) return { ...said, before: null }
  const before = await readBack(ctx, parent.content).catch((error: unknown) => unread(parent.content, error))
  return { ...said, before: { ...before, id: parent.id, name: parent.versionName } }
}

/** A version that no PDF can be made of, as one nobody could read. @throws whatever else went wrong. */
function unread(content: ResumeContent, error: unknown): Said {
  if (!(error instanceof Failure) || error.code !== 'invalid') throw error
  const document = withoutHidden(content.document)
  return { document, exported: document, extraction: notRead('pdf') }
}

/** A version's PDF read back from its bytes. */
async function readBack(ctx: Ctx, content: ResumeContent): Promise<Said> {
  const document = withoutHidden(content.document)
  const { bytes } = await ctx.writer.render(document, 'pdf', { template: content.template ?? undefined })
  const { extraction } = await extractBytes(ctx, bytes, 'pdf', true)
  return { extraction, exported: document, document }
}

/** A file as it came, beside the résumé that was uploaded before it. @throws Failure `not_found`, `unavailable` while it is read, `invalid` for a posting. */
export async function fileAsItCame(ctx: Ctx, id: string): Promise<Subject> {
  const uploads = await listUploads(ctx.db, ctx.session, UploadContent)
  const upload = uploads.find((one) => one.id === id)
  if (!upload) throw new Failure('not_found', 'There is no such file.')
  if (upload.status === 'received' || upload.status === 'reading')
    throw new Failure('unavailable', 'This file is still being read. Ask again in a moment.', { retryAfterSeconds: 2 })
  if (upload.content.reading?.paper?.kind === 'posting')
    throw new Failure('invalid', 'This file is a job posting. Findings are for résumés; bring it under Opportunities.', {
      fields: { fileId: 'posting' },
    })
  const earlier = uploads.find(
    (one) => one.createdAt < upload.createdAt && one.status === 'ready' && one.content.reading?.paper?.kind === 'resume',
  )
  const [said, before] = await Promise.all([readAnew(ctx, upload), earlier ? readAnew(ctx, earlier) : null])
  return {
    ...said,
    before: earlier && before?.extraction.reading ? { ...before, id: earlier.id, name: earlier.filename } : null,
  }
}

/** A text as Markdown. */
export async function textAsTyped(ctx: Ctx, content: string): Promise<Subject> {
  const { extraction, reading } = await extractBytes(ctx, new TextEncoder().encode(content), 'md', false)
  return { extraction, exported: null, document: saidIn(ctx, reading), before: null }
}

/** A stored file read once more: what it says by itself, whatever else is known. */
async function readAnew(ctx: Ctx, upload: UploadRow<UploadContent>): Promise<Said> {
  const { id, filePath, status, content } = upload
  const open = () => openSealed(ctx.files, ctx.session, id, filePath)
  if (status === 'ready' && content.findings.some(({ code }) => isOfPicture(code))) return ofPicture(ctx, upload, open)
  if (status === 'ready') {
    const { extraction, reading } = await extract(ctx, open, content.type, null)
    return { extraction, exported: null, document: saidIn(ctx, reading) }
  }
  const failure = content.findings.find(({ code }) => isOfPicture(code)) ?? content.findings[0] ?? null
  return { exported: null, document: saidIn(ctx, null), extraction: notRead(content.type, failure) }
}

function notRead(format: string, failure: Extraction['failure'] = null): Extraction {
  return { format, reading: null, failure, texts: [{ name: 'mosaic', status: 'failed', text: null }] }
}

/**
 * A scan is not recognised a second time, which takes minutes: its words are those of the first time. What machines find in it is what stands in the
 * file as text, which a plain reader tells; a picture alone holds none.
 */
async function ofPicture(
  ctx: Ctx,
  { id, content: { type, reading, findings } }: UploadRow<UploadContent>,
  open: Parameters<typeof extract>[1],
): Promise<Said> {
  const blocks = reading?.blocks ?? []
  const words = blocks.map(({ text }) => text).join('\n')
  const plain = type === 'pdf' ? await ctx.reader.plainText(open, type, { owner: ctx.session.id }) : ''
  const own = (await listFacts(ctx.db, ctx.session)).filter(({ evidence }) => evidence.some(({ sourceId }) => sourceId === id))
  return {
    exported: null,
    document: composeCanonical(own).document,
    extraction: {
      format: type,
      reading: { blocks, proposals: [], findings, pages: reading?.pages ?? 1 },
      failure: null,
      texts: [
        { name: 'mosaic', status: 'read', text: words },
        { name: 'plain', status: type === 'pdf' && plain !== null ? 'read' : 'failed', text: plain },
        { name: 'poppler', status: 'not_asked', text: null },
      ],
    },
  }
}

/** The document that a reading alone amounts to. */
function saidIn(ctx: Ctx, reading: Reading | null): ResumeDocument {
  const facts: Fact[] = factsFromReading(reading?.proposals ?? [], {
    sourceId: 'this',
    existing: [],
    newId: ctx.newId,
    createdAt: ctx.now().toISOString(),
  })
  return composeCanonical(facts).document
}
