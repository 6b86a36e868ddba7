import { type FailureCode, failureOf } from '@mosaic/client'
import { words } from './failureCatalogue.ts'

/** What a person is told when something did not work: what happened, what to do, and whether asking again may help. */
export interface FailureWords {
  readonly title: string
  readonly next: string
  readonly retry: boolean
  /** For those who run the server; null when it was never reached. */
  readonly reference: string | null
}

/** Where asking again may help. */
const mayHelp: ReadonlySet<FailureCode> = new Set([
  'key_reused',
  'storage_full',
  'length_required',
  'rate_limited',
  'unavailable',
  'lane_unavailable',
  'internal',
])

/** A call that was given up after waiting. */
export class NoAnswer extends Error {
  readonly seconds: number
  constructor(seconds: number) {
    super(`No answer after ${seconds} seconds.`)
    this.seconds = seconds
    this.name = 'NoAnswer'
  }
}

/** The one place that turns whatever a call threw into words and a next step. */
export function failureWords(error: unknown): FailureWords {
  if (error instanceof NoAnswer) return { ...words.noAnswer(error.seconds), retry: true, reference: null }
  const failure = failureOf(error)
  if (!failure) return { ...words.notReached, retry: true, reference: null }
  const { code, details, requestId } = failure
  const { title, next } = words.failures[code] ?? words.failures.internal
  return { title, next: exactly(next, code, details, failure.message), retry: mayHelp.has(code), reference: requestId }
}

/** The server's own sentence where it knows more than the code: which field, how many megabytes, how long to wait. */
function exactly(next: string, code: FailureCode, details: Readonly<Record<string, unknown>>, message: string): string {
  if (code === 'invalid' || code === 'too_large' || code === 'over_quota' || code === 'archive_invalid')
    return words.serverSays(next, message)
  const seconds = details.retryAfter ?? details.retry_after
  return code === 'rate_limited' && typeof seconds === 'number' ? words.waitSeconds(Math.ceil(seconds)) : next
}
