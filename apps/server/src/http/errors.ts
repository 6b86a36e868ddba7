import { failureOf, failures } from '@mosaic/api/failures'
import { Failure } from '@mosaic/core/failure'
import type { Log } from '@mosaic/services/context'
import type { NextFunction, Request, Response } from 'express'
import multer from 'multer'
import { requestIdOf } from './requestId.ts'

/** The one place where an error becomes an answer: `{error: {code, message, details, request_id}}`, never a stack, SQL or path. */
export function answerErrors(log: Log) {
  return (error: unknown, req: Request, res: Response, next: NextFunction): void => {
    const failure = fromExpress(error) ?? failureOf(error)
    if (failure.code === 'internal') log.error('request_failed', error, { requestId: requestIdOf(res) })
    if (res.headersSent) return next(error)
    answerFailure(res, failure)
    if (!req.readableEnded) req.resume()
  }
}

export function answerFailure(res: Response, { code, message, details }: Failure): void {
  const { retryAfterSeconds } = details
  if (typeof retryAfterSeconds === 'number') res.set('Retry-After', String(retryAfterSeconds))
  else if (failures[code].status === 503) res.set('Retry-After', '60')
  res.set('Cache-Control', 'no-store')
  res.status(failures[code].status).json({ error: { code, message, details, request_id: requestIdOf(res) } })
}

function fromExpress(error: unknown): Failure | null {
  if (error instanceof multer.MulterError) return fromMulter(error)
  if (!(error instanceof Error) || !('type' in error)) return null
  if (error.type === 'entity.too.large') return new Failure('too_large', 'This request is larger than 256 KB.')
  if (error.type === 'entity.parse.failed') return new Failure('malformed', 'The body is no JSON that can be read.')
  if (error.type === 'encoding.unsupported' || error.type === 'charset.unsupported')
    return new Failure('type_not_accepted', 'Send UTF-8 without compression.')
  return null
}

function fromMulter({ code }: multer.MulterError): Failure {
  if (code === 'LIMIT_FILE_SIZE') return new Failure('too_large', 'This file is larger than may be uploaded.')
  return new Failure('malformed', 'Send one file in the field "file".')
}
