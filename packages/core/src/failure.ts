/**
 * Every way a request can fail, in one closed list. `docs/errors.md` describes each code,
 * `@mosaic/api/failures` maps each to a status; tests hold the three together.
 */
export const failureCodes = [
  'malformed',
  'foreign_origin',
  'session_required',
  'session_ended',
  'not_found',
  'stale',
  'key_reused',
  'last_key',
  'too_large',
  'over_quota',
  'storage_full',
  'length_required',
  'type_not_accepted',
  'invalid',
  'nothing_known_yet',
  'gate_blocked',
  'rate_limited',
  'unavailable',
  'lane_unavailable',
  'passphrase_needed',
  'archive_invalid',
  'seal_broken',
  'sample_posting',
  'read_only_key',
  'internal',
] as const

export type FailureCode = (typeof failureCodes)[number]

/** What a failure tells besides its code: JSON values only, never a stack, path or SQL. */
export type FailureDetails = Readonly<Record<string, unknown>>

/** An expected failure. Services throw it; the api turns it into an answer with the code's status. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly details: FailureDetails

  /** @param message one plain sentence that says what is wrong and what to do. */
  constructor(code: FailureCode, message: string, details: FailureDetails = {}) {
    super(message)
    this.name = 'Failure'
    this.code = code
    this.details = details
  }
}
