import { Failure } from '@mosaic/core/failure'
import type { StartedSession } from '@mosaic/core/views/session'
import { countStep } from '@mosaic/db/counts'
import { insertKey } from '@mosaic/db/keys'
import { insertSession, totals, updateUserData } from '@mosaic/db/sessions'
import { lookupOf, newSessionKey, writeKey } from '@mosaic/vault/keys'
import { Session } from '@mosaic/vault/session'
import type { OpenCtx } from '../context.ts'
import { defaultPreferences } from './preferences.ts'

const dayMs = 86_400_000

/** New sessions are refused from this share of the storage limit on; deleting and exporting always go on. */
const storageFullAt = 0.95

/** Starts a session that ends after `limits.sessionDays`. The key is told once and kept nowhere. @throws Failure `storage_full`. */
export async function startSession(ctx: OpenCtx): Promise<{ key: string; session: Omit<StartedSession, 'token'> }> {
  if ((await totals(ctx.db)).usedBytes >= ctx.limits.storageLimitBytes * storageFullAt)
    throw new Failure('storage_full', 'This server has no room for new sessions. Yours, if you have one, still opens and exports.')
  const now = ctx.now()
  const expiresAt = new Date(now.getTime() + ctx.limits.sessionDays * dayMs)
  const session = Session.create(ctx.newId(), expiresAt)
  const key = newSessionKey()
  const createdAt = now.toISOString()
  await ctx.write(async (trx) => {
    await insertSession(trx, session, { createdAt })
    await updateUserData(trx, session, defaultPreferences)
    await insertKey(trx, session, {
      id: ctx.newId(),
      kind: 'browser',
      label: null,
      lookup: lookupOf(key),
      wrappedKey: session.wrapFor(key),
      createdAt,
      expiresAt: null,
      replaces: null,
    })
    await countStep(trx, createdAt.slice(0, 10), 'session_started')
  })
  session.close()
  return { key: writeKey(key), session: { id: session.id, createdAt, expiresAt: expiresAt.toISOString() } }
}
