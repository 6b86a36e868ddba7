import type { StartedSession } from '@mosaic/core/views/session'
import type { Db, Trx } from '@mosaic/db/open'
import { writeKey } from '@mosaic/vault/keys'
import type { App } from '../compose.ts'
import type { Ctx } from '../context.ts'
import { issueKey } from './issueKey.ts'
import { currentKey } from './keys.ts'
import { getSession } from './reads.ts'

/**
 * Opens a session with a key from elsewhere or from paper, and gives this device a key of its own, which lasts no longer. A key that only looks is the
 * device's own itself: nothing is written, and whoever gave it takes all of it back with it. @throws Failure `session_ended`.
 */
export async function openWithKey(app: App, text: string): Promise<{ key: string; session: Omit<StartedSession, 'token'> }> {
  const session = await app.openSession(text)
  const ctx = app.ctx(session)
  try {
    if (session.scope === 'read') return { key: text.trim(), session: await startedOf(ctx) }
    const { expiresAt: until } = await currentKey(ctx, text)
    return await ctx.write(async (trx) => {
      const { key } = await issueKey(ctx, trx, session, { kind: 'browser', expiresAt: until ?? undefined })
      return { key: writeKey(key), session: await startedOf(ctx, trx) }
    })
  } finally {
    session.close()
  }
}

async function startedOf(ctx: Ctx, db: Db | Trx = ctx.db): Promise<Omit<StartedSession, 'token'>> {
  const { id, createdAt, expiresAt } = await getSession(ctx, db)
  return { id, createdAt, expiresAt }
}
