import { type Context, createContext } from '@mosaic/api/context'
import type { App } from '@mosaic/services/compose'
import { startSession } from '@mosaic/services/session/start'
import type { Request, Response } from 'express'
import { clearSessionCookie, credentialsOf, setSessionCookie } from './credentials.ts'
import type { Spend } from './limits.ts'
import { requestIdOf } from './requestId.ts'

/** What the doors share. */
export interface Doors {
  readonly app: App
  readonly spend: Spend
  /** Whether cookies are Secure. */
  readonly secure: boolean
  /** What a log line may say of a session. */
  readonly tagOf: (sessionId: string) => string
}

/** The procedures' context of one request; the session it opens is closed when the answer has gone out. */
export function contextOf({ app, spend, secure, tagOf }: Doors, req: Request, res: Response): Context {
  const abort = new AbortController()
  const context = createContext({
    app: {
      ...app,
      async openSession(key) {
        const session = await app.openSession(key)
        res.locals.sessionTag = tagOf(session.id)
        return session
      },
    },
    ...credentialsOf(req, secure),
    requestId: requestIdOf(res),
    idempotencyKey: req.get('idempotency-key')?.slice(0, 200) ?? null,
    signal: abort.signal,
    setCookie: (key, expiresAt) => setSessionCookie(res, key, expiresAt, { secure, now: app.parts.now() }),
    clearCookie() {
      // the headers of a batch stream are gone by now: the next call that goes alone clears it
      if (!res.headersSent) clearSessionCookie(res, secure)
    },
    spend: (limit, session) => spend(limit, { session, address: req.ip ?? '' }),
  })
  res.once('close', () => {
    abort.abort()
    void context.close()
  })
  return context
}

/** The same; where the door `starts` sessions, a caller without credentials gets one and its cookie first. */
export async function contextFor(doors: Doors, req: Request, res: Response, { starts }: { starts: boolean }): Promise<Context> {
  const context = contextOf(doors, req, res)
  if (!starts || context.key !== null) return context
  await context.spend('sessions', null)
  const { key, session } = await startSession(doors.app.open)
  context.setCookie(key, new Date(session.expiresAt))
  return context.withKey(key)
}
