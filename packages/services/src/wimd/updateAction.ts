import { lastOf, viewOfAction } from '@mosaic/core/actions/action'
import type { ActionView } from '@mosaic/core/actions/schema'
import { Failure } from '@mosaic/core/failure'
import { findAction, updateActionContent } from '@mosaic/db/actions'
import type { Trx } from '@mosaic/db/open'
import type { Ctx } from '../context.ts'
import { todayOf } from '../session/days.ts'

export interface ActionChange {
  readonly id: string
  readonly status: 'done' | 'moved' | 'dropped'
  /** The new day of a step that is moved; null takes its day away. */
  readonly when?: string | null | undefined
  readonly note?: string | undefined
}

/** Says that a step is done, moved to another day or dropped, and why. @throws Failure `not_found`, `invalid`, `stale`. */
export async function updateAction(ctx: Ctx, change: ActionChange): Promise<ActionView> {
  if (change.status === 'moved' && change.when === undefined)
    throw new Failure('invalid', 'Say to which day it moves (when), or null for no day.', { fields: { when: 'missing' } })
  return ctx.write((trx) => changeStep(ctx, trx, change))
}

/** The same within a transaction that does more. */
export async function changeStep(ctx: Ctx, trx: Trx, { id, status, when, note }: ActionChange): Promise<ActionView> {
  const row = await findAction(trx, ctx.session, id)
  if (!row) throw new Failure('not_found', 'There is no such step in your plan.')
  const entry = {
    event: status,
    at: ctx.now().toISOString(),
    when: status === 'moved' ? (when ?? null) : lastOf(row.content).when,
    note: note ?? null,
  }
  const content = { ...row.content, history: [...row.content.history, entry] }
  if (!(await updateActionContent(trx, ctx.session, { id, content, revision: row.revision })))
    throw new Failure('stale', 'This step was changed meanwhile. Look at it again.', { id })
  return viewOfAction({ ...row, content }, await todayOf(ctx, trx))
}
