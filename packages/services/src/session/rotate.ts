import type { StartedSession } from '@mosaic/core/views/session'
import { removeOtherKeys } from '@mosaic/db/keys'
import { writeKey } from '@mosaic/vault/keys'
import type { Ctx } from '../context.ts'
import { issueKey } from './issueKey.ts'
import { currentKey } from './keys.ts'
import { getSession } from './reads.ts'

/** A new key for this device, which ends when the old one would; that one stops when the new one is first used, every other at once with `others`. */
export async function rotateKey(
  ctx: Ctx,
  current: string | null,
  { others }: { others?: boolean | undefined },
): Promise<{ key: string; session: Omit<StartedSession, 'token'> }> {
  const { id: replaces, expiresAt: until } = await currentKey(ctx, current)
  return ctx.write(async (trx) => {
    if (others) await removeOtherKeys(trx, ctx.session, replaces)
    const { key } = await issueKey(ctx, trx, ctx.session, { kind: 'browser', replaces, expiresAt: until ?? undefined })
    const { id, createdAt, expiresAt } = await getSession(ctx, trx)
    return { key: writeKey(key), session: { id, createdAt, expiresAt } }
  })
}
