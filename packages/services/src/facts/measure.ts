import { lastOf } from '@mosaic/core/actions/action'
import { closedOutcomes, firstAnswers, forwardMoves } from '@mosaic/core/applications/outcomes'
import { ApplicationContent } from '@mosaic/core/applications/schema'
import { chooseTarget, occupationTarget, postingTarget, type Target } from '@mosaic/core/delta/target'
import { currentFacts } from '@mosaic/core/facts/current'
import type { Fact } from '@mosaic/core/facts/schema'
import { fitOf } from '@mosaic/core/fit/fit'
import { skillsMet } from '@mosaic/core/fit/skills'
import type { MetricInputs } from '@mosaic/core/metrics/inputs'
import { metricsOf } from '@mosaic/core/metrics/metrics'
import { withoutPauses } from '@mosaic/core/metrics/pause'
import { progressBetween } from '@mosaic/core/metrics/progress'
import type { Metrics } from '@mosaic/core/metrics/schema'
import { type Person, projectPerson } from '@mosaic/core/person/person'
import type { Posting } from '@mosaic/core/postings/schema'
import { ResumeContent } from '@mosaic/core/resume/schema'
import { listActions } from '@mosaic/db/actions'
import { listApplications } from '@mosaic/db/applications'
import { listMatches } from '@mosaic/db/matches'
import type { Db, Trx } from '@mosaic/db/open'
import { listTransitions } from '@mosaic/db/transitions'
import { listVersions } from '@mosaic/db/versions'
import type { Ctx } from '../context.ts'
import { MatchContent } from '../ob/match.ts'
import { findPostings } from '../ob/postings.ts'
import { dayOfInstant } from '../session/days.ts'
import { listPauses } from '../session/pauses.ts'
import { getSession } from '../session/reads.ts'
import { Transition } from '../wimd/transition.ts'
import { applicationRecord, plannedRecord } from './actionRecords.ts'
import { readPerson } from './person.ts'

/** Everything the three numbers are made from, and the numbers. */
export async function measure(
  ctx: Ctx,
  db: Db | Trx = ctx.db,
): Promise<{ facts: Fact[]; person: Person; metrics: Metrics; target: Target | { question: string } }> {
  const { facts, person } = await readPerson(ctx, db)
  const kept = await keptPostings(ctx, db)
  const target = chooseTarget(person, kept, ctx.vocabulary)
  const inputs = withoutPauses(await inputsOf(ctx, db, { facts, person, kept, target }), await listPauses(ctx, db))
  return { facts, person, metrics: metricsOf(person, inputs, ctx.sentences), target }
}

/** The postings that the person kept, newest first. */
export async function keptPostings(ctx: Ctx, db: Db | Trx = ctx.db): Promise<Posting[]> {
  const matches = await listMatches(db, ctx.session, MatchContent)
  const kept = matches.flatMap(({ content }) => (content.kept ? [content.jobId] : []))
  const postings = await findPostings(ctx, kept, db)
  return kept.flatMap((id) => postings.get(id)?.posting ?? [])
}

interface Known {
  readonly facts: readonly Fact[]
  readonly person: Person
  readonly kept: readonly Posting[]
  readonly target: Target | { question: string }
}

async function inputsOf(ctx: Ctx, db: Db | Trx, { facts, person, kept, target }: Known): Promise<MetricInputs> {
  const dayOf = await dayOfInstant(ctx, db)
  const { createdAt } = await getSession(ctx, db)
  const plan = await listActions(db, ctx.session)
  const applications = await listApplications(db, ctx.session, ApplicationContent)
  const versions = await listVersions(db, ctx.session, ResumeContent, { limit: 500 })
  const confirmed = currentFacts(facts).filter((fact) => fact.status === 'confirmed')
  const histories = applications.map(({ content }) => content.history)
  const instants = [
    ...confirmed.map((fact) => fact.createdAt),
    ...histories.flat().map(({ at }) => at),
    ...versions.map((version) => version.createdAt),
    ...plan.flatMap(({ content }) => (lastOf(content).event === 'done' ? [lastOf(content).at] : [])),
  ]
  const asOf = ctx.now().toISOString()
  return {
    asOf,
    today: dayOf(asOf),
    startedOn: [createdAt, ...instants].map(dayOf).toSorted()[0] ?? dayOf(createdAt),
    actions: [
      ...applications.map((application) => applicationRecord(ctx, person, application, dayOf)),
      ...plan.flatMap((action) => plannedRecord(action, person, dayOf)),
    ],
    events: instants.map((instant) => ({ day: dayOf(instant), quality: 1 })),
    progress: [
      ...histories.flatMap((history) => forwardMoves(history).map((at) => ({ day: dayOf(at), weight: 1 }))),
      ...histories.flatMap((history) => firstAnswers(history).map((at) => ({ day: dayOf(at), weight: contactAnswered }))),
      ...(await learntSince(ctx, db, { facts, person, target, today: dayOf(asOf) })),
    ],
    outcomes: closedOutcomes(
      histories,
      plan.flatMap(({ content }) => content.history.map(({ at }) => at)),
    ),
    targets: targetsOf(ctx, person, kept, target),
    topGaps: 'question' in target ? [] : topGaps(ctx, person, target),
  }
}

const contactAnswered = 0.5

const progressMs = 30 * 86_400_000

/** Gaps closed and rungs raised since the first look at the Delta, within the last thirty days. */
async function learntSince(
  ctx: Ctx,
  db: Db | Trx,
  { facts, person, target, today }: Pick<Known, 'facts' | 'person' | 'target'> & { today: string },
): Promise<MetricInputs['progress']> {
  const reviews = await listTransitions(db, ctx.session, Transition)
  const reviewedAt = reviews.find(({ content }) => content.state.state === 'delta_review')?.createdAt
  if (reviewedAt === undefined) return []
  const windowFrom = new Date(ctx.now().getTime() - progressMs).toISOString()
  const from = reviewedAt > windowFrom ? reviewedAt : windowFrom
  const before = projectPerson(
    facts.filter(({ createdAt }) => createdAt <= from),
    ctx.vocabulary,
    from,
  )
  return progressBetween(before, person, 'question' in target ? null : target.posting, ctx.vocabulary, today)
}

function targetsOf(ctx: Ctx, person: Person, kept: readonly Posting[], target: Known['target']): MetricInputs['targets'] {
  const goal = person.goal?.payload.occupationId ?? null
  const occupation = goal === null ? null : occupationTarget(goal, ctx.vocabulary)
  const targets = [...(occupation ? [occupation] : []), ...kept.map(postingTarget), ...('question' in target ? [] : [target])]
  const distinct = new Map(targets.map((one) => [one.id, one]))
  return [...distinct.values()].map(({ id, posting }) => {
    const musts =
      skillsMet(person, posting.requirements, posting.level, ctx.vocabulary)?.lines.filter(
        ({ requirement }) => requirement.class === 'must',
      ) ?? []
    return { id, mustsKnown: musts.length === 0 ? null : musts.filter(({ isKnown }) => isKnown).length / musts.length }
  })
}

const gapsCounted = 3

function topGaps(ctx: Ctx, person: Person, { posting }: Target): string[] {
  const { learnable, provable } = fitOf(person, posting, ctx.vocabulary).skills
  return [...learnable.items, ...provable.items].slice(0, gapsCounted).map(({ label }) => label)
}
