import { Failure } from '@mosaic/core/failure'
import type { Session } from '@mosaic/vault/session'
import type { z } from 'zod'
import { type Db, engineOf, type Trx } from './open.ts'
import { openAs } from './sealed.ts'
import { sessionTables } from './types.ts'

/** What of a session stands in the clear; `usedBytes` in bytes, `revision` that of its facts. */
export interface SessionRow {
  readonly id: string
  readonly createdAt: string
  readonly expiresAt: string
  readonly usedBytes: number
  readonly revision: number
}

/** A key that opens a session. `replaces` is the id of the key that ends when this one is first used. */
export interface FoundKey {
  readonly id: string
  readonly kind: string
  readonly wrappedKey: Uint8Array
  readonly expiresAt: string | null
  readonly replaces: string | null
}

/** Stores a session that was just created; `userData` as `updateUserData` takes it. */
export async function insertSession(
  db: Db | Trx,
  session: Session,
  { createdAt, userData }: { createdAt: string; userData?: unknown },
): Promise<void> {
  await db
    .insertInto('sessions')
    .values({
      id: session.id,
      created_at: createdAt,
      expires_at: session.expiresAt.toISOString(),
      user_data: userData === undefined ? null : session.seal(userDataOf(session), userData),
      used_bytes: 0,
      revision: 0,
    })
    .execute()
}

/** The session that a key's lookup belongs to; whether either has expired is for the caller to judge. */
export async function findSessionByLookup(db: Db | Trx, lookup: Uint8Array): Promise<{ session: SessionRow; key: FoundKey } | undefined> {
  const row = await db
    .selectFrom('session_keys as key')
    .innerJoin('sessions as session', 'session.id', 'key.session_id')
    .select(['session.id', 'session.created_at', 'session.expires_at', 'session.used_bytes', 'session.revision'])
    .select(['key.id as key_id', 'key.kind', 'key.wrapped_key', 'key.expires_at as key_expires_at', 'key.replaces'])
    .where('key.lookup', '=', lookup)
    .executeTakeFirst()
  if (!row) return undefined
  const key = { id: row.key_id, kind: row.kind, wrappedKey: row.wrapped_key, expiresAt: row.key_expires_at, replaces: row.replaces }
  return { session: sessionRow(row), key }
}

/** Undefined once the session was ended or purged. */
export async function readSession(db: Db | Trx, session: Session): Promise<SessionRow | undefined> {
  const row = await db
    .selectFrom('sessions')
    .select(['id', 'created_at', 'expires_at', 'used_bytes', 'revision'])
    .where('id', '=', session.id)
    .executeTakeFirst()
  return row && sessionRow(row)
}

function sessionRow(row: { id: string; created_at: string; expires_at: string; used_bytes: number; revision: number }): SessionRow {
  return { id: row.id, createdAt: row.created_at, expiresAt: row.expires_at, usedBytes: row.used_bytes, revision: row.revision }
}

/** What the person set for this session (lane, language, preferences); null before they set anything. */
export async function readUserData<T>(db: Db | Trx, session: Session, schema: z.ZodType<T>): Promise<T | null> {
  const row = await db.selectFrom('sessions').select('user_data').where('id', '=', session.id).executeTakeFirst()
  return row?.user_data ? openAs(session, userDataOf(session), row.user_data, schema) : null
}

export async function updateUserData(trx: Trx, session: Session, value: unknown): Promise<void> {
  await trx
    .updateTable('sessions')
    .set({ user_data: session.seal(userDataOf(session), value) })
    .where('id', '=', session.id)
    .execute()
}

const userDataOf = (session: Session) => `sessions/${session.id}/user_data` as const

/** Moves the end of the session. The open `Session` keeps the old one until it is opened again. */
export async function extendSession(trx: Trx, session: Session, expiresAt: string): Promise<void> {
  await trx.updateTable('sessions').set({ expires_at: expiresAt }).where('id', '=', session.id).execute()
}

/** Raises the facts' revision and returns the new one. Two transactions that change facts of one session never pass each other. */
export async function bumpFactsRevision(trx: Trx, session: Session): Promise<number> {
  const row = await trx
    .updateTable('sessions')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', session.id)
    .returning('revision')
    .executeTakeFirstOrThrow()
  return row.revision
}

/**
 * Makes every other transaction that locks or changes this session wait for this one. SQLite has one writer anyway.
 * @throws Failure `session_ended` when the session is gone.
 */
export async function lockSession(trx: Trx, session: Session): Promise<void> {
  const row =
    engineOf(trx) === 'sqlite'
      ? await readSession(trx, session)
      : await trx
          .updateTable('sessions')
          .set((eb) => ({ revision: eb.ref('revision') }))
          .where('id', '=', session.id)
          .returning('id')
          .executeTakeFirst()
  if (!row) throw new Failure('session_ended', 'This session has ended. Start a new one.')
}

/** Takes `bytes` of the session's quota; false, and nothing taken, when that would pass `limit`. */
export async function reserveBytes(trx: Trx, session: Session, bytes: number, limit: number): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('sessions')
    .set((eb) => ({ used_bytes: eb('used_bytes', '+', bytes) }))
    .where('id', '=', session.id)
    .where((eb) => eb(eb('used_bytes', '+', bytes), '<=', limit))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Gives reserved bytes back. */
export async function releaseBytes(trx: Trx, session: Session, bytes: number): Promise<void> {
  await trx
    .updateTable('sessions')
    .set((eb) => ({ used_bytes: eb('used_bytes', '-', bytes) }))
    .where('id', '=', session.id)
    .execute()
}

/** Ends a session: every row of it, its keys first of all. `deleted` counts rows by table; the files are the caller's to remove. */
export async function deleteSession(
  trx: Trx,
  session: Session,
): Promise<{ deleted: Record<(typeof sessionTables)[number], number>; filePaths: string[] }> {
  const counts: [string, number][] = []
  for (const table of sessionTables) {
    const { count } = await trx
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('session_id', '=', session.id)
      .executeTakeFirstOrThrow()
    counts.push([table, count])
  }
  const files = await trx.selectFrom('file_uploads').select('file_path').where('session_id', '=', session.id).execute()
  await trx.deleteFrom('sessions').where('id', '=', session.id).execute()
  return {
    deleted: Object.fromEntries(counts) as Record<(typeof sessionTables)[number], number>,
    filePaths: files.map((file) => file.file_path),
  }
}

/** Deletes up to `limit` sessions that ended before `now`; call it again while it returns that many. The files are the caller's to remove. */
export async function purgeExpired(trx: Trx, now: string, limit = 200): Promise<{ ids: string[]; filePaths: string[] }> {
  const expired = await trx.selectFrom('sessions').select('id').where('expires_at', '<=', now).orderBy('expires_at').limit(limit).execute()
  const ids = expired.map((session) => session.id)
  if (ids.length === 0) return { ids, filePaths: [] }
  const files = await trx.selectFrom('file_uploads').select('file_path').where('session_id', 'in', ids).execute()
  await trx.deleteFrom('sessions').where('id', 'in', ids).execute()
  return { ids, filePaths: files.map((file) => file.file_path) }
}

/** How many sessions there are, and the bytes of their files, over the whole installation. */
export async function totals(db: Db | Trx): Promise<{ sessions: number; usedBytes: number }> {
  const row = await db
    .selectFrom('sessions')
    .select((eb) => [eb.fn.countAll<number>().as('sessions'), eb.fn.sum<number | null>('used_bytes').as('used_bytes')])
    .executeTakeFirstOrThrow()
  return { sessions: row.sessions, usedBytes: row.used_bytes ?? 0 }
}
