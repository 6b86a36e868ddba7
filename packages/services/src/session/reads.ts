import { Failure } from '@mosaic/core/failure'
import type { SessionView } from '@mosaic/core/views/session'
import { type Db, type Trx } from '@mosaic/db/open'
import { findSession } from '@mosaic/db/sessions'
import type { Ctx } from '../context.ts'
import { Preferences } from './preferences.ts'

const dayMs = 86_400_000

/** The session as its owner sees it: how long it lives, how much it holds, how it is set. */
export async function getSession(ctx: Ctx, db: Db | Trx = ctx.db): Promise<SessionView> {
  const row = await findSession(db, ctx.session, Preferences)
  if (!row) throw new Failure('session_ended', 'This session has ended. Start a new one.')
  const { createdAt, expiresAt, usedBytes, userData } = row
  return {
    id: ctx.session.id,
    createdAt,
    expiresAt,
    daysLeft: Math.max(0, Math.ceil((Date.parse(expiresAt) - ctx.now().getTime()) / dayMs)),
    storage: { usedBytes, limitBytes: ctx.limits.sessionQuotaBytes },
    language: userData.language,
    timeZone: userData.timeZone,
    aiLane: 'rules',
    pausedAt: userData.pausedAt,
    recoveryOffered: userData.recoveryOffered,
  }
}
