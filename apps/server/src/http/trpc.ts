import { getRequestListener } from '@hono/node-server'
import { failureOf } from '@mosaic/api/failures'
import { appRouter } from '@mosaic/api/router'
import { Failure } from '@mosaic/core/failure'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import type { NextFunction, Request, Response } from 'express'
import { contextOf, type Doors } from './caller.ts'
import { forgetsDevice } from './headers.ts'
import { requestIdOf } from './requestId.ts'

export const bodyLimitBytes = 256 * 1024
export const batchAtMost = 10
const forgetting = new Set(['session.leave', 'session.end'])

/** tRPC behind the light Request of @hono/node-server, mounted before any body parser. */
export function mountTrpc(doors: Doors, failed: (code: string) => void) {
  const { log } = doors.app.parts
  return async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    if (req.method !== 'POST' && req.method !== 'GET') {
      res.set('Allow', 'GET, POST').status(405).end()
      return
    }
    refuseUnmeasured(req)
    req.url = req.originalUrl
    const context = contextOf(doors, req, res)
    // a batch stream sends its headers before its calls run: an ended session's cookie is cleared here or never
    if (context.via === 'cookie') await context.openSession().catch(() => undefined)
    res.set('Cache-Control', 'no-store')
    const listener = getRequestListener(
      (request) =>
        fetchRequestHandler({
          endpoint: '/trpc',
          req: request,
          router: appRouter,
          createContext: () => context,
          maxBatchSize: batchAtMost,
          allowMethodOverride: true,
          responseMeta: ({ paths = [], errors }) =>
            errors.length === 0 && paths.some((path) => forgetting.has(path)) ? { headers: new Headers(forgetsDevice) } : {},
          onError({ error, path }) {
            const { code } = failureOf(error)
            failed(code)
            if (code === 'internal')
              log.error('procedure_failed', error.cause ?? error, { requestId: requestIdOf(res), path: path ?? null })
          },
        }),
      { overrideGlobalObjects: false, errorHandler: (error) => next(error) },
    )
    await listener(req, res)
  }
}

/** The fetch handler reads bodies without a limit of its own, so the length has to be told and small. */
function refuseUnmeasured(req: Request): void {
  if (req.method !== 'POST') return
  const length = req.get('content-length')
  if (length === undefined) throw new Failure('length_required', 'Say how long the body is: Content-Length.')
  if (Number(length) > bodyLimitBytes) throw new Failure('too_large', 'This request is larger than 256 KB.', { limitBytes: bodyLimitBytes })
}
