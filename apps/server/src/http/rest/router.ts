import type { Context } from '@mosaic/api/context'
import { appRouter } from '@mosaic/api/router'
import { type Route, routes } from '@mosaic/api/routes'
import { createCaller } from '@mosaic/api/trpc'
import type { TurnEvent } from '@mosaic/core/views/wimd'
import { startSession } from '@mosaic/services/session/start'
import express, { type Request, type Response, Router } from 'express'
import { contextOf, type Doors } from '../caller.ts'
import { forgetsDevice } from '../headers.ts'
import { bodyLimitBytes } from '../trpc.ts'
import { sendEvents } from './events.ts'
import { fromWire, toWire } from './names.ts'
import { type Described, describe, pathInputs } from './procedure.ts'
import { coerced } from './query.ts'

const call = createCaller(appRouter)

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
  const context = await ready(doors, route, req, res)
  const output = await invoke(context, route, inputOf(route, described, req))
  if (route.forgets) res.set(forgetsDevice)
  if (route.streams) return sendEvents(req, res, output as AsyncIterable<TurnEvent>)
  if (route.status === 204) {
    res.status(204).end()
    return
  }
  const wire = toWire(described.output, output)
  res.status(route.status ?? 200).json(route.wrap ? { [route.wrap]: wire } : wire)
}

/** The context; where the route says so, a caller without credentials gets a session and its cookie first. */
async function ready(doors: Doors, route: Route, req: Request, res: Response): Promise<Context> {
  const context = contextOf(doors, req, res)
  if (!route.starts || context.key !== null) return context
  return startFor(doors, context)
}

/** Starts a session for a caller without one and gives the same context with its key. */
export async function startFor({ app }: Doors, context: Context): Promise<Context> {
  await context.spend('sessions', null)
  const { key, session } = await startSession(app.open)
  context.setCookie(key, new Date(session.expiresAt))
  return context.withKey(key)
}

function inputOf(route: Route, { input }: Described, req: Request): unknown {
  const body: unknown = req.body
  const name = isStandard(body) ? (route.standard ?? route.body) : route.body
  const whole = name ? { [name]: body } : body
  const given = route.method === 'GET' || route.method === 'DELETE' ? coerced(input, req.query) : whole
  if (given !== undefined && (given === null || typeof given !== 'object' || Array.isArray(given))) return given
  const paths = Object.fromEntries(pathInputs(route).map((name) => [name, req.params[name]]))
  return { ...(fromWire(input, given ?? {}) as object), ...paths }
}

/** schema.org's own objects say their type. */
function isStandard(body: unknown): boolean {
  return typeof body === 'object' && body !== null && '@type' in body
}

async function invoke(context: Context, { procedure }: Route, input: unknown): Promise<unknown> {
  let target: unknown = call(context)
  for (const name of procedure.split('.')) target = (target as Record<string, unknown>)[name]
  return (target as (input: unknown) => Promise<unknown>)(input)
}
