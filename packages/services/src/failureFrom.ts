import { Failure } from '@mosaic/core/failure'
import { isPassing } from '@mosaic/db/errors'
import { StoreAway } from '@mosaic/files/store'
import { SealBroken } from '@mosaic/vault/broken'

/** Any error as one of the closed list. What nobody foresaw is `internal`, and its text stays here. */
export function failureFrom(error: unknown): Failure {
  if (error instanceof Failure) return error
  if (error instanceof SealBroken)
    return new Failure('seal_broken', 'Part of this session does not open any more. Import your last export into a new one.')
  if (error instanceof StoreAway)
    return new Failure('unavailable', 'Files cannot be reached just now. Everything else goes on; try again in a moment.', {
      retryAfterSeconds: 15,
    })
  if (isPassing(error)) return new Failure('unavailable', 'The server is busy. Try again in a moment.', { retryAfterSeconds: 1 })
  return new Failure('internal', 'Something failed on our side. Nothing you typed is lost; try again.')
}
