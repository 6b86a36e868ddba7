import { LaneFailure } from '@mosaic/core/lane/failure'
import { TooMuch, waitAskedFor } from './outbound.ts'

interface Shape {
  readonly name?: string
  readonly code?: unknown
  readonly status?: unknown
  readonly headers?: unknown
  readonly cause?: unknown
}

const refusedForm = new Set([400, 404, 415, 422, 501])

/** Whatever an SDK threw, as one of the reasons. Both SDKs' errors are told by their shape, so that neither has to be loaded for it. */
export function laneFailure(error: unknown, signal: AbortSignal): LaneFailure {
  if (error instanceof LaneFailure) return error
  const causes = [...causesOf(error)]
  if (causes.some((cause) => cause instanceof TooMuch)) return new LaneFailure('too_large', { cause: error })
  if (signal.aborted) return new LaneFailure(isTimeout(signal.reason) ? 'slow' : 'left', { cause: error })
  if (causes.some(isTimeout)) return new LaneFailure('slow', { cause: error })
  const { status, headers } = (causes[0] ?? {}) as Shape
  if (typeof status !== 'number') return new LaneFailure(causes.some(neverConnected) ? 'unreachable' : 'broken', { cause: error })
  const waitMs = headers instanceof Headers ? waitAskedFor(headers) : 0
  const retryAfterSeconds = waitMs > 0 ? Math.ceil(waitMs / 1000) : null
  if (status === 429) return new LaneFailure('rate_limited', { cause: error, retryAfterSeconds })
  if (status === 401 || status === 402 || status === 403) return new LaneFailure('denied', { cause: error })
  if (status === 413) return new LaneFailure('too_large', { cause: error })
  if (status === 408 || status === 504) return new LaneFailure('slow', { cause: error })
  if (refusedForm.has(status)) return new LaneFailure('unsupported', { cause: error })
  return new LaneFailure('broken', { cause: error, retryAfterSeconds })
}

function* causesOf(error: unknown): Generator<unknown> {
  let one = error
  for (let depth = 0; depth < 6 && one !== undefined && one !== null; depth++) {
    yield one
    one = (one as Shape).cause
  }
}

function isTimeout(error: unknown): boolean {
  const { name = '', code } = (error ?? {}) as Shape
  return /timeout/i.test(name) || (typeof code === 'string' && /TIMEOUT|ETIMEDOUT/.test(code))
}

function neverConnected(error: unknown): boolean {
  const { code } = (error ?? {}) as Shape
  return (
    typeof code === 'string' &&
    /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_TLS|CERT_|DEPTH_ZERO|UNABLE_TO)/.test(code)
  )
}
