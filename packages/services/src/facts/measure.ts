import { lastOf } from '@mosaic/core/actions/action'
import { closedOutcomes, firstAnswers, forwardMoves } from '@mosaic/core/applications/outcomes'
import { chooseTarget, occupationTarget, postingTarget, type Target } from '@mosaic/core/delta/target'
import { currentFacts } from '@mosaic/core/facts/current'
import { sharesOf, skillsMet } from '@mosaic/core/fit/skills'
import type { MetricInputs } from '@mosaic/core/metrics/inputs'
import { metricsOf } from '@mosaic/core/metrics/metrics'
import { withoutPauses } from '@mosaic/core/metrics/pause'
import { progressBetween } from '@mosaic/core/metrics/progress'
import type { Metrics } from '@mosaic/core/metrics/schema'
import { type Person, projectPerson } from '@mosaic/core/person/person'
import type { Posting } from '@mosaic/core/postings/schema'
import type { Db, Trx } from '@mosaic/db/open'
import type { Ctx } from '../context.ts'
import { daysIn } from '../session/days.ts'
import { pauseDays } from '../session/pauses.ts'
import { applicationRecord, plannedRecord } from './actionRecords.ts'
import { readStored, type Stored } from './stored.ts'

/** What the three numbers are made from, and the numbers. */
export interface Measured extends Stored {
  readonly person: Person
  readonly metrics: Metrics
  readonly target: Target | { readonly question: string }
}

/** What numbers are worked out with, beside what is stored of a person. */
export type Judging = Pick<Ctx, 'vocabulary' | 'readPosting' | 'now' | 'sentences'>

/** Everything the three numbers are made from as it is stored now, and the numbers. */
export async function measure(ctx: Ctx, db: Db | Trx = ctx.db): Promise<Measured> {
  return measured(ctx, await readStored(ctx, db))
}

/** The numbers that follow from what is stored. */
export function measured(by: Judging, stored: Stored): Measured {
  const person = projectPerson(stored.facts, by.vocabulary, by.now().toISOString())
  const target = chooseTarget(person, stored.kept, by.vocabulary)
  const inputs = withoutPauses(inputsOf(by, { ...stored, person, target }), pauseDays(stored.preferences))
  return { ...stored, person, metrics: metricsOf(person, inputs, by.sentences), target }
}

type Known = Omit<Measured, 'metrics'>

function inputsOf(by: Judging, known: Known): MetricInputs {
  const { session, preferences, facts, kept, plan, applications, versionTimes, person, target } = known
  const dayOf = daysIn(preferences.timeZone)
  const confirmed = currentFacts(facts).filter((fact) => fact.status === 'confirmed')
  const histories = applications.map(({ content }) => content.history)
  const instants = [
    ...confirmed.map((fact) => fact.createdAt),
    ...histories.flat().map(({ at }) => at),
    ...versionTimes,
    ...plan.flatMap(({ content }) => (lastOf(content).event === 'done' ? [lastOf(content).at] : [])),
  ]
  const asOf = by.now().toISOString()
  const today = dayOf(asOf)
  return {
    asOf,
    today,
    startedOn: [session.createdAt, ...instants].map(dayOf).toSorted()[0] ?? dayOf(session.createdAt),
    actions: [
      ...applications.map((application) => applicationRecord(by, person, application, dayOf)),
      ...plan.flatMap((action) => plannedRecord(action, person, dayOf)),
    ],
    events: instants.map((instant) => ({ day: dayOf(instant), quality: 1 })),
    progress: [
      ...histories.flatMap((history) => forwardMoves(history).map((at) => ({ day: dayOf(at), weight: 1 }))),
      ...histories.flatMap((history) => firstAnswers(history).map((at) => ({ day: dayOf(at), weight: contactAnswered }))),
      ...learntSince(by, known, today),
    ],
    outcomes: closedOutcomes(
      histories,
      plan.flatMap(({ content }) => content.history.map(({ at }) => at)),
    ),
    targets: targetsOf(by, person, kept, target),
    topGaps: 'question' in target ? [] : topGaps(by, person, target),
  }
}

const contactAnswered = 0.5

const progressMs = 30 * 86_400_000

/** Gaps closed and rungs raised since the first look at the Delta, within the last thirty days. */
function learntSince({ vocabulary, now }: Judging, known: Known, today: string): MetricInputs['progress'] {
  const { facts, person, target, reviewedAt } = known
  if (reviewedAt === null) return []
  const windowFrom = new Date(now().getTime() - progressMs).toISOString()
  const from = reviewedAt > windowFrom ? reviewedAt : windowFrom
  const before = projectPerson(
    facts.filter(({ createdAt }) => createdAt <= from),
    vocabulary,
    from,
  )
  return progressBetween(before, person, 'question' in target ? null : target.posting, vocabulary, today)
}

function targetsOf({ vocabulary }: Judging, person: Person, kept: readonly Posting[], target: Known['target']): MetricInputs['targets'] {
  const goal = person.goal?.payload.occupationId ?? null
  const occupation = goal === null ? null : occupationTarget(goal, vocabulary)
  const targets = [...(occupation ? [occupation] : []), ...kept.map(postingTarget), ...('question' in target ? [] : [target])]
  const distinct = new Map(targets.map((one) => [one.id, one]))
  return [...distinct.values()].map(({ id, posting }) => {
    const musts =
      skillsMet(person, posting.requirements, posting.level, vocabulary)?.lines.filter(({ requirement }) => requirement.class === 'must') ??
      []
    return { id, mustsKnown: musts.length === 0 ? null : musts.filter(({ isKnown }) => isKnown).length / musts.length }
  })
}

const gapsCounted = 3

function topGaps({ vocabulary }: Judging, person: Person, { posting }: Target): string[] {
  const { learnable, provable } = sharesOf(skillsMet(person, posting.requirements, posting.level, vocabulary))
  return [...learnable.items, ...provable.items].slice(0, gapsCounted).map(({ label }) => label)
}
