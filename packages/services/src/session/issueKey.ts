import type { KeyKind } from '@mosaic/core/views/session'
import { insertKey } from '@mosaic/db/keys'
import type { Trx } from '@mosaic/db/open'
import { lookupOf, newSessionKey, type SessionKey } from '@mosaic/vault/keys'
import type { z } from 'zod'
import type { Ctx, OpenCtx } from '../context.ts'

export interface KeyWish {
  readonly kind: z.infer<typeof KeyKind>
  readonly label?: string | undefined
  readonly expiresAt?: string | undefined
  /** Id of the key that this one ends when it is first used. */
  readonly replaces?: string | undefined
}

/** Makes another key that opens the session alone, and stores it wrapped. */
export async function issueKey(ctx: OpenCtx, trx: Trx, session: Ctx['session'], wish: KeyWish): Promise<{ id: string; key: SessionKey }> {
  const key = newSessionKey()
  const id = ctx.newId()
  await insertKey(trx, session, {
    id,
    kind: wish.kind,
    label: wish.label ?? null,
    lookup: lookupOf(key),
    wrappedKey: session.wrapFor(key),
    createdAt: ctx.now().toISOString(),
    expiresAt: wish.expiresAt ?? null,
    replaces: wish.replaces ?? null,
  })
  return { id, key }
}
