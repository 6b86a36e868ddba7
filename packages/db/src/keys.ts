import type { Session } from '@mosaic/vault/session'
import { z } from 'zod'
import type { Db, Trx } from './open.ts'
import { openAs } from './sealed.ts'
import { lockSession } from './sessions.ts'

/** A key as it is stored: `lookup` and `wrappedKey` from the vault, `label` in the person's words. */
export interface NewKey {
  readonly id: string
  readonly lookup: Uint8Array
  readonly wrappedKey: Uint8Array
  readonly kind: string
  readonly label: string | null
  readonly createdAt: string
  readonly expiresAt: string | null
  /** Id of the key that ends when this one is first used. */
  readonly replaces: string | null
}

export type KeyRow = Omit<NewKey, 'lookup' | 'wrappedKey'>

const labelOf = (id: string) => `session_keys/${id}/label` as const

export async function insertKey(trx: Trx, session: Session, key: NewKey): Promise<void> {
  await trx
    .insertInto('session_keys')
    .values({
      lookup: key.lookup,
      id: key.id,
      session_id: session.id,
      kind: key.kind,
      wrapped_key: key.wrappedKey,
      label: key.label === null ? null : session.seal(labelOf(key.id), key.label),
      created_at: key.createdAt,
      expires_at: key.expiresAt,
      replaces: key.replaces,
    })
    .execute()
}

/** All keys of the session, oldest first. */
export async function listKeys(db: Db | Trx, session: Session): Promise<KeyRow[]> {
  const rows = await db
    .selectFrom('session_keys')
    .select(['id', 'kind', 'label', 'created_at', 'expires_at', 'replaces'])
    .where('session_id', '=', session.id)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    label: row.label && openAs(session, labelOf(row.id), row.label, z.string()),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    replaces: row.replaces,
  }))
}

/** Ends one key. The last one that still opens the session for its owner stays; a counsellor's is none. */
export async function removeKey(trx: Trx, session: Session, id: string, now: string): Promise<'removed' | 'absent' | 'last'> {
  await lockSession(trx, session)
  const keys = await trx.selectFrom('session_keys').select(['id', 'kind', 'expires_at']).where('session_id', '=', session.id).execute()
  const key = keys.find((one) => one.id === id)
  if (!key) return 'absent'
  const opensFor = (one: typeof key) => one.kind !== 'counsellor' && (one.expires_at === null || one.expires_at > now)
  if (opensFor(key) && !keys.some((one) => one.id !== id && opensFor(one))) return 'last'
  await trx.deleteFrom('session_keys').where('session_id', '=', session.id).where('id', '=', id).execute()
  return 'removed'
}

/** Ends every key but one, and returns how many there were. */
export async function removeOtherKeys(trx: Trx, session: Session, keepId: string): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('session_keys')
    .where('session_id', '=', session.id)
    .where('id', '!=', keepId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** On the first use of a key that replaces another: the other one ends. */
export async function retireReplaced(trx: Trx, session: Session, key: { id: string; replaces: string }): Promise<void> {
  await trx.deleteFrom('session_keys').where('session_id', '=', session.id).where('id', '=', key.replaces).execute()
  await trx.updateTable('session_keys').set({ replaces: null }).where('session_id', '=', session.id).where('id', '=', key.id).execute()
}

/** Ends keys whose own time has passed, in all sessions. */
export async function purgeExpiredKeys(trx: Trx, now: string): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom('session_keys').where('expires_at', '<=', now).executeTakeFirst()
  return Number(numDeletedRows)
}
