import { factsFromReading } from '@mosaic/core/facts/fromReading'
import { Failure } from '@mosaic/core/failure'
import { atsReport } from '@mosaic/core/feedback/ats'
import type { Extraction } from '@mosaic/core/feedback/atsParts'
import { matchJob } from '@mosaic/core/feedback/jobMatch'
import { withPages } from '@mosaic/core/feedback/pages'
import type { Feedback, Since } from '@mosaic/core/feedback/schema'
import { changedSince } from '@mosaic/core/feedback/since'
import { writingFindings } from '@mosaic/core/feedback/writing'
import type { Reading } from '@mosaic/core/reading/schema'
import { composeCanonical } from '@mosaic/core/resume/compose'
import { languageOf, ownLanguage } from '@mosaic/core/resume/language'
import { ResumeContent, type ResumeDocument } from '@mosaic/core/resume/schema'
import { listFacts } from '@mosaic/db/facts'
import { listUploads, type UploadRow } from '@mosaic/db/uploads'
import { findVersion } from '@mosaic/db/versions'
import { openSealed } from '@mosaic/files/sealed'
import type { Ctx } from '../context.ts'
import { requirePosting } from '../ob/postings.ts'
import { UploadContent } from '../uploads/content.ts'
import { extract, extractBytes } from './extract.ts'
import { requireVersion } from './version.ts'

/** One of the three; with a posting, what it asks for is held against the text too. */
export interface FeedbackOn {
  readonly versionId?: string | undefined
  /** A résumé as Markdown or plain text. */
  readonly content?: string | undefined
  readonly fileId?: string | undefined
  readonly jobId?: string | undefined
}

/** What is looked at: its bytes as readers take them, what it says, and the text before it. */
interface Subject {
  readonly extraction: Extraction
  /** What was exported; null for what came as it is. */
  readonly exported: ResumeDocument | null
  readonly document: ResumeDocument
  readonly before: { readonly id: string; readonly name: string; readonly document: ResumeDocument } | null
}

/**
 * What a machine makes of a résumé's bytes and what a reader would say of its writing. A version is exported as PDF and read back; a file is read as it
 * came. Stores nothing. @throws Failure `not_found`.
 */
export async function feedback(ctx: Ctx, { versionId, content, fileId, jobId }: FeedbackOn): Promise<Feedback> {
  const posting = jobId === undefined ? null : (await requirePosting(ctx, jobId)).posting
  const subject =
    versionId !== undefined
      ? await ofVersion(ctx, versionId)
      : fileId !== undefined
        ? await ofFile(ctx, fileId)
        : await ofText(ctx, content ?? '')
  const { extraction, exported, document, before } = subject
  const ats = atsReport(extraction, exported)
  const blocks = extraction.reading?.blocks ?? []
  const { findings, notRun } = writingFindings(document, { vocabulary: ctx.vocabulary, language: ownLanguage(document) })
  const job = posting ? matchJob(document, posting, await listFacts(ctx.db, ctx.session), ctx.vocabulary) : null
  return {
    ats: { ...ats, findings: withPages(ats.findings, blocks) },
    findings: withPages(findings, blocks),
    notRun: extraction.reading ? notRun : [{ rule: 'writing', reason: 'No words could be taken out of it.' }],
    missing: job?.missing ?? [],
    match: job?.match ?? null,
    since: before && sinceOf(ctx, before, findings),
  }
}

function sinceOf(ctx: Ctx, { id, name, document }: NonNullable<Subject['before']>, now: Feedback['findings']): Since {
  const { findings } = writingFindings(document, { vocabulary: ctx.vocabulary, language: ownLanguage(document) })
  return { id, name, ...changedSince(findings, now) }
}

async function ofVersion(ctx: Ctx, id: string): Promise<Subject> {
  const { content } = await requireVersion(ctx, id)
  const parent = content.parentId === null ? undefined : await findVersion(ctx.db, ctx.session, content.parentId, ResumeContent)
  const { document } = content
  if (document.meta?.letter)
    throw new Failure('invalid', 'Findings are for résumés; a letter is read by people.', { fields: { versionId: 'letter' } })
  const { bytes } = await ctx.writer.render(document, 'pdf', {
    language: languageOf(document),
    template: content.template ?? undefined,
  })
  const { extraction } = await extractBytes(ctx, bytes, 'pdf', true)
  return {
    extraction,
    exported: document,
    document,
    before: parent ? { id: parent.id, name: parent.versionName, document: parent.content.document } : null,
  }
}

async function ofFile(ctx: Ctx, id: string): Promise<Subject> {
  const uploads = await listUploads(ctx.db, ctx.session, UploadContent)
  const upload = uploads.find((one) => one.id === id)
  if (!upload) throw new Failure('not_found', 'There is no such file.')
  if (upload.status === 'received' || upload.status === 'reading')
    throw new Failure('unavailable', 'This file is still being read. Ask again in a moment.', { retryAfterSeconds: 2 })
  const earlier = uploads.find(
    (one) => one.createdAt < upload.createdAt && one.status === 'ready' && one.content.reading?.paper?.kind === 'resume',
  )
  const [{ extraction, reading }, before] = await Promise.all([readAnew(ctx, upload), earlier ? readAnew(ctx, earlier) : null])
  return {
    extraction,
    exported: null,
    document: saidIn(ctx, reading),
    before: earlier && before?.reading ? { id: earlier.id, name: earlier.filename, document: saidIn(ctx, before.reading) } : null,
  }
}

/** A stored file read once more: what it says by itself, whatever else is known. What takes minutes to recognise in a picture is not read again. */
async function readAnew(
  ctx: Ctx,
  { id, filePath, status, content }: UploadRow<UploadContent>,
): Promise<{ extraction: Extraction; reading: Reading | null }> {
  const isPicture = content.findings.some(({ code }) => code === 'recognised_text' || code === 'needs_ocr')
  const [failure = null] = content.findings
  if (status === 'ready' && !isPicture) return extract(ctx, () => openSealed(ctx.files, ctx.session, id, filePath), content.type, null)
  const texts = [{ name: 'mosaic', status: 'failed', text: null }] as const
  const picture = content.findings.find(({ code }) => code === 'recognised_text' || code === 'needs_ocr')
  return { reading: null, extraction: { format: content.type, reading: null, failure: picture ?? failure, texts } }
}

async function ofText(ctx: Ctx, content: string): Promise<Subject> {
  const { extraction, reading } = await extractBytes(ctx, new TextEncoder().encode(content), 'md', false)
  return { extraction, exported: null, document: saidIn(ctx, reading), before: null }
}

/** The document that a reading alone amounts to. */
function saidIn(ctx: Ctx, reading: Reading | null): ResumeDocument {
  const facts = factsFromReading(reading?.proposals ?? [], {
    sourceId: 'this',
    existing: [],
    newId: ctx.newId,
    createdAt: ctx.now().toISOString(),
  })
  return composeCanonical(facts).document
}
