import { Failure } from '@mosaic/core/failure'
import { KeyKind } from '@mosaic/core/views/session'
import { retireReplaced } from '@mosaic/db/keys'
import { findSessionByLookup } from '@mosaic/db/sessions'
import { lookupOf, parseKey } from '@mosaic/vault/keys'
import { Session } from '@mosaic/vault/session'
import type { OpenCtx } from '../context.ts'
import { scopeOf } from './scope.ts'

const ended = () =>
  new Failure('session_ended', 'This session has ended, or the key is not one of its keys. Start a new one or open another key.')

/**
 * Opens the session a key belongs to. A key that replaced another ends the other by being used.
 * @throws Failure `session_ended` for a key that is unknown, taken back or expired, to the millisecond.
 */
export async function openSession(ctx: OpenCtx, text: string): Promise<Session> {
  const key = parseKey(text)
  if (!key) throw ended()
  const found = await findSessionByLookup(ctx.db, lookupOf(key))
  if (!found || hasPassed(ctx, found.session.expiresAt)) throw ended()
  const { id, kind, replaces, wrappedKey, expiresAt } = found.key
  if (expiresAt !== null && hasPassed(ctx, expiresAt)) throw ended()
  const session = Session.open(found.session.id, new Date(found.session.expiresAt), key, wrappedKey, scopeOf(KeyKind.parse(kind)))
  if (replaces !== null) await ctx.write((trx) => retireReplaced(trx, session, { id, replaces }))
  return session
}

function hasPassed(ctx: OpenCtx, instant: string): boolean {
  return ctx.now().toISOString() >= instant
}
