import { type Route, routes } from '@mosaic/api/routes'
import type { TurnEvent } from '@mosaic/core/views/wimd'
import express, { type Request, type Response, Router } from 'express'
import { contextFor, type Doors } from '../caller.ts'
import { forgetsDevice } from '../headers.ts'
import { bodyLimitBytes } from '../trpc.ts'
import { callRoute, wireAnswer } from './call.ts'
import { sendEvents } from './events.ts'
import { fromWire } from './names.ts'
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
  const output = await callRoute(context, route, described, inputOf(route, described, req), bodyOf(route, req))
  if (route.forgets) res.set(forgetsDevice)
  if (route.streams) return sendEvents(req, res, output as AsyncIterable<TurnEvent>)
  if (route.status === 204) {
    res.status(204).end()
    return
  }
  res.status(route.status ?? 200).json(wireAnswer(route, described, output))
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

/** schema.org's own objects say their type. */
function isStandard(body: unknown): boolean {
  return typeof body === 'object' && body !== null && '@type' in body
}
