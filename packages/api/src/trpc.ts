import { requireFull } from '@mosaic/services/session/scope'
import { initTRPC, TRPCError } from '@trpc/server'
import type { Context } from './context.ts'
import { errorShape, failureOf, failures } from './failures.ts'

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter: ({ shape, error, ctx }) => errorShape(shape, error, ctx?.requestId ?? null),
})

export const router = t.router
export const createCaller = t.createCallerFactory

/** Answers that hold a key are kept nowhere, so these cannot be replayed. */
const notReplayed = new Set(['session.rotate', 'session.keys.create', 'session.leave', 'session.end'])

/** Whoever asks: no session is looked for. Its failures become tRPC's own, so that status and code agree everywhere. */
export const anyone = t.procedure.use(async ({ next }) => {
  const result = await next()
  if (result.ok) return result
  const failure = failureOf(result.error)
  throw new TRPCError({
    code: failures[failure.code].trpc,
    message: failure.message,
    cause: failure.code === 'internal' ? result.error : failure,
  })
})

/** Who wants to go may go, however much they changed before. */
const notCounted = new Set(['session.leave', 'session.end'])

/** Only the owner of a session: opened by the request's key, it is what every verb works in. */
export const inSession = anyone.use(async ({ ctx, next, path, type, getRawInput }) => {
  const session = await ctx.openSession()
  if (type === 'mutation' && path !== 'session.leave') requireFull(session)
  if (type === 'mutation' && !notCounted.has(path)) await ctx.spend('changes', session.id)
  const key = type === 'mutation' && !notReplayed.has(path) ? ctx.idempotencyKey : null
  const call = key === null ? null : { key, procedure: path, input: await getRawInput() }
  return next({ ctx: { verb: ctx.app.ctx(session, call) } })
})
