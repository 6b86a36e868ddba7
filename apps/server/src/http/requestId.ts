import { randomUUID } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'

/** Gives each request an id that its answer, its errors and its log line share. */
export function giveRequestId(_req: Request, res: Response, next: NextFunction): void {
  res.set('X-Request-Id', randomUUID())
  next()
}

export function requestIdOf(res: Response): string {
  return String(res.get('X-Request-Id'))
}
