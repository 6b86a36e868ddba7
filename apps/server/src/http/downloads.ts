import { pipeline } from 'node:stream/promises'
import { Failure } from '@mosaic/core/failure'
import { ExportFormat, Fit, Paper, Template } from '@mosaic/core/resume/schema'
import type { Ctx } from '@mosaic/services/context'
import { calendar } from '@mosaic/services/ob/calendar'
import { packOf } from '@mosaic/services/ob/pack'
import { exportVersion } from '@mosaic/services/resume/exportVersion'
import { exportFolder } from '@mosaic/services/session/exportFolder'
import type { Request, Response } from 'express'
import { z } from 'zod'
import { contextOf, type Doors } from './caller.ts'

/** `GET` and `POST /session/export`: the project folder as a zip that streams. */
export function downloadProject(doors: Doors) {
  return async (req: Request, res: Response): Promise<void> => {
    const ctx = await verbContext(doors, req, res)
    const { passphrase = null } = z.object({ passphrase: z.string().min(1).max(200).nullish() }).parse(req.body ?? {})
    asAttachment(res, `mosaic-${ctx.now().toISOString().slice(0, 10)}.zip`, 'application/zip')
    await pipeline(exportFolder(ctx, { passphrase }), res)
  }
}

/** `GET /resume/versions/{id}/export?format=&template=&paper=&fit=`: the résumé as a file. */
export function downloadVersion(doors: Doors) {
  return async (req: Request, res: Response): Promise<void> => {
    const ctx = await verbContext(doors, req, res)
    const asked = {
      format: chosen(ExportFormat.default('pdf'), req, 'format'),
      template: chosen(Template.optional(), req, 'template'),
      paper: chosen(Paper.optional(), req, 'paper'),
      fit: chosen(Fit.optional(), req, 'fit'),
    }
    const { bytes, mime, filename } = await exportVersion(ctx, { id: String(req.params.id), ...asked })
    asAttachment(res, filename, mime)
    res.end(bytes)
  }
}

const options = { format: ExportFormat.options, template: Template.options, paper: Paper.options, fit: Fit.options }

/** One of a few, as the query names it. @throws Failure `invalid`, with those that there are. */
function chosen<T>(schema: z.ZodType<T>, req: Request, name: keyof typeof options): T {
  const given = schema.safeParse(req.query[name])
  if (given.success) return given.data
  throw new Failure('invalid', `Choose for \`${name}\`: ${options[name].join(', ')}.`, { fields: { [name]: 'unknown' } })
}

/** `GET /ob/applications/{id}/pack`: résumé, letter and posting as they were, as a zip. */
export function downloadPack(doors: Doors) {
  return async (req: Request, res: Response): Promise<void> => {
    const { bytes, mime, filename } = await packOf(await verbContext(doors, req, res), { id: String(req.params.id) })
    asAttachment(res, filename, mime)
    res.end(bytes)
  }
}

/** `GET /ob/calendar.ics`. */
export function downloadCalendar(doors: Doors) {
  return async (req: Request, res: Response): Promise<void> => {
    const text = await calendar(await verbContext(doors, req, res))
    asAttachment(res, 'mosaic.ics', 'text/calendar; charset=utf-8')
    res.end(text)
  }
}

async function verbContext(doors: Doors, req: Request, res: Response): Promise<Ctx> {
  return doors.app.ctx(await contextOf(doors, req, res).openSession())
}

/** A download runs nothing, whatever stands in it. */
function asAttachment(res: Response, filename: string, mime: string): void {
  res.attachment(filename)
  res.set({
    'Content-Type': mime,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
  })
}
