import { lastOf, viewOfAction } from '@mosaic/core/actions/action'
import type { ActionView } from '@mosaic/core/actions/schema'
import type { CoachContext } from '@mosaic/core/coach/step'
import { deltaOf } from '@mosaic/core/delta/delta'
import type { ActionRow } from '@mosaic/db/actions'
import type { Db, Trx } from '@mosaic/db/open'
import type { Ctx } from '../context.ts'
import { type Judging, type Measured, measure } from '../facts/measure.ts'
import { daysIn } from '../session/days.ts'
import { skillCandidates } from './candidates.ts'
import { spokenTo } from './spoken.ts'

/** What the coach sees of a person now, beside where the talk stands. */
export async function whatCoachSees(unspoken: Ctx, db: Db | Trx = unspoken.db): Promise<CoachContext> {
  const ctx = await spokenTo(unspoken, db)
  return seenIn(ctx, await measure(ctx, db))
}

/** The same, from what was measured. */
export function seenIn(ctx: Judging & Pick<Ctx, 'catalogues' | 'helpResources'>, measured: Measured): CoachContext {
  const { facts, person, target, plan, session, preferences } = measured
  const isKnown = !('question' in target)
  const today = daysIn(preferences.timeZone)(ctx.now().toISOString())
  return {
    facts,
    vocabulary: ctx.vocabulary,
    skillCandidates: skillCandidates(person, isKnown ? target : null, ctx.vocabulary),
    delta: isKnown ? differenceOf(ctx, person, target) : null,
    plan: planOf(plan, today),
    today,
    until: session.expiresAt.slice(0, 10),
    language: preferences.language,
    catalogues: ctx.catalogues,
    helpResources: ctx.helpResources,
  }
}

function differenceOf(ctx: Judging, person: Parameters<typeof deltaOf>[0], target: Parameters<typeof deltaOf>[1]): CoachContext['delta'] {
  const { skills, actions, target: against } = deltaOf(person, target, ctx.vocabulary, ctx.now().toISOString(), [], [], ctx.sentences)
  const percent = (share: number) => Math.round(share * 100)
  const goal = person.goal?.payload
  return {
    title: against.kind === 'occupation' && goal?.occupationId === against.id ? (goal.title ?? against.title) : against.title,
    met: percent(skills.met.share),
    provable: percent(skills.provable.share),
    learnable: percent(skills.learnable.share),
    unknown: percent(skills.unknown.share),
    closing: actions,
  }
}

/** The steps of the plan, what changed last at the end. */
function planOf(plan: readonly ActionRow[], today: string): ActionView[] {
  return plan
    .map((row) => viewOfAction(row, today))
    .toSorted((a, b) => lastOf(a).at.localeCompare(lastOf(b).at) || a.id.localeCompare(b.id))
}
