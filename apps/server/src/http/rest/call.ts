import type { Context } from '@mosaic/api/context'
import { failureOf, invalidFields } from '@mosaic/api/failures'
import { appRouter } from '@mosaic/api/router'
import type { Route } from '@mosaic/api/routes'
import { Failure } from '@mosaic/core/failure'
import { callTRPCProcedure } from '@trpc/server'
import type { z } from 'zod'
import { toWire, wirePath } from './names.ts'
import type { Described } from './procedure.ts'

/**
 * Calls a route's procedure and gives what it answers, in its own names.
 * By path, not by the caller's proxy: that one takes `ob.apply` for JavaScript's own `apply`.
 * @param input in the procedure's names.
 * @param body the field of the input that was sent as the whole body, where one was.
 * @throws what the procedure throws; `invalid` names the fields as REST writes them, seen from what was sent.
 */
export async function callRoute(
  ctx: Context,
  { procedure: path }: Route,
  described: Described,
  input: unknown,
  body?: string,
): Promise<unknown> {
  const getRawInput = async () => input
  const call = { router: appRouter, path, type: described.type, ctx, getRawInput, signal: ctx.signal, batchIndex: 0 }
  return callTRPCProcedure(call).catch((error: unknown) => {
    throw inWireWords(described.input, error, body)
  })
}

/** What a procedure answered as REST writes it, under the route's own word where it has one. */
export function wireAnswer({ wrap }: Route, { output }: Described, answered: unknown): unknown {
  const wire = toWire(output, answered)
  return wrap ? { [wrap]: wire } : wire
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
