import type { Fact } from '@mosaic/core/facts/schema'
import { Failure } from '@mosaic/core/failure'
import { UploadContent } from '@mosaic/core/reading/upload'
import type { Resume } from '@mosaic/core/views/resume'
import { countStep } from '@mosaic/db/counts'
import { listFacts } from '@mosaic/db/facts'
import { listUploads } from '@mosaic/db/uploads'
import type { Ctx } from '../context.ts'
import { toldTo } from '../wimd/spoken.ts'
import { canonicalContent } from './canonical.ts'
import { customize } from './customize.ts'
import { storeVersion } from './version.ts'

export interface Rewrite {
  readonly jobId?: string | undefined
  /** From everything known, or from the person's own résumé as it was read. */
  readonly startFrom?: 'facts' | 'upload' | undefined
  /** Which upload; the newest résumé that was read when left out. */
  readonly fileId?: string | undefined
}

/**
 * Makes a canonical résumé from the facts; with a posting it is customised for it at once.
 * @throws Failure `nothing_known_yet`, `not_found` for an upload or posting that is not there.
 */
export async function rewrite(ctx: Ctx, { jobId, startFrom = 'facts', fileId }: Rewrite): Promise<Resume> {
  if (jobId !== undefined) return (await customize(ctx, { jobId })).resume
  const facts = await listFacts(ctx.db, ctx.session)
  const content =
    startFrom === 'facts' ? canonicalContent(ctx, facts, 'facts') : canonicalContent(ctx, await factsOfUpload(ctx, facts, fileId), 'upload')
  const { versions: say } = (await toldTo(ctx)).sentences
  const versionName = startFrom === 'facts' ? say.everything : say.ownResume
  return ctx.write(async (trx) => {
    await countStep(trx, ctx.now().toISOString().slice(0, 10), 'resume_made')
    return storeVersion(ctx, trx, { versionName, content })
  })
}

async function factsOfUpload(ctx: Ctx, facts: readonly Fact[], fileId: string | undefined): Promise<Fact[]> {
  const uploads = (await listUploads(ctx.db, ctx.session, UploadContent)).filter(({ status }) => status === 'ready')
  const isResume = ({ content }: (typeof uploads)[number]) => (content.reading?.paper?.kind ?? 'resume') === 'resume'
  const upload = fileId === undefined ? uploads.find(isResume) : uploads.find(({ id }) => id === fileId)
  if (!upload)
    throw new Failure('not_found', 'There is no uploaded résumé that could be read. Upload one, or start from what Mosaic knows.')
  return facts.filter(
    (fact) => fact.status === 'denied' || fact.supersedesId !== null || fact.evidence.some(({ sourceId }) => sourceId === upload.id),
  )
}
