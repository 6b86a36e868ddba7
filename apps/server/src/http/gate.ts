import { Failure } from '@mosaic/core/failure'
import type { NextFunction, Request, Response } from 'express'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Lets a changing request pass only from our own page, an allowed origin or a program; and only with a body we take.
 * @throws Failure `foreign_origin`, `type_not_accepted`.
 */
export function gate(corsOrigins: readonly string[], isUpload: (req: Request) => boolean) {
  return (req: Request, _res: Response, next: NextFunction): void => {
    if (safeMethods.has(req.method)) return next()
    if (!isOurs(req, corsOrigins))
      throw new Failure('foreign_origin', 'This request came from another site. Open Mosaic itself, or ask its operator to allow yours.')
    requireBodyType(req, isUpload(req))
    next()
  }
}

function isOurs(req: Request, corsOrigins: readonly string[]): boolean {
  const site = req.get('sec-fetch-site')
  const origin = req.get('origin')
  if (site === 'same-origin' || site === 'none') return true
  if (origin !== undefined && corsOrigins.includes(origin)) return true
  if (site === undefined && origin === undefined) return true
  return site === undefined && origin !== undefined && hostOf(origin) === req.get('host')
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

function requireBodyType(req: Request, upload: boolean): void {
  const hasBody = req.get('transfer-encoding') !== undefined || Number(req.get('content-length') ?? 0) > 0
  const type = req.get('content-type')
  if (type === undefined) {
    if (hasBody) throw new Failure('type_not_accepted', 'Say what the body is: Content-Type: application/json.')
    return
  }
  const charset = type.match(/charset="?([^;"\s]+)/i)?.[1]
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') throw new Failure('type_not_accepted', 'Send UTF-8.')
  const [media = ''] = type.split(';')
  const wanted = upload ? 'multipart/form-data' : 'application/json'
  if (media.trim().toLowerCase() !== wanted) throw new Failure('type_not_accepted', `Send ${wanted} here.`)
}
