import type { NextFunction, Request, Response } from 'express'

/** Answers preflights and lets the listed origins call with credentials; others get no header and their browser refuses. */
export function cors(origins: readonly string[]) {
  return (req: Request, res: Response, next: NextFunction): void => {
    const origin = req.get('origin')
    res.vary('Origin')
    if (origin === undefined || !origins.includes(origin)) return next()
    res.set({
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Expose-Headers': 'Retry-After, X-Request-Id, Content-Disposition',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    })
    if (req.method !== 'OPTIONS' || req.get('access-control-request-method') === undefined) return next()
    res
      .set({
        'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE',
        'Access-Control-Allow-Headers':
          'Authorization, Content-Type, Idempotency-Key, Last-Event-ID, trpc-accept, Mcp-Protocol-Version, Mcp-Method, Mcp-Name',
        'Access-Control-Max-Age': '600',
      })
      .status(204)
      .end()
  }
}
