import { gateDocument } from '@mosaic/core/resume/gate'
import { inLanguage } from '@mosaic/core/resume/language'
import type { ResumeContent } from '@mosaic/core/resume/schema'
import { tailor } from '@mosaic/core/resume/tailor'
import type { Customized } from '@mosaic/core/views/resume'
import { countStep } from '@mosaic/db/counts'
import { listFacts } from '@mosaic/db/facts'
import { rendererVersion } from '@mosaic/documents/write/version'
import type { Ctx } from '../context.ts'
import { requirePosting } from '../ob/postings.ts'
import { canonicalContent } from './canonical.ts'
import { kept } from './keep.ts'
import { requireVersion, storeVersion } from './version.ts'

/**
 * Customises the canonical résumé for a posting: chosen and ordered from facts alone, whatever version it is made beside; of that one only the language
 * of its headings is kept.
 * What the posting asks and no fact carries comes back as a question. @throws Failure `not_found`, `nothing_known_yet`.
 */
export async function customize(ctx: Ctx, { jobId, versionId }: { jobId: string; versionId?: string | undefined }): Promise<Customized> {
  const { posting } = await requirePosting(ctx, jobId)
  const parent = versionId === undefined ? null : await requireVersion(ctx, versionId)
  const facts = await listFacts(ctx.db, ctx.session)
  const canonical = canonicalContent(ctx, facts, 'facts')
  const { document: tailored, citations, changes, questions } = tailor(canonical, posting, { vocabulary: ctx.vocabulary })
  const chosen = parent?.content.document.meta?.language
  const document = chosen === undefined ? tailored : inLanguage(tailored, chosen)
  const content: ResumeContent = {
    document,
    citations,
    gate: gateDocument(document, citations, facts, { vocabulary: ctx.vocabulary }),
    changes,
    frames: [],
    parentId: parent?.id ?? null,
    postingId: jobId,
    postingLanguage: posting.language,
    startedFrom: 'facts',
    rendererVersion,
    template: parent?.content.template ?? null,
  }
  const versionName = `For ${[posting.role, posting.company].filter(Boolean).join(', ')}`
  return ctx.write(async (trx) => {
    if (parent) await kept(ctx, trx, parent.id, 'made_from')
    await countStep(trx, ctx.now().toISOString().slice(0, 10), 'resume_made')
    return { resume: await storeVersion(ctx, trx, { versionName, content }), changes, questions }
  })
}
