import { nextFollowUp } from '@mosaic/core/applications/followUp'
import { HistoryEntry } from '@mosaic/core/applications/schema'
import { RawPosting } from '@mosaic/core/postings/schema'
import { ResumeContent } from '@mosaic/core/resume/schema'
import type { ApplicationView } from '@mosaic/core/views/ob'
import { z } from 'zod'

/** What is sealed of an application: its history, and the posting and résumé as they were. */
export const ApplicationContent = z.object({
  jobId: z.string(),
  history: z.array(HistoryEntry).min(1),
  posting: RawPosting,
  versionId: z.string().nullable(),
  resume: ResumeContent.nullable(),
})
export type ApplicationContent = z.infer<typeof ApplicationContent>

/** An application as its owner sees it today. */
export function viewOf(
  { id, content, createdAt }: { id: string; content: ApplicationContent; createdAt: string },
  now: Date,
  pauses: Parameters<typeof nextFollowUp>[2],
): ApplicationView {
  const { jobId, posting, history, versionId } = content
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
  }
}
