import { Failure, type FailureCode } from '@mosaic/core/failure'
import { failureFrom } from '@mosaic/services/failureFrom'
import { type TRPCDefaultErrorShape as DefaultErrorShape, TRPCError } from '@trpc/server'
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server/rpc'
import { ZodError } from 'zod'

/** What each failure is called in tRPC, and its status over HTTP. `docs/errors.md` tells people about each. */
export const failures = {
  malformed: { trpc: 'BAD_REQUEST', status: 400 },
  foreign_origin: { trpc: 'FORBIDDEN', status: 403 },
  read_only_key: { trpc: 'FORBIDDEN', status: 403 },
  session_required: { trpc: 'UNAUTHORIZED', status: 401 },
  session_ended: { trpc: 'UNAUTHORIZED', status: 401 },
  not_found: { trpc: 'NOT_FOUND', status: 404 },
  stale: { trpc: 'CONFLICT', status: 409 },
  last_key: { trpc: 'CONFLICT', status: 409 },
  length_required: { trpc: 'BAD_REQUEST', status: 411 },
  too_large: { trpc: 'PAYLOAD_TOO_LARGE', status: 413 },
  over_quota: { trpc: 'PAYLOAD_TOO_LARGE', status: 413 },
  type_not_accepted: { trpc: 'UNSUPPORTED_MEDIA_TYPE', status: 415 },
  invalid: { trpc: 'UNPROCESSABLE_CONTENT', status: 422 },
  key_reused: { trpc: 'UNPROCESSABLE_CONTENT', status: 422 },
  nothing_known_yet: { trpc: 'UNPROCESSABLE_CONTENT', status: 422 },
  gate_blocked: { trpc: 'UNPROCESSABLE_CONTENT', status: 422 },
  passphrase_needed: { trpc: 'UNPROCESSABLE_CONTENT', status: 422 },
  archive_invalid: { trpc: 'UNPROCESSABLE_CONTENT', status: 422 },
  sample_posting: { trpc: 'UNPROCESSABLE_CONTENT', status: 422 },
  rate_limited: { trpc: 'TOO_MANY_REQUESTS', status: 429 },
  seal_broken: { trpc: 'INTERNAL_SERVER_ERROR', status: 500 },
  internal: { trpc: 'INTERNAL_SERVER_ERROR', status: 500 },
  unavailable: { trpc: 'SERVICE_UNAVAILABLE', status: 503 },
  lane_unavailable: { trpc: 'SERVICE_UNAVAILABLE', status: 503 },
  storage_full: { trpc: 'SERVICE_UNAVAILABLE', status: 503 },
} as const satisfies Record<FailureCode, { trpc: TRPC_ERROR_CODE_KEY; status: number }>

/** The failure behind whatever a procedure threw. Input that does not fit its schema is `invalid` and names each field. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof TRPCError)) return failureFrom(error)
  if (error.code === 'BAD_REQUEST' && error.cause instanceof ZodError) return invalid(error.cause)
  if (error.code === 'INTERNAL_SERVER_ERROR' || error.cause instanceof Failure) return failureFrom(error.cause)
  return unreached(error.code) ?? failureFrom(error.cause)
}

/** What tRPC refuses before any procedure of ours is asked; its own words would repeat what was sent. */
function unreached(code: TRPC_ERROR_CODE_KEY): Failure | null {
  if (code === 'NOT_FOUND') return new Failure('not_found', 'There is no such procedure.')
  if (code === 'UNSUPPORTED_MEDIA_TYPE') return new Failure('type_not_accepted', 'Send application/json here.')
  if (code === 'PAYLOAD_TOO_LARGE') return new Failure('too_large', 'This request is too large.')
  if (code === 'METHOD_NOT_SUPPORTED') return new Failure('malformed', 'Send changes by POST.')
  if (code === 'PARSE_ERROR' || code === 'BAD_REQUEST') return new Failure('malformed', 'This request cannot be read.')
  return null
}

function invalid(error: ZodError): Failure {
  return invalidFields(Object.fromEntries(error.issues.map(({ path, message }) => [path.join('.') || 'input', message])))
}

/** Input that does not fit: each field by its path, with the reason. */
export function invalidFields(fields: Readonly<Record<string, unknown>>): Failure {
  return new Failure('invalid', `Please correct ${Object.keys(fields).join(', ')}.`, { fields })
}

/** An error as tRPC's clients see it: the code and its details in `data.failure`, never a stack. */
export function errorShape({ code: number, data: { path } }: DefaultErrorShape, error: TRPCError, requestId: string | null) {
  const { code, message, details } = failureOf(error)
  const { trpc, status } = failures[code]
  return { code: number, message, data: { code: trpc, httpStatus: status, path, requestId, failure: { code, details } } }
}
