import { z } from 'zod'
import { type ApplicationStatus, closedStatuses, type HistoryEntry } from './schema.ts'

/** How many of those that came to something at a stage got there. */
export const FunnelStage = z.object({
  stage: z.enum(['heard', 'talk', 'offer']),
  /** Got there, or closed before: what still waits and what the person withdrew before is not among them. */
  decided: z.int(),
  /** Null while fewer than five are decided: so few say nothing. */
  reached: z.int().nullable(),
})
export const Funnel = z.object({ sent: z.int(), waiting: z.int(), decidedAtLeast: z.int(), stages: z.array(FunnelStage) })
export type Funnel = z.infer<typeof Funnel>

/** Fewer than this say nothing of a stage. */
export const decidedAtLeast = 5

const getsThere: Record<z.infer<typeof FunnelStage>['stage'], ReadonlySet<ApplicationStatus>> = {
  heard: new Set(['acknowledged', 'interview', 'offer', 'accepted', 'rejected']),
  talk: new Set(['interview', 'offer', 'accepted']),
  offer: new Set(['offer', 'accepted']),
}
const came = new Set<ApplicationStatus>(['rejected', 'no_answer'])

/** What came of applications by stage. One that waits is no failure: it is not counted. */
export function funnelOf(applications: readonly { readonly history: readonly Pick<HistoryEntry, 'status'>[] }[]): Funnel {
  const stages = FunnelStage.shape.stage.options.map((stage) => {
    const reached = applications.filter(({ history }) => history.some(({ status }) => getsThere[stage].has(status)))
    const short = applications.filter((one) => !reached.includes(one) && came.has(statusOf(one)))
    const decided = reached.length + short.length
    return { stage, decided, reached: decided < decidedAtLeast ? null : reached.length }
  })
  const waiting = applications.filter((one) => !closedStatuses.has(statusOf(one))).length
  return { sent: applications.length, waiting, decidedAtLeast, stages }
}

function statusOf({ history }: { readonly history: readonly Pick<HistoryEntry, 'status'>[] }): ApplicationStatus {
  return history.at(-1)?.status ?? 'applied'
}
