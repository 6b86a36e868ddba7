import { atsReport } from '@mosaic/core/feedback/ats'
import { matchJob, mustsToWriteIn } from '@mosaic/core/feedback/jobMatch'
import { languageByHeadings } from '@mosaic/core/feedback/languages/all'
import { byWeight } from '@mosaic/core/feedback/order'
import { withPages } from '@mosaic/core/feedback/pages'
import type { Feedback, Since } from '@mosaic/core/feedback/schema'
import { changedSince, scoredSince } from '@mosaic/core/feedback/since'
import { writingFindings } from '@mosaic/core/feedback/writing'
import { toldBy } from '@mosaic/core/postings/toldBy'
import { ownLanguage } from '@mosaic/core/resume/language'
import { listFacts } from '@mosaic/db/facts'
import type { Ctx } from '../context.ts'
import { requirePosting } from '../ob/postings.ts'
import { spokenTo } from '../wimd/spoken.ts'
import { fileAsItCame, type Subject, textAsTyped, versionAsSent } from './lookedAt.ts'

/** One of the three; with a posting, what it asks for is held against the text too. */
export interface FeedbackOn {
  readonly versionId?: string | undefined
  /** A résumé as Markdown or plain text. */
  readonly content?: string | undefined
  readonly fileId?: string | undefined
  readonly jobId?: string | undefined
}

/**
 * What a machine makes of a résumé's bytes and what a reader would say of its writing, what matters most first. A version is exported as PDF and read
 * back; a file is read as it came. Stores nothing. @throws Failure `not_found`, `unavailable`, `invalid`.
 */
export async function feedback(unspoken: Ctx, { versionId, content, fileId, jobId }: FeedbackOn): Promise<Feedback> {
  const ctx = await spokenTo(unspoken)
  const posting = jobId === undefined ? null : toldBy(ctx.vocabulary, (await requirePosting(ctx, jobId)).posting)
  const subject =
    versionId !== undefined
      ? await versionAsSent(ctx, versionId)
      : fileId !== undefined
        ? await fileAsItCame(ctx, fileId)
        : await textAsTyped(ctx, content ?? '')
  const { extraction, exported, document, before } = subject
  const ats = atsReport(extraction, exported, ctx.sentences)
  const blocks = extraction.reading?.blocks ?? []
  const { findings, notRun } = written(ctx, subject)
  const job = posting ? matchJob(document, posting, await listFacts(ctx.db, ctx.session), ctx.vocabulary) : null
  return {
    ats: { ...ats, findings: withPages(ats.findings, blocks) },
    findings: withPages(byWeight([...findings, ...mustsToWriteIn(job?.missing ?? [], ctx.sentences)]), blocks),
    notRun: extraction.reading ? notRun : [{ rule: 'writing', reason: ctx.sentences.writing.noWords }],
    missing: job?.missing ?? [],
    match: job?.match ?? null,
    since: before && sinceOf(ctx, before, { ats, findings }),
  }
}

/** What a reader would say; a text too short to tell its language is in that of its headings. */
function written(ctx: Ctx, { document, extraction }: Pick<Subject, 'document' | 'extraction'>) {
  const headings = languageByHeadings(extraction.reading?.blocks.map(({ text }) => text) ?? [])
  return writingFindings(document, {
    vocabulary: ctx.vocabulary,
    language: ownLanguage(document) ?? headings,
    sentences: ctx.sentences,
  })
}

function sinceOf(ctx: Ctx, before: NonNullable<Subject['before']>, now: Pick<Feedback, 'ats' | 'findings'>): Since {
  const { id, name, extraction, exported } = before
  const { findings } = written(ctx, before)
  return {
    id,
    name,
    ...changedSince(findings, now.findings),
    ...scoredSince(atsReport(extraction, exported, ctx.sentences), now.ats, ctx.sentences),
  }
}
