import { appRouter } from '@mosaic/api/router'
import type { Log } from '@mosaic/services/context'
import type { NextFunction, Request, Response } from 'express'
import type { Health } from './health.ts'
import { requestIdOf } from './requestId.ts'

/** What proxies call it when the asker left before the answer was out. */
const abandoned = 499

/** Logs and counts each answer by method, route pattern, status, time and session tag: no address, query, body or client. */
export function observe(log: Log, health: Pick<Health, 'observe'>) {
  return (req: Request, res: Response, next: NextFunction): void => {
    const began = performance.now()
    res.once('close', () => {
      const seconds = (performance.now() - began) / 1000
      const route = patternOf(req)
      const status = res.writableFinished ? res.statusCode : abandoned
      health.observe(req.method, route, status, seconds)
      log.info('answered', {
        method: req.method,
        route,
        status,
        ms: Math.round(seconds * 1000),
        requestId: requestIdOf(res),
        session: (res.locals.sessionTag as string | undefined) ?? null,
      })
    })
    next()
  }
}

/** Only names of our own: what somebody wrote into an address is not repeated. */
function patternOf({ originalUrl, route, path }: Request): string {
  const calls = originalUrl.match(/^\/trpc\/([^?]*)/)?.[1]
  if (calls !== undefined) return calls in appRouter._def.procedures ? `/trpc/${calls}` : '/trpc'
  const { path: pattern } = (route ?? {}) as { path?: unknown }
  if (typeof pattern === 'string') return pattern
  return path.startsWith('/assets/') ? '/assets' : 'other'
}
