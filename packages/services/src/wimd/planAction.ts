import { viewOfAction } from '@mosaic/core/actions/action'
import type { ActionView, PlannedAction } from '@mosaic/core/actions/schema'
import { Failure } from '@mosaic/core/failure'
import { insertAction, listActions } from '@mosaic/db/actions'
import type { Trx } from '@mosaic/db/open'
import type { Ctx } from '../context.ts'
import { todayOf } from '../session/days.ts'

export interface Plan {
  readonly what: string
  /** The day it is meant for, `2026-12-01`. */
  readonly when?: string | null | undefined
  readonly ifThen?: string | null | undefined
  /** The label of the gap it works on. */
  readonly gap?: string | null | undefined
}

const actionsAtMost = 500

/** Adds a step to the plan. @throws Failure `over_quota` when the plan holds 500 already. */
export async function planAction(ctx: Ctx, plan: Plan): Promise<ActionView> {
  return ctx.write((trx) => keepStep(ctx, trx, plan))
}

/** The same within a transaction that does more. */
export async function keepStep(ctx: Ctx, trx: Trx, { what, when = null, ifThen = null, gap = null }: Plan): Promise<ActionView> {
  const at = ctx.now().toISOString()
  const content: PlannedAction = { what, ifThen, gap, history: [{ event: 'planned', at, when, note: null }], calendarId: null }
  if ((await listActions(trx, ctx.session)).length >= actionsAtMost)
    throw new Failure('over_quota', `A plan holds at most ${actionsAtMost} steps.`, { limit: actionsAtMost })
  const action = { id: ctx.newId(), content, createdAt: at }
  await insertAction(trx, ctx.session, action)
  return viewOfAction(action, await todayOf(ctx, trx))
}
