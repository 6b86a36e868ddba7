import type { Context } from '@mosaic/api/context'
import { failureOf, invalidFields } from '@mosaic/api/failures'
import { appRouter } from '@mosaic/api/router'
import { type Route, routes } from '@mosaic/api/routes'
import { Failure } from '@mosaic/core/failure'
import type { TurnEvent } from '@mosaic/core/views/wimd'
import { callTRPCProcedure } from '@trpc/server'
import express, { type Request, type Response, Router } from 'express'
import type { z } from 'zod'
import { contextFor, type Doors } from '../caller.ts'
import { forgetsDevice } from '../headers.ts'
import { bodyLimitBytes } from '../trpc.ts'
import { sendEvents } from './events.ts'
import { fromWire, toWire, wirePath } from './names.ts'
import { type Described, describe, pathInputs } from './procedure.ts'
import { coerced } from './query.ts'

/** The seed's endpoints: one adapter over the same procedures, driven by the table of routes. */
export function restRouter(doors: Doors): Router {
  const router = Router()
  router.use(express.json({ limit: bodyLimitBytes, strict: false }))
  for (const route of routes) {
    const described = describe(route.procedure)
    router[route.method.toLowerCase() as 'get' | 'post' | 'patch' | 'delete'](route.path, (req, res) =>
      answer(doors, route, described, req, res),
    )
  }
  return router
}

async function answer(doors: Doors, route: Route, described: Described, req: Request, res: Response): Promise<void> {
  res.set('Cache-Control', 'no-store')
  const context = await contextFor(doors, req, res, { starts: route.starts ?? false })
  const output = await invoke(context, route, described, inputOf(route, described, req)).catch((error: unknown) => {
    throw inWireWords(described.input, error, bodyOf(route, req))
  })
  if (route.forgets) res.set(forgetsDevice)
  if (route.streams) return sendEvents(req, res, output as AsyncIterable<TurnEvent>)
  if (route.status === 204) {
    res.status(204).end()
    return
  }
  const wire = toWire(described.output, output)
  res.status(route.status ?? 200).json(route.wrap ? { [route.wrap]: wire } : wire)
}

function inputOf(route: Route, { input }: Described, req: Request): unknown {
  const body: unknown = req.body
  const name = bodyOf(route, req)
  const whole = name ? { [name]: body } : body
  const given = route.method === 'GET' || route.method === 'DELETE' ? coerced(input, req.query) : whole
  if (given !== undefined && (given === null || typeof given !== 'object' || Array.isArray(given))) return given
  const paths = Object.fromEntries(pathInputs(route).map((name) => [name, req.params[name]]))
  return { ...(fromWire(input, given ?? {}) as object), ...paths }
}

/** The input that the whole body is, where it is one. */
function bodyOf({ standard, body }: Route, req: Request): string | undefined {
  return isStandard(req.body) ? (standard ?? body) : body
}

/** The same error; one that tells about fields names them as REST does, seen from the body that was sent. */
function inWireWords(schema: z.ZodType, error: unknown, body: string | undefined): unknown {
  const { code, message, details } = failureOf(error)
  if (code !== 'invalid' || typeof details.fields !== 'object' || details.fields === null) return error
  const given = details.fields as Record<string, unknown>
  const sent = (path: string) => (path === body ? 'input' : path.startsWith(`${body}.`) ? path.slice(`${body}.`.length) : path)
  const fields = Object.fromEntries(Object.entries(given).map(([path, reason]) => [sent(wirePath(schema, path)), reason]))
  return message === invalidFields(given).message ? invalidFields(fields) : new Failure(code, message, { ...details, fields })
}

/** schema.org's own objects say their type. */
function isStandard(body: unknown): boolean {
  return typeof body === 'object' && body !== null && '@type' in body
}

/** By path, not by the caller's proxy: that one takes `ob.apply` for JavaScript's own `apply`. */
function invoke(ctx: Context, { procedure: path }: Route, { type }: Described, input: unknown): Promise<unknown> {
  return callTRPCProcedure({ router: appRouter, path, type, ctx, getRawInput: async () => input, signal: ctx.signal, batchIndex: 0 })
}
