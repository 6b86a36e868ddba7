import { type Context, createContext } from '@mosaic/api/context'
import type { App } from '@mosaic/services/compose'
import type { Request, Response } from 'express'
import { clearSessionCookie, credentialsOf, setSessionCookie } from './credentials.ts'
import type { Spend } from './limits.ts'
import { requestIdOf } from './requestId.ts'

/** What the doors share: the program, its limits, and whether cookies are Secure. */
export interface Doors {
  readonly app: App
  readonly spend: Spend
  readonly secure: boolean
}

/** The procedures' context of one request; the session it opens is closed when the answer has gone out. */
export function contextOf({ app, spend, secure }: Doors, req: Request, res: Response): Context {
  const abort = new AbortController()
  const context = createContext({
    app,
    ...credentialsOf(req, secure),
    requestId: requestIdOf(res),
    idempotencyKey: req.get('idempotency-key')?.slice(0, 200) ?? null,
    signal: abort.signal,
    setCookie: (key, expiresAt) => setSessionCookie(res, key, expiresAt, { secure, now: app.parts.now() }),
    clearCookie: () => clearSessionCookie(res, secure),
    spend: (limit, session) => spend(limit, { session, address: req.ip ?? '' }),
  })
  res.once('close', () => {
    abort.abort()
    void context.close()
  })
  return context
}
