import type { Log } from '@mosaic/services/context'
import type { NextFunction, Request, Response } from 'express'
import type { Health } from './health.ts'
import { requestIdOf } from './requestId.ts'

/** Logs and counts each answer by method, route pattern, status and time: no address, query, body or client. */
export function observe(log: Log, health: Pick<Health, 'observe'>) {
  return (req: Request, res: Response, next: NextFunction): void => {
    const began = performance.now()
    res.once('close', () => {
      const seconds = (performance.now() - began) / 1000
      const route = patternOf(req)
      health.observe(req.method, route, res.statusCode, seconds)
      log.info('answered', {
        method: req.method,
        route,
        status: res.statusCode,
        ms: Math.round(seconds * 1000),
        requestId: requestIdOf(res),
      })
    })
    next()
  }
}

function patternOf(req: Request): string {
  if (req.originalUrl.startsWith('/trpc')) return '/trpc'
  const route = req.route as { path?: unknown } | undefined
  return typeof route?.path === 'string' ? route.path : 'other'
}
