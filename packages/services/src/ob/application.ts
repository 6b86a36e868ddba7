import { nextFollowUp } from '@mosaic/core/applications/followUp'
import { FitThen, HistoryEntry } from '@mosaic/core/applications/schema'
import { Failure } from '@mosaic/core/failure'
import type { Fit } from '@mosaic/core/fit/schema'
import { RawPosting } from '@mosaic/core/postings/schema'
import { ResumeContent } from '@mosaic/core/resume/schema'
import type { ApplicationView } from '@mosaic/core/views/ob'
import { type ApplicationRow, findApplicationByMark, insertApplication, updateApplicationContent } from '@mosaic/db/applications'
import { countStep } from '@mosaic/db/counts'
import type { Trx } from '@mosaic/db/open'
import { z } from 'zod'
import type { Ctx } from '../context.ts'

/** What is sealed of an application: its history, and the posting and résumé as they were. */
export const ApplicationContent = z.object({
  jobId: z.string(),
  history: z.array(HistoryEntry).min(1),
  posting: RawPosting,
  versionId: z.string().nullable(),
  resume: ResumeContent.nullable(),
  /** The letter as it was sent. */
  letter: ResumeContent.nullable().default(null),
  fit: FitThen.nullable().default(null),
})
export type ApplicationContent = z.infer<typeof ApplicationContent>

/** A fit as it stands now, to be kept with an application. */
export function fitThen(ctx: Ctx, { score, band, bucket, formulaVersion }: Fit): FitThen {
  return { score, band, bucket, formulaVersion, at: ctx.now().toISOString() }
}

type Application = ApplicationRow<ApplicationContent>

/** Records an application begun at its first step's time; one to the same posting that is there already stays as it is. */
export async function recordApplication(ctx: Ctx, trx: Trx, content: ApplicationContent): Promise<Application> {
  const earlier = await findApplicationByMark(trx, ctx.session, content.jobId, ApplicationContent)
  if (earlier) return earlier
  const application = { id: ctx.newId(), content, createdAt: (content.history[0] as HistoryEntry).at }
  await insertApplication(trx, ctx.session, { ...application, jobId: content.jobId })
  await countStep(trx, ctx.now().toISOString().slice(0, 10), 'applied')
  return { ...application, revision: 1 }
}

/** Adds to an application's history, which only grows. @throws Failure `stale`. */
export async function addStep(ctx: Ctx, trx: Trx, row: Application, entry: HistoryEntry): Promise<Application> {
  const content = { ...row.content, history: [...row.content.history, entry] }
  if (!(await updateApplicationContent(trx, ctx.session, { id: row.id, content, revision: row.revision })))
    throw new Failure('stale', 'This application was changed meanwhile. Look at it again.', { id: row.id })
  return { ...row, content, revision: row.revision + 1 }
}

/** An application as its owner sees it today. */
export function viewOf(
  { id, content, createdAt }: { id: string; content: ApplicationContent; createdAt: string },
  now: Date,
  pauses: Parameters<typeof nextFollowUp>[2],
): ApplicationView {
  const { jobId, posting, history, versionId, fit } = content
  const followUp = nextFollowUp(history, now, pauses)
  return {
    id,
    jobId,
    role: posting.role,
    company: posting.company,
    status: (history.at(-1) as HistoryEntry).status,
    versionId,
    applyUrl: posting.url,
    history,
    nextFollowUp: followUp?.day ?? null,
    followUpReason: followUp?.reason ?? null,
    appliedAt: createdAt,
    fit,
  }
}
