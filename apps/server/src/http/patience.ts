import type { NextFunction, Request, Response } from 'express'

/** Gives a body so long to arrive, whatever the method; uploads have the server's own, longer time. A sender that dawdles is cut off. */
export function patience(ms: number, isUpload: (req: Request) => boolean) {
  return (req: Request, res: Response, next: NextFunction): void => {
    if (!isUpload(req)) {
      const late = setTimeout(() => req.complete || req.destroy(), ms)
      res.once('close', () => clearTimeout(late))
    }
    next()
  }
}
