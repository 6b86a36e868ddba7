import type { StartedSession } from '@mosaic/core/views/session'
import { writeKey } from '@mosaic/vault/keys'
import type { App } from '../compose.ts'
import { issueKey } from './issueKey.ts'
import { currentKey } from './keys.ts'
import { getSession } from './reads.ts'

/** Opens a session with a key from elsewhere or from paper, and gives this device a key of its own, which allows no more and lasts no longer. @throws Failure `session_ended`. */
export async function openWithKey(app: App, text: string): Promise<{ key: string; session: Omit<StartedSession, 'token'> }> {
  const session = await app.openSession(text)
  const ctx = app.ctx(session)
  try {
    const { expiresAt: until } = await currentKey(ctx, text)
    return await ctx.write(async (trx) => {
      const { key } = await issueKey(ctx, trx, session, {
        kind: session.scope === 'read' ? 'counsellor' : 'browser',
        expiresAt: until ?? undefined,
      })
      const { id, createdAt, expiresAt } = await getSession(ctx, trx)
      return { key: writeKey(key), session: { id, createdAt, expiresAt } }
    })
  } finally {
    session.close()
  }
}
