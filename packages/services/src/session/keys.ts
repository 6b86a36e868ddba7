import { Failure } from '@mosaic/core/failure'
import { KeyKind, type KeyView, type NewKey } from '@mosaic/core/views/session'
import { removeKey as deleteKey, listKeys as readKeys } from '@mosaic/db/keys'
import { type FoundKey, findSessionByLookup } from '@mosaic/db/sessions'
import { lookupOf, parseKey, writeKey, writeRecoveryText } from '@mosaic/vault/keys'
import type { Ctx } from '../context.ts'
import { issueKey, type KeyWish } from './issueKey.ts'
import { scopeOf } from './scope.ts'

/** Everything that opens this session; `current` is the key of this request. */
export async function listKeys(ctx: Ctx, current: string | null): Promise<KeyView[]> {
  const keys = await readKeys(ctx.db, ctx.session)
  const { id: currentId } = await currentKey(ctx, current)
  return keys.map(({ id, kind, label, createdAt, expiresAt }) => ({
    id,
    kind: KeyKind.parse(kind),
    label,
    createdAt,
    expiresAt,
    current: id === currentId,
  }))
}

/** The key that this request came with. @throws Failure `session_ended` when it was taken back meanwhile. */
export async function currentKey(ctx: Ctx, current: string | null): Promise<FoundKey> {
  const key = current === null ? undefined : parseKey(current)
  const found = key && (await findSessionByLookup(ctx.db, lookupOf(key)))
  if (found?.session.id !== ctx.session.id)
    throw new Failure('session_ended', 'This key was taken back. Open the session with another one.')
  return found.key
}

/** A key for a program, a recovery key for paper, or one for somebody who looks along and changes nothing: shown once, kept nowhere. */
export async function createKey(ctx: Ctx, wish: Omit<KeyWish, 'replaces'>): Promise<NewKey> {
  if (wish.expiresAt !== undefined && wish.expiresAt <= ctx.now().toISOString())
    throw new Failure('invalid', 'The key would have ended already. Choose a later expires_at.', { fields: { expiresAt: 'past' } })
  return ctx.write(async (trx) => {
    const { id, key } = await issueKey(ctx, trx, ctx.session, wish)
    const paper = wish.kind === 'recovery'
    return {
      id,
      kind: wish.kind,
      scope: scopeOf(wish.kind),
      token: paper ? null : writeKey(key),
      recoveryText: paper ? writeRecoveryText(key) : null,
    }
  })
}

/** Takes a key back. @throws Failure `not_found`, or `last_key` when nothing would open the session any more. */
export async function removeKey(ctx: Ctx, { id }: { id: string }): Promise<null> {
  return ctx.write(async (trx) => {
    const outcome = await deleteKey(trx, ctx.session, id, ctx.now().toISOString())
    if (outcome === 'absent') throw new Failure('not_found', 'There is no such key.')
    if (outcome === 'last')
      throw new Failure('last_key', 'This is the last key: without it nobody could open the session. End the session instead.')
    return null
  })
}
