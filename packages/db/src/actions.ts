import { PlannedAction } from '@mosaic/core/actions/schema'
import type { Session } from '@mosaic/vault/session'
import type { Db, Trx } from './open.ts'
import { findRevised, firstRevision, listRevised, type Revised, replaceContent } from './revised.ts'

/** A step of the plan. */
export type ActionRow = Revised<PlannedAction>

/** Keeps a new step of the plan. */
export async function insertAction(trx: Trx, session: Session, action: Omit<ActionRow, 'revision'>): Promise<void> {
  await trx
    .insertInto('actions')
    .values(firstRevision(session, 'actions', action))
    .execute()
}

/** Every step of the plan, newest first. */
export function listActions(db: Db | Trx, session: Session): Promise<ActionRow[]> {
  return listRevised(db, session, 'actions', PlannedAction)
}

export function findAction(db: Db | Trx, session: Session, id: string): Promise<ActionRow | undefined> {
  return findRevised(db, session, 'actions', id, PlannedAction)
}

/** Replaces what stands in a step and raises its revision; false when `revision` is no longer the stored one. */
export function updateActionContent(trx: Trx, session: Session, action: Omit<ActionRow, 'createdAt'>): Promise<boolean> {
  return replaceContent(trx, session, 'actions', action)
}
