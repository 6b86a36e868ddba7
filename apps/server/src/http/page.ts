import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type NextFunction, type Request, type Response, Router } from 'express'

/** The built page: its assets for good, its document for every address of ours that a browser asks for. */
export function pageRouter(dist: string): Router {
  const router = Router()
  router.use('/assets', express.static(join(dist, 'assets'), { immutable: true, maxAge: '1y', fallthrough: true }))
  router.use(express.static(dist, { index: false, maxAge: '1h' }))
  router.get('/{*path}', (req: Request, res: Response, next: NextFunction) => {
    const index = join(dist, 'index.html')
    if (!req.accepts('html') || !req.get('accept')?.includes('text/html') || !existsSync(index)) return next()
    res.set('Cache-Control', 'no-cache').sendFile(index)
  })
  return router
}
