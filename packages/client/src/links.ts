import { httpBatchStreamLink, httpLink, type Operation, retryLink, splitLink, TRPCClientError, type TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import type { Face } from './face.ts'

/** Headers of a batch stream go out before its calls run, so what sets or clears the cookie goes alone. */
const setsCookie = new Set(['session.start', 'session.open', 'session.extend', 'session.rotate', 'session.leave', 'session.end'])
/** Their answers hold a key and are never replayed: asked again they would make another one. */
const unrepeatable = new Set(['session.start', 'session.open', 'session.rotate', 'session.keys.create', 'session.feedback'])
const batchAtMost = 10
const attemptsAtMost = 3

export interface Reach {
  readonly url: string
  /** `Authorization`, or nothing where the browser's cookie says who asks. */
  readonly headers: Readonly<Record<string, string>>
  readonly fetch: typeof globalThis.fetch
}

/** Reads in batches by POST, so that no word stands in a URL; writes one each, named by an idempotency key. */
export function linksTo({ url, headers, fetch }: Reach): TRPCLink<Face>[] {
  const reach = { url: `${url}/trpc`, fetch: (input: RequestInfo | URL, init?: unknown) => fetch(input, init as RequestInit) }
  return [
    nameWrites,
    retryLink({
      retry: ({ op, error, attempts }) =>
        attempts < attemptsAtMost && !unrepeatable.has(op.path) && op.signal?.aborted !== true && neverArrived(error),
      retryDelayMs: (attempt) => 250 * 2 ** attempt,
    }),
    splitLink({
      condition: ({ path }) => setsCookie.has(path),
      true: httpLink({ ...reach, headers: ({ op }) => ({ ...headers, ...nameOf(op) }) }),
      false: splitLink({
        condition: ({ type }) => type === 'query',
        true: httpBatchStreamLink({ ...reach, methodOverride: 'POST', maxItems: batchAtMost, headers }),
        false: httpBatchStreamLink({ ...reach, maxItems: 1, headers: ({ opList: [op] }) => ({ ...headers, ...nameOf(op) }) }),
      }),
    }),
  ]
}

/** Gives each write a name that its repetitions keep; `context: { idempotencyKey }` of a call brings its own. */
const nameWrites: TRPCLink<Face> =
  () =>
  ({ op, next }) => {
    if (op.type === 'mutation' && !unrepeatable.has(op.path)) op.context.idempotencyKey ??= globalThis.crypto.randomUUID()
    return observable((observer) => next(op).subscribe(observer))
  }

function nameOf({ context }: Pick<Operation, 'context'>): Record<string, string> {
  const { idempotencyKey } = context
  return typeof idempotencyKey === 'string' ? { 'idempotency-key': idempotencyKey } : {}
}

/** The connection broke before an answer came; whatever the server said is no reason to ask again. */
function neverArrived(error: TRPCClientError<Face>): boolean {
  return !error.data && error.cause instanceof TypeError
}
