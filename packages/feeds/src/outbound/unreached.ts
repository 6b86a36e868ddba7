/** So long a request may take in all. */
export const limitMs = 10_000

/** Why an address gave nothing. */
export type UnreachedKind = 'not_allowed' | 'status' | 'too_large' | 'timed_out' | 'no_answer'

/** Something outside gave no answer that can be used. Its message is for operators and holds no address of a person's. */
export class Unreached extends Error {
  readonly kind: UnreachedKind
  /** The HTTP status, null when there was none. */
  readonly status: number | null
  /** Not before when to ask again, in milliseconds since 1970, as the other side asked (`Retry-After`); null when it did not. */
  readonly retryAt: number | null

  constructor(
    kind: UnreachedKind,
    message: string,
    { status = null, retryAt = null }: { status?: number | null; retryAt?: number | null } = {},
  ) {
    super(message)
    this.name = 'Unreached'
    this.kind = kind
    this.status = status
    this.retryAt = retryAt
  }
}

/** `Retry-After` (RFC 9110, 10.2.3: seconds, or a date) as milliseconds since 1970; null when it says neither. */
export function retryAtOf(header: string | null, now: number): number | null {
  if (header === null) return null
  const seconds = /^\d{1,9}$/.test(header.trim()) ? Number(header.trim()) : null
  const at = seconds === null ? Date.parse(header) : now + seconds * 1000
  return Number.isNaN(at) ? null : at
}

/** What `fetch` threw, as what it means here: the reason is wrapped in its own errors. */
export function unreached(error: unknown, limit: AbortSignal): Unreached {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof Unreached) return cause
  if (limit.aborted) return new Unreached('timed_out', `It took longer than ${limitMs / 1000} seconds.`)
  return new Unreached('no_answer', 'It did not answer.')
}
