import type { ApplicationStatus, ChosenFollowUp, Contact } from '@mosaic/core/applications/schema'
import { Failure } from '@mosaic/core/failure'
import type { ApplicationView } from '@mosaic/core/views/ob'
import type { Ctx } from '../context.ts'
import { addStep, entryOf, nowFor, requireApplication, viewOf } from './application.ts'

export interface ApplicationChange {
  readonly id: string
  readonly status?: ApplicationStatus | undefined
  readonly note?: string | undefined
  /** Whether the person wrote or spoke to somebody there, or was answered. */
  readonly contact?: Contact | undefined
  /** Who that was. */
  readonly contactId?: string | undefined
  /** The day to follow up on next, or that there is to be none. */
  readonly followUp?: ChosenFollowUp | undefined
}

/** Adds a step or a note to an application's history, which only grows. @throws Failure `not_found`, `stale`, `invalid`. */
export async function updateApplication(
  ctx: Ctx,
  { id, status, note, contact, contactId, followUp }: ApplicationChange,
): Promise<ApplicationView> {
  if (!status && !note && !contact && !followUp)
    throw new Failure('invalid', 'Say what happened: a status, a note, a contact or the next follow-up.', { fields: { status: 'missing' } })
  return ctx.write(async (trx) => {
    const row = await requireApplication(ctx, id, trx)
    const { history, contacts } = row.content
    if (contactId !== undefined && !contacts.some((person) => person.id === contactId))
      throw new Failure('not_found', 'There is no such person with this application.')
    const entry = { status: status ?? history.at(-1)?.status ?? 'applied', note, contact, contactId, followUp }
    return viewOf(await addStep(ctx, trx, row, entryOf(ctx.now().toISOString(), entry)), await nowFor(ctx, trx))
  })
}
