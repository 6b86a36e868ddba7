import type { ApplicationStatus, Contact } from '@mosaic/core/applications/schema'
import { Failure } from '@mosaic/core/failure'
import type { ApplicationView } from '@mosaic/core/views/ob'
import { findApplication } from '@mosaic/db/applications'
import type { Ctx } from '../context.ts'
import { readPauses } from '../session/pauses.ts'
import { ApplicationContent, addStep, viewOf } from './application.ts'

export interface ApplicationChange {
  readonly id: string
  readonly status?: ApplicationStatus | undefined
  readonly note?: string | undefined
  /** Whether the person wrote or spoke to somebody there, or was answered. */
  readonly contact?: Contact | undefined
}

/** Adds a step or a note to an application's history, which only grows. @throws Failure `not_found`, `stale`, `invalid`. */
export async function updateApplication(ctx: Ctx, { id, status, note, contact }: ApplicationChange): Promise<ApplicationView> {
  if (!status && !note && !contact)
    throw new Failure('invalid', 'Say what happened: a status, a note or a contact.', { fields: { status: 'missing' } })
  return ctx.write(async (trx) => {
    const row = await findApplication(trx, ctx.session, id, ApplicationContent)
    if (!row) throw new Failure('not_found', 'There is no such application.')
    const last = row.content.history.at(-1)
    if (!last) throw new Error(`application ${id} has no history`)
    const entry = { status: status ?? last.status, at: ctx.now().toISOString(), note: note ?? null, contact: contact ?? null }
    return viewOf(await addStep(ctx, trx, row, entry), ctx.now(), await readPauses(ctx, trx))
  })
}
