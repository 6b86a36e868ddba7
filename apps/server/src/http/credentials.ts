import { parseCookie } from 'cookie'
import type { Request, Response } from 'express'

/** The key of a request, and whether a program or a browser sent it. */
export interface Credentials {
  readonly key: string | null
  readonly via: 'bearer' | 'cookie' | null
}

/** Over https the name itself binds the cookie to this host. */
export const cookieName = (secure: boolean) => (secure ? '__Host-mosaic' : 'mosaic')

/** A bearer key wins; then the cookie is not read. */
export function credentialsOf(req: Request, secure: boolean): Credentials {
  const authorization = req.get('authorization')
  const bearer = authorization?.match(/^Bearer +(\S+)$/i)?.[1]
  if (bearer) return { key: bearer, via: 'bearer' }
  const cookie = parseCookie(req.get('cookie') ?? '')[cookieName(secure)]
  return cookie ? { key: cookie, via: 'cookie' } : { key: null, via: null }
}

/** Gives the browser its key: out of reach of scripts, sent to this site alone, gone when the session ends. */
export function setSessionCookie(res: Response, key: string, expiresAt: Date, { secure, now }: { secure: boolean; now: Date }): void {
  res.cookie(cookieName(secure), key, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: Math.max(0, expiresAt.getTime() - now.getTime()),
  })
}

export function clearSessionCookie(res: Response, secure: boolean): void {
  res.clearCookie(cookieName(secure), { httpOnly: true, sameSite: 'lax', secure, path: '/' })
}
