import type { HistoryEntry } from '@mosaic/core/applications/schema'
import { RawPosting } from '@mosaic/core/postings/schema'
import type { Trx } from '@mosaic/db/open'
import type { TableRow } from '@mosaic/feeds/feeds'
import type { Ctx } from '../context.ts'
import { addStep, atNoon, entryOf, fitThen, recordApplication } from './application.ts'
import type { Ranked } from './opportunity.ts'

type Progress = NonNullable<TableRow['progress']>

/** Records what another tracker says of an application: all of it, or what is new in it. Whether there was something. */
export async function bringApplication(ctx: Ctx, trx: Trx, { posting, fit }: Ranked, progress: Progress): Promise<boolean> {
  const history = historyOf(progress, ctx.now())
  const application = await recordApplication(ctx, trx, {
    jobId: posting.id,
    history,
    posting: RawPosting.parse(posting),
    versionId: null,
    resume: null,
    letter: null,
    fit: fitThen(ctx, fit),
  })
  if (application.content.history === history) return true
  const told = new Set(application.content.history.map(({ status }) => status))
  const next = history.at(-1)
  if (!next || told.has(next.status)) return false
  await addStep(ctx, trx, application, next)
  return true
}

/** Sent on its day, then the status of today; a step whose day is not told, is to come or lies before it was sent counts from now, as if told now. */
function historyOf({ status, appliedOn, changedOn }: Progress, now: Date): HistoryEntry[] {
  const today = now.toISOString()
  const past = (day: string | null) => (day !== null && day <= today.slice(0, 10) ? day : null)
  const entry = (of: Progress['status'], day: string | null) => entryOf(atNoon(day, today), { status: of })
  const [sent, changed] = [past(appliedOn), past(changedOn)]
  if (status === 'applied') return [entry(status, sent ?? changed)]
  const moved = entry(status, changed !== null && sent !== null && changed < sent ? null : changed)
  return sent === null ? [moved] : [entry('applied', sent), moved]
}
