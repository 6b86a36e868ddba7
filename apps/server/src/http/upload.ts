import type { Readable } from 'node:stream'
import type { Context } from '@mosaic/api/context'
import { Failure } from '@mosaic/core/failure'
import { ImportResult } from '@mosaic/core/views/session'
import { FileView } from '@mosaic/core/views/wimd'
import type { Ctx } from '@mosaic/services/context'
import { importFolder } from '@mosaic/services/session/importFolder'
import { requireFull } from '@mosaic/services/session/scope'
import { type Received, receiveUpload } from '@mosaic/services/uploads/receive'
import { removeUpload } from '@mosaic/services/uploads/remove'
import type { Request, Response } from 'express'
import multer from 'multer'
import { contextFor, type Doors } from './caller.ts'
import { toWire } from './rest/names.ts'

const limits = { files: 1, fields: 5, parts: 6, fieldNameSize: 100, fieldSize: 10_000, fieldArrayIndexLimit: 10, headerPairs: 50 }

/** `POST /wimd/upload`: the file goes from the socket through hash, count and seal; no plain byte touches a disk. */
export function uploadFile(doors: Doors) {
  return async (req: Request, res: Response): Promise<void> => {
    const { context, ctx } = await verbContext(doors, req, res, true)
    await context.spend('uploads', ctx.session.id)
    refuseTooLong(req, ctx.limits.uploadLimitBytes)
    const received = await receiveMultipart<Received>(req, res, {
      async take(filename, source) {
        const taken = await receiveUpload(ctx, { filename, source })
        context.holdOpen(taken.settled)
        return taken
      },
      undo: async ({ file: { id } }) => void (await removeUpload(doors.app.ctx(ctx.session), { id })),
    })
    res
      .set('Cache-Control', 'no-store')
      .status(201)
      .json({ file: toWire(FileView, received.file) })
  }
}

/** `POST /session/import`: an exported folder, held in memory up to the session's quota, checked whole before anything is stored. */
export function importProject(doors: Doors) {
  return async (req: Request, res: Response): Promise<void> => {
    const { context, ctx } = await verbContext(doors, req, res, false)
    await context.spend('uploads', ctx.session.id)
    refuseTooLong(req, ctx.limits.sessionQuotaBytes)
    const fileSize = ctx.limits.sessionQuotaBytes
    const parser = multer({ storage: multer.memoryStorage(), limits: { ...limits, fileSize }, defParamCharset: 'utf8' })
    await parsed(parser, req, res, () => undefined)
    if (!req.file) throw new Failure('invalid', 'Send the exported zip in the field "file".', { fields: { file: 'missing' } })
    const { passphrase } = (req.body ?? {}) as { passphrase?: unknown }
    const bytes = new Uint8Array(req.file.buffer)
    const result = await importFolder(ctx, { bytes, passphrase: typeof passphrase === 'string' && passphrase !== '' ? passphrase : null })
    res.set('Cache-Control', 'no-store').json(toWire(ImportResult, result))
  }
}

async function verbContext(doors: Doors, req: Request, res: Response, starts: boolean): Promise<{ context: Context; ctx: Ctx }> {
  const context = await contextFor(doors, req, res, { starts })
  const session = await context.openSession()
  requireFull(session)
  const key = context.idempotencyKey
  const call = key === null ? null : { key, procedure: req.path, input: req.get('content-length') ?? null }
  return { context, ctx: doors.app.ctx(session, call) }
}

function refuseTooLong(req: Request, limitBytes: number): void {
  const slack = 10_000
  if (Number(req.get('content-length') ?? 0) > limitBytes + slack)
    throw new Failure('too_large', `This file is larger than ${Math.floor(limitBytes / 2 ** 20)} MB.`, { limitBytes })
}

/** Hands the one file of a multipart body to `take` while it streams; `undo` takes it back when what follows is refused. */
async function receiveMultipart<T>(
  req: Request,
  res: Response,
  { take, undo }: { take: (filename: string, source: Readable) => Promise<T>; undo: (taken: T) => Promise<void> },
): Promise<T> {
  let taken: T | undefined
  let refusal: unknown
  const storage: multer.StorageEngine = {
    _handleFile(_req, file, answer) {
      take(file.originalname, file.stream).then(
        (result) => {
          taken = result
          answer(null, {})
        },
        (error: unknown) => {
          refusal = error
          file.stream.resume()
          answer(error)
        },
      )
    },
    _removeFile(_req, _file, answer) {
      const undone = taken === undefined ? Promise.resolve() : undo(taken)
      undone.then(
        () => answer(null),
        (error: unknown) => answer(error instanceof Error ? error : new Error('the upload was not taken back')),
      )
    },
  }
  await parsed(multer({ storage, limits, defParamCharset: 'utf8' }), req, res, () => refusal)
  if (taken === undefined) throw new Failure('invalid', 'Send one file in the field "file".', { fields: { file: 'missing' } })
  return taken
}

/** Reads the body; whatever its parser says about it is `malformed`, what our side refused stays as it is. */
function parsed(parser: multer.Multer, req: Request, res: Response, refusal: () => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.single('file')(req, res, (error: unknown) => {
      if (!error) return resolve()
      const own = error instanceof multer.MulterError || error === refusal()
      reject(
        own ? error : new Failure('malformed', 'This form cannot be read. Send multipart/form-data with one file in the field "file".'),
      )
    })
  })
}
