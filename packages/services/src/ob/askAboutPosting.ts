import { Failure } from '@mosaic/core/failure'
import { classRequirements, type ProposedReading } from '@mosaic/core/lane/classRequirements'
import { LaneFailure } from '@mosaic/core/lane/failure'
import { isSameRequirement, readingsAtMost } from '@mosaic/core/postings/readings'
import type { OpportunityDetail, PostingAsked } from '@mosaic/core/views/ob'
import type { Ctx } from '../context.ts'
import type { Keeping } from './opportunity.ts'
import { type FoundPosting, requirePosting } from './postings.ts'
import { keepReading } from './readings.ts'
import { getOpportunity } from './reads.ts'

type ClassLane = NonNullable<Awaited<ReturnType<typeof classLane>>>

/** Within two seconds there is an answer: what the lane read, or that it is still at it. */
const patienceMs = 1500

/** The posting as it stands now, and when what the lane reads of it is kept. */
export interface AskedAbout {
  readonly opportunity: OpportunityDetail
  readonly settled: Promise<void>
}

const classLane = (ctx: Ctx) => ctx.lane(classRequirements)

/**
 * Has the lane that the person agreed to read what a posting asks for. What it proposes waits for the person's yes and counts nowhere before. A slow
 * lane is not waited for: it goes on while `signal` lets it, and the posting tells `asked` until then.
 * @throws Failure `not_found`, `lane_unavailable` without a lane.
 */
export async function askAboutPosting(ctx: Ctx, { jobId }: { readonly jobId: string }, signal: AbortSignal): Promise<AskedAbout> {
  const found = await requirePosting(ctx, jobId)
  // repeated with the same key it asks nobody twice
  if (await ctx.told()) return { opportunity: await getOpportunity(ctx, { jobId }), settled: Promise.resolve() }
  const lane = await classLane(ctx)
  if (!lane) throw new Failure('lane_unavailable', 'No AI lane was agreed to. Choose one under “Who answers” first.', { lane: null })
  const at = ctx.now().toISOString()
  const asked = (outcome: PostingAsked['outcome']): PostingAsked => ({ lane: lane.name, at, outcome })
  await ctx.write(async (trx) => {
    await keepReading(ctx, trx, found, (before) => ({ ...before, asked: asked('asked') }))
    return true
  })
  const settled = read(ctx, found, lane, signal).then(({ outcome, proposed }) =>
    ctx.aside((trx) => keepReading(ctx, trx, found, (before) => withProposals(before, proposed, asked(outcome)))),
  )
  await Promise.race([settled, wait(patienceMs)])
  return { opportunity: await getOpportunity(ctx, { jobId }), settled }
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref())

interface Read {
  readonly outcome: PostingAsked['outcome']
  readonly proposed: readonly ProposedReading[]
}

async function read(ctx: Ctx, { written }: FoundPosting, lane: ClassLane, signal: AbortSignal): Promise<Read> {
  try {
    const { accepted } = await lane.ask({ posting: written, vocabulary: ctx.vocabulary }, { signal })
    return { outcome: 'answered', proposed: accepted }
  } catch (error) {
    if (!(error instanceof LaneFailure)) throw error
    return { outcome: error.reason === 'unsupported' ? 'broken' : error.reason, proposed: [] }
  }
}

/** What was read or answered before stays; what was proposed and not answered gives way. */
function withProposals(before: Keeping, proposed: readonly ProposedReading[], asked: PostingAsked): Keeping {
  if (asked.outcome !== 'answered') return { ...before, asked }
  const kept = before.readings.filter(({ status }) => status !== 'proposed')
  const added = proposed
    .filter((one) => !kept.some((reading) => isSameRequirement(reading, one)))
    .map((one) => ({ ...one, by: asked.lane, status: 'proposed' as const }))
  return { ...before, readings: [...kept, ...added].slice(0, readingsAtMost), asked }
}
