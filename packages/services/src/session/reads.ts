import { Failure } from '@mosaic/core/failure'
import type { SessionView } from '@mosaic/core/views/session'
import type { Db, Trx } from '@mosaic/db/open'
import { readSession, readUserData, type SessionRow } from '@mosaic/db/sessions'
import type { Ctx } from '../context.ts'
import { agreedLane, laneView } from '../lane/terms.ts'
import { defaultPreferences, Preferences } from './preferences.ts'

const dayMs = 86_400_000

/** The session as its owner sees it: how long it lives, how much it holds, how it is set. */
export async function getSession(ctx: Ctx, db: Db | Trx = ctx.db): Promise<SessionView> {
  const { createdAt, expiresAt, usedBytes } = await requireSession(ctx, db)
  const { language, timeZone, pausedAt, recoveryOffered, agreement } = await readPreferences(ctx, db)
  const lane = agreedLane(ctx.lanes, agreement)
  return {
    id: ctx.session.id,
    scope: ctx.session.scope,
    createdAt,
    expiresAt,
    daysLeft: Math.max(0, Math.ceil((Date.parse(expiresAt) - ctx.now().getTime()) / dayMs)),
    storage: { usedBytes, limitBytes: ctx.limits.sessionQuotaBytes },
    language,
    timeZone,
    aiLane: lane?.model.lane ?? 'rules',
    agreedAt: lane && agreement ? agreement.at : null,
    lanes: ctx.lanes.named.map(laneView),
    pausedAt,
    recoveryOffered,
  }
}

/** @throws Failure `session_ended` when the session is gone. */
export async function requireSession(ctx: Ctx, db: Db | Trx): Promise<SessionRow> {
  const row = await readSession(db, ctx.session)
  if (!row) throw new Failure('session_ended', 'This session has ended. Start a new one.')
  return row
}

export async function readPreferences(ctx: Ctx, db: Db | Trx = ctx.db): Promise<Preferences> {
  return (await readUserData(db, ctx.session, Preferences)) ?? defaultPreferences
}
