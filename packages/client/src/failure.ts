import { TRPCClientError, type TRPCClientErrorLike } from '@trpc/client'
import type { Face } from './face.ts'

type Told = NonNullable<TRPCClientErrorLike<Face>['data']>['failure']

/** The closed list of codes, as docs/errors.md has it. */
export type FailureCode = Told['code']

/** Why a call failed, as the server told it. */
export interface Failure {
  readonly code: FailureCode
  /** One plain sentence in English; show words of your own by `code` where you have them. */
  readonly message: string
  readonly details: Told['details']
  /** For those who run the server: the same id stands in their log. */
  readonly requestId: string | null
}

/** A refused upload or download. */
export class BytesError extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.message)
    this.name = 'BytesError'
    this.failure = failure
  }
}

/** What the server said of an error that a call threw; null when it never got there or did not answer as Mosaic does. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof BytesError) return error.failure
  if (!(error instanceof TRPCClientError)) return null
  const data = (error as TRPCClientError<Face>).data
  return data ? { ...data.failure, message: error.message, requestId: data.requestId } : null
}

/** The failure in the body of a REST answer; null when it is no Mosaic that answered. */
export function failureIn(body: unknown): Failure | null {
  if (typeof body !== 'object' || body === null || !('error' in body)) return null
  const { code, message, details, request_id } = body.error as Failure & { readonly request_id: string }
  return { code, message, details, requestId: request_id }
}
