import { errorShape, failureOf, failures } from '@mosaic/api/failures'
import { Failure } from '@mosaic/core/failure'
import type { Log } from '@mosaic/services/context'
import { TRPCError } from '@trpc/server'
import type { NextFunction, Request, Response } from 'express'
import multer from 'multer'
import { requestIdOf } from './requestId.ts'
import { wireName } from './rest/names.ts'

const invalidRequest = -32_600

/** The one place where an error becomes an answer: `{error: {code, message, details, request_id}}`, never a stack, SQL or path. */
export function answerErrors(log: Log, failed: (code: string) => void) {
  return (error: unknown, req: Request, res: Response, next: NextFunction): void => {
    const failure = fromExpress(error) ?? failureOf(error)
    failed(failure.code)
    if (failure.code === 'internal') log.error('request_failed', error, { requestId: requestIdOf(res) })
    if (res.headersSent) return next(error)
    if (req.originalUrl.startsWith('/trpc')) answerTrpc(res, failure)
    else answerFailure(res, failure)
    if (!req.readableEnded) req.resume()
  }
}

function answerFailure(res: Response, failure: Failure): void {
  giveHead(res, failure).json({ error: wireFailure(failure, requestIdOf(res)) })
}

/** A failure as programs read it, in the names of REST: `{code, message, details, request_id}`. */
export function wireFailure({ code, message, details }: Failure, requestId: string) {
  const wire = Object.fromEntries(Object.entries(details).map(([name, value]) => [wireName(name), value]))
  return { code, message, details: wire, request_id: requestId }
}

/** As tRPC's own clients read it: what was refused in front of the procedures looks like what they refuse. */
function answerTrpc(res: Response, failure: Failure): void {
  const { trpc: code } = failures[failure.code]
  const shape = { code: invalidRequest, message: failure.message, data: { code, httpStatus: failures[failure.code].status } } as const
  giveHead(res, failure).json({ error: errorShape(shape, new TRPCError({ code, cause: failure }), requestIdOf(res)) })
}

function giveHead(res: Response, { code, details: { retryAfterSeconds } }: Failure): Response {
  const { status } = failures[code]
  if (typeof retryAfterSeconds === 'number') res.set('Retry-After', String(retryAfterSeconds))
  else if (status === 503) res.set('Retry-After', '60')
  // a download that failed before its first byte had named itself already
  res.removeHeader('Content-Disposition')
  return res.set('Cache-Control', 'no-store').type('json').status(status)
}

function fromExpress(error: unknown): Failure | null {
  if (error instanceof multer.MulterError) return fromMulter(error)
  if (!(error instanceof Error) || error instanceof Failure) return null
  const { type, status } = error as { type?: unknown; status?: unknown }
  if (type === 'entity.too.large') return new Failure('too_large', 'This request is larger than 256 KB.')
  if (type === 'encoding.unsupported' || type === 'charset.unsupported')
    return new Failure('type_not_accepted', 'Send UTF-8 without compression.')
  if (typeof type === 'string') return new Failure('malformed', 'The body is no JSON that can be read.')
  return status === 400 ? new Failure('malformed', 'This address cannot be read.') : null
}

function fromMulter({ code }: multer.MulterError): Failure {
  if (code === 'LIMIT_FILE_SIZE') return new Failure('too_large', 'This file is larger than may be uploaded.')
  return new Failure('malformed', 'Send one file in the field "file".')
}
