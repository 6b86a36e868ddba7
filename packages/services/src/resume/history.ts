import { Failure } from '@mosaic/core/failure'
import { type ResumeText, StepBack, stepBack, steppedBack } from '@mosaic/core/resume/history'
import type { ResumeContent } from '@mosaic/core/resume/schema'
import type { EarlierRevision } from '@mosaic/core/views/resume'
import type { Db, Trx } from '@mosaic/db/open'
import { insertRevision, listRevisions, trimRevisions } from '@mosaic/db/revisions'
import type { Ctx } from '../context.ts'
import { requireVersion, type Version } from './version.ts'

/** Of a version that is being written so many earlier texts are kept; of one that is kept none falls away, as it changes no more. */
export const revisionsAtMost = 100

/** Remembers what a version said before a save, as the step back from what it says now. */
export async function remember(ctx: Ctx, trx: Trx, before: Version, now: ResumeContent): Promise<void> {
  const content = stepBack(now, before.content)
  if (content.length === 0) return
  await insertRevision(trx, ctx.session, {
    id: ctx.newId(),
    versionId: before.id,
    revision: before.revision,
    content,
    createdAt: ctx.now().toISOString(),
  })
  await trimRevisions(trx, ctx.session, before.id, revisionsAtMost)
}

/** What a version said at a revision. @throws Failure `not_found` for one that is to come, or fell away. */
export async function textAt(ctx: Ctx, { id, revision: now, content }: Version, revision: number, db: Db | Trx): Promise<ResumeText> {
  const steps = await listRevisions(db, ctx.session, id, StepBack)
  const oldest = steps.at(-1)?.revision ?? now
  if (revision > now || (revision < oldest && steps.length === revisionsAtMost))
    throw new Failure('not_found', 'That revision is not kept.')
  return steppedBack(
    content,
    steps.filter((step) => step.revision >= revision).map((step) => step.content),
  )
}

/** The revisions of a version at which its text was another, newest first. @throws Failure `not_found`. */
export async function listHistory(ctx: Ctx, { id }: { readonly id: string }): Promise<{ revisions: EarlierRevision[] }> {
  await requireVersion(ctx, id)
  const steps = await listRevisions(ctx.db, ctx.session, id, StepBack)
  return { revisions: steps.map(({ revision, createdAt }) => ({ revision, until: createdAt })) }
}
