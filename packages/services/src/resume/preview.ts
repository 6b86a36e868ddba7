import { mustHavesOf } from '@mosaic/core/feedback/mustHaves'
import { toldBy } from '@mosaic/core/postings/toldBy'
import type { ResumeDocument } from '@mosaic/core/resume/schema'
import type { DocumentPreview, MustHaves } from '@mosaic/core/views/resume'
import { listFacts } from '@mosaic/db/facts'
import type { Options } from '@mosaic/documents/write/writer'
import type { Ctx } from '../context.ts'
import { findPostings } from '../ob/postings.ts'
import { spokenTo } from '../wimd/spoken.ts'

interface Preview extends Options {
  readonly document: ResumeDocument
  /** A posting whose must-haves are looked for in it. */
  readonly jobId?: string | undefined
}

/** A document's pages as they will print, saved or not, and what they answer of a posting; stores nothing. @throws Failure `unavailable`. */
export async function preview(ctx: Ctx, { document, jobId, ...options }: Preview): Promise<DocumentPreview> {
  const [pages, mustHaves] = await Promise.all([
    ctx.writer.preview(document, options),
    jobId === undefined ? null : mustHavesIn(ctx, document, jobId),
  ])
  return { ...pages, mustHaves }
}

async function mustHavesIn(unspoken: Ctx, document: ResumeDocument, jobId: string): Promise<MustHaves | null> {
  const ctx = await spokenTo(unspoken)
  const found = (await findPostings(ctx, [jobId])).get(jobId)
  if (!found) return null
  const facts = await listFacts(ctx.db, ctx.session)
  return mustHavesOf(document, toldBy(ctx.vocabulary, found.posting), facts, ctx.vocabulary, ctx.now().toISOString(), ctx.sentences)
}
